"""The days on which money comes and goes, and the day with the least."""
