"""A payment statement beside what Houvast expected, line by line."""
