"""How the app stands towards the gemeente, what the gemeente told, and what works now."""
