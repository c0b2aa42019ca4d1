"""Another name for a kept plan."""
