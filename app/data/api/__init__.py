"""How the app talks to a gemeente: one client, what travels, and what can go wrong as values.

May import: domain, data; httpx only in ``over_httpx.py`` and ``gate.py``, which no browser loads.
Knows no screen and keeps nothing.
"""
