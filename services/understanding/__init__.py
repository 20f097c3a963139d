"""What a message in a person's own words is about. First of all: whether somebody is in danger."""
