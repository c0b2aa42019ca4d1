"""A payment statement, told line by line."""
