"""One folder per screen: ``view`` makes the finished sentences, ``screen`` places them."""
