"""The 24 months, and why a month differs from the one before."""
