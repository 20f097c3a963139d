"""Speed, as ratios to a bare aiogram echo bot on the same stand-in in the same run: `make bench`."""
