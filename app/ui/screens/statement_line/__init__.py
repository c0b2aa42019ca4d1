"""One line of a payment statement: what it is, and its amount."""
