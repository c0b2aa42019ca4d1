"""How many days a letter leaves."""
