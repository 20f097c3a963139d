"""The county's page over HTTP: one-time links, forms without scripts, and HTML out of the conversations' sheets."""
