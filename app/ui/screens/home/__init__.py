"""Thuis: what waits for somebody, the next money, the last contact, and every part of the app."""
