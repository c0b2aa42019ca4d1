"""The same work under the rules of 2026 and of 2027."""
