"""What to do today when the home, food, debts or care cannot wait."""
