"""The demo: a stand-in for Telegram, a page of phones, and what lets tests act as people."""
