"""Writes a telephone number or a time so that it never breaks over two lines."""

from __future__ import annotations

# A space and a hyphen that hold together, and a dash between two signs that join words.
_TOGETHER = str.maketrans({" ": "\u00a0", "-": "\u2011", "–": "\u2060–\u2060"})
_APART = str.maketrans({"\u00a0": " ", "\u2011": "-", "\u2060": ""})


def unbroken(text: str) -> str:
    """The text to read, on one line; to dial a number, take the number itself."""
    return text.translate(_TOGETHER)


def breakable(text: str) -> str:
    """The same without signs that only the eye needs, as a voice takes it."""
    return text.translate(_APART)
