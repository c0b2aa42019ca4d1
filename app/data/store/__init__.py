"""What stays on this device: what waits to be sent, and a copy of what the gemeente told.

May import: domain, data, the standard library. ``Store`` knows what is kept and what may follow
what; below it lies a shelf that only keeps rows of bytes: a file (SQLite), the database of a
browser (IndexedDB), or memory. Between the two every byte passes one seal.
"""
