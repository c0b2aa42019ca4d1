"""One page for two people: the plans side by side and what was agreed."""
