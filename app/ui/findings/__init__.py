"""What the screens about rights and those about duties share."""
