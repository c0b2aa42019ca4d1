"""The gemeente's own database: SQLite beside the program, or PostgreSQL by its address."""
