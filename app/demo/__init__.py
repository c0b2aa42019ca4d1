"""Two gemeenten and five people that do not exist, to look around with.

May import: domain, data (the readers). Nothing here is about anybody.
"""
