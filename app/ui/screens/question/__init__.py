"""One question: why it is asked, the way to answer, and what is wrong with an answer."""
