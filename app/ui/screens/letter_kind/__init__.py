"""One kind of letter explained."""
