"""Adapters to the systems that gemeenten run: Open Zaak, the Objects API, Open VTB.

May import: case_system and the contract of the server, httpx, joserfc. An adapter knows no
database; what it must remember the relay remembers. README.md of the server says how a gemeente
connects each.
"""
