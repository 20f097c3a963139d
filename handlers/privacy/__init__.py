"""What Lotse remembers about a person, and how to make it forget."""
