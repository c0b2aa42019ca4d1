"""Taking part: it begins with the person; then what one may choose, in groups."""
