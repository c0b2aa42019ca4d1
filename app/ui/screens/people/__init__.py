"""Invented people to look around with, each a lesson."""
