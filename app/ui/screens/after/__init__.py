"""What else changes with work: what falls away, and what to report to whom."""
