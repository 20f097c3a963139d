"""The directory of counselling offers: its content, its import and export, and the questions people ask of it."""
