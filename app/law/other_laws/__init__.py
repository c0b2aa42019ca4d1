"""Other laws, as far as the sums need them: wages, tax, pension age, toeslagen."""
