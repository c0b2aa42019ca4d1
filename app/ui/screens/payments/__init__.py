"""What the gemeente paid, month by month and line by line."""
