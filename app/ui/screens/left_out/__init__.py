"""What the app does not work out, why not, and where to go instead."""
