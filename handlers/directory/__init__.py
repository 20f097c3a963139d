"""The directory in the chat: offers for clients; keeping and translating them for staff."""
