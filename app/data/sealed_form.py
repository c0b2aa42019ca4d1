"""The form of what is sealed, the same in Python and in a browser; needs no cryptography itself."""

from __future__ import annotations

KEY_BYTES, NONCE_BYTES = 32, 12
FORM = b"\x01"
_LENGTH_BYTES = 4


def bound_to(place: tuple[str, ...]) -> bytes:
    """A place as bytes that no other place has: each word with its length before it."""
    words = [FORM]
    for word in place:
        told = word.encode()
        words += [len(told).to_bytes(_LENGTH_BYTES, "big"), told]
    return b"".join(words)
