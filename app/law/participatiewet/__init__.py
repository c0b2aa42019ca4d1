"""The Participatiewet, one subject a file: the rule, and its dated figures beside it."""
