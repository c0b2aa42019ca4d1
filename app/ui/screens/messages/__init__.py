"""The berichten of the gemeente."""
