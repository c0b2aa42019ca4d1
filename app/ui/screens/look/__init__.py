"""Language, size of letters, light or dark, and forgetting everything."""
