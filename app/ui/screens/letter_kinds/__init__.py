"""The kinds of letters, to choose one from."""
