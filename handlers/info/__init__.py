"""Info cards: what the law says in short, where that is from, and who counsels."""
