"""All duties of a person: what holds, what does not, and what is not known."""
