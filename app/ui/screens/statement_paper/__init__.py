"""One page with what to ask the gemeente about a payment statement."""
