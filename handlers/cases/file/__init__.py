"""Cases: opening, consent and releases, joining, who looks after it, and what a client sees of it."""
