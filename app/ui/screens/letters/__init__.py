"""Letters and days: the terms that run, and the ways to understand a letter."""
