"""Which gemeente, or none of those in the app."""
