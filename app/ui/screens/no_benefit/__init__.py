"""For people without a benefit: what the law gives them, and what this app cannot yet."""
