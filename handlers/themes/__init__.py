"""Themes: structural problems on their way to who can mend them. Codes in the chat, words on the county's page."""
