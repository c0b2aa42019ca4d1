"""How and where to ask for help with work, step by step."""
