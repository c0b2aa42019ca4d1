"""Whom to call, and what to do when that is not known."""
