"""How a database came to have its tables, step by step; a step that was released never changes."""
