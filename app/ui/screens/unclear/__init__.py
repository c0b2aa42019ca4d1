"""For who does not understand a screen: its text, to show to somebody."""
