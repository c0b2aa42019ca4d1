"""Known kinds of letters from the gemeente, and the terms they start."""
