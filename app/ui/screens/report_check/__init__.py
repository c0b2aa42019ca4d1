"""One more look before it goes; or a letter, when there is no connection."""
