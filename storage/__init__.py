"""Tables, sessions, encryption, migrations. Knows nothing above it."""
