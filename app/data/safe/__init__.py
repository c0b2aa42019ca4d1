"""The lock of one device: its key, the PIN before it, and the tries at that PIN.

May import: domain, data. What encrypts is handed in, because a browser has its own.
"""
