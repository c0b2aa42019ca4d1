"""One kind of help without a benefit, told in full."""
