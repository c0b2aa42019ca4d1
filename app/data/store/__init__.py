"""What stays on this device: what waits to be sent, and a copy of what the gemeente told.

May import: domain, data, the standard library. One Protocol and two that keep it: a file on disk
and one in memory, for a device that is only borrowed.
"""
