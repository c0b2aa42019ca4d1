"""What somebody without a benefit may ask, in groups."""
