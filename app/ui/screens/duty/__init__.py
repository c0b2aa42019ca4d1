"""One duty in four parts: what, why, when it does not apply, and what happens otherwise."""
