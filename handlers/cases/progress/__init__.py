"""How it goes: goals, assessment by life domain, the client's own view, and when to look again."""
