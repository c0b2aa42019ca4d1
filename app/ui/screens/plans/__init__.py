"""Plans to keep, to name and to throw away."""
