"""A diary of looking for work, kept on the phone."""
