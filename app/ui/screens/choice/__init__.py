"""One way to take part: what it asks, gives and does."""
