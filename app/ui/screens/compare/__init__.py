"""Two or three kept plans side by side."""
