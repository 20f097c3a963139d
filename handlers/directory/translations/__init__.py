"""Reading what a machine has translated, and putting it right."""
