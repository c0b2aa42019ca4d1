"""What was chosen, in order, and what does not suit."""
