"""The rights of one person: yes because, no because, or not yet known because."""
