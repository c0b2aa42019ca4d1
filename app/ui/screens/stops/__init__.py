"""What to do when the work stops, and how the way back goes."""
