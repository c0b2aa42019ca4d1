"""How the app talks to a gemeente: one client, what travels, and what can go wrong as values.

May import: domain, data, httpx. Knows no screen and keeps nothing.
"""
