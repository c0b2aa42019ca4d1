"""The door for machines: one JSON object a line in, one a line out; standard library only.

May import: domain, law, data's reader of gemeenten, and the Dutch writer of text.
"""
