"""The form of what is sealed and the keys for it, by the standard library alone.

The same for Python and for a browser, which has AES of its own.
"""

from __future__ import annotations

import hashlib
import hmac

KEY_BYTES, NONCE_BYTES = 32, 12
FORM = b"\x01"
_LENGTH_BYTES = 4
_NO_SALT = bytes(32)


def bound_to(place: tuple[str, ...]) -> bytes:
    """A place as bytes that no other place has: each word with its length before it."""
    words = [FORM]
    for word in place:
        told = word.encode()
        words += [len(told).to_bytes(_LENGTH_BYTES, "big"), told]
    return b"".join(words)


def derived(secret: bytes, *purpose: str) -> bytes:
    """A key of 32 bytes for one purpose or person, made from a secret of at least 256 random bits.

    HKDF with SHA-256 (RFC 5869), of which one block is enough here: who has one of these keys
    learns nothing of another. Not for a PIN: that is first made slow with Argon2id.
    """
    extracted = hmac.digest(_NO_SALT, secret, hashlib.sha256)
    return hmac.digest(extracted, bound_to(purpose) + b"\x01", hashlib.sha256)
