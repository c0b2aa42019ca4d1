"""The choices of one kind."""
