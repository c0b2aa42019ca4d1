"""The end of looking together: what the client wants to keep."""
