"""One right in full: the answer, how to ask for it, who decides, and where it stands."""
