"""The first screen: who is looking, in which language."""
