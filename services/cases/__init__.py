"""Cases: who they are about and for, what happens in them, and the one door to them."""
