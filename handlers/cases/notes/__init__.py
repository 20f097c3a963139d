"""Notes on a member of a case: written and read on the county's page, never in the chat."""
