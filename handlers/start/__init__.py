"""First contact: choosing a language."""
