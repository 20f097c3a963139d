"""Referrals: from the choice of a service to its outcome, the slip to take along, the question to the service."""
