"""One page to print, to save or to share."""
