"""Everything answered so far, with a way to change each line."""
