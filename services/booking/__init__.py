"""Office hours and their appointments: booking, confirming, reminding, waiting."""
