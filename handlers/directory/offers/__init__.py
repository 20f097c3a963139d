"""Finding counselling offers: town, topic, list, card."""
