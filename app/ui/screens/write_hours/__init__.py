"""Writing down hours: for what, on which day, and how many."""
