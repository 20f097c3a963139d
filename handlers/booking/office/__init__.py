"""The office's side of booking: requests, agenda, office hours, absence."""
