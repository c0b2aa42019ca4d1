"""What the law answers about money, made ready for the screens that tell it."""
