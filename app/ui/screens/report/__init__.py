"""Doorgeven: what one can tell the gemeente, and where everything stands that was told."""
