"""A short letter to the gemeente about one right or duty, to copy; nothing is sent."""
