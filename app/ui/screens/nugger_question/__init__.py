"""One of at most five questions to somebody without a benefit."""
