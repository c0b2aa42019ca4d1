"""A payment statement beside what was expected."""
