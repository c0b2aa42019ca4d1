"""An address that does not exist, with a way on."""
