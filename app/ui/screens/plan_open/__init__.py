"""Asks whether the answers of now may make room for those of a kept plan."""
