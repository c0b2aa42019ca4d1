"""Where the figures come from, down to the article."""
