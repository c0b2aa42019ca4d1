"""What people see: Flet screens made of frozen views, and the state of one visit.

Screens know the law only by its door, and the rest of the app not at all. ``app.start`` puts
everything on a page; what differs per device comes in as ``parts.Parts``.
"""
