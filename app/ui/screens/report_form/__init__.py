"""The boxes of one thing to tell the gemeente."""
