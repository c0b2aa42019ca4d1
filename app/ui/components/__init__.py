"""The pieces every screen is made of: finished text and callbacks in, accessible controls out."""
