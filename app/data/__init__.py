"""Where facts stay and how they travel: reads files into the words of the domain.

May import: domain, standard library (and httpx, keyring, sqlite3 where something travels). What
the machine door uses, the readers, needs the standard library only.
"""
