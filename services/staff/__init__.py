"""Staff: who works with Lotse, how they join, what they may do, and who their clients are."""
