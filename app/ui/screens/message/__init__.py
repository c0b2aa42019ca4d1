"""One bericht of the gemeente."""
