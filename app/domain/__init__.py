"""The words everyone shares: frozen data, standard library only, imports nothing from the app."""
