"""All rights of a person: what one gets, what one can ask, and what is not known yet."""
