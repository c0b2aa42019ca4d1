"""The diary of hours at taking part: what was written down, and what it comes to."""
