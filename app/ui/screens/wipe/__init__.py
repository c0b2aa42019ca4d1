"""Forgetting everything, after one question."""
