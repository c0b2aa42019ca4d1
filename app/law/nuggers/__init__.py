"""Help for people without bijstand or another benefit: what the law gives and asks."""
