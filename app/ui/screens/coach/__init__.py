"""For who sits beside somebody: how to look together."""
