"""A screen is one page of blocks, read by the eye, the ear, paper and the clipboard.

``blocks`` says what there is, each reader is one file, and ``shown`` makes a screen of a page.
"""
