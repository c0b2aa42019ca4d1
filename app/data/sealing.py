"""Encryption of what stays on a disk: AES-256-GCM, bound to the place that it belongs in.

What was sealed for one row, person or table does not open in the place of another: the place is
part of what is authenticated (AAD), with the length before each word so that no two places read
alike. There is no way to write without a key, and nothing here ever writes one down.

The form is one byte of version, twelve random bytes (the nonce, NIST SP 800-38D 8.2.2) and what
AES-GCM made of it with its tag of sixteen. A browser makes the same form with its own Web Crypto.
"""

from __future__ import annotations

import hashlib
import hmac
import os
from dataclasses import dataclass

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from app.data.sealed_form import FORM, KEY_BYTES, NONCE_BYTES, bound_to, derived


class NotOpened(Exception):  # noqa: N818  (the key is another one, or the bytes were changed)
    """What was sealed does not open here: another key, another place, or changed bytes."""


@dataclass(frozen=True, slots=True, repr=False)
class Seal:
    """Seals and opens with one key of 32 bytes; never shows the key."""

    key: bytes

    def __post_init__(self) -> None:
        """A short key is a bug; raises ValueError."""
        if len(self.key) != KEY_BYTES:
            raise ValueError("a key has 32 bytes")

    def seal(self, plain: bytes, *place: str) -> bytes:
        """The bytes as they may stand on a disk, for this place alone."""
        nonce = os.urandom(NONCE_BYTES)
        return FORM + nonce + AESGCM(self.key).encrypt(nonce, plain, bound_to(place))

    def unseal(self, sealed: bytes, *place: str) -> bytes:
        """What was sealed for this place; raises NotOpened."""
        nonce, rest = sealed[1 : 1 + NONCE_BYTES], sealed[1 + NONCE_BYTES :]
        if sealed[:1] != FORM or len(nonce) != NONCE_BYTES:
            raise NotOpened
        try:
            return AESGCM(self.key).decrypt(nonce, rest, bound_to(place))
        except InvalidTag:
            raise NotOpened from None

    def blind(self, *words: str) -> str:
        """A name that only this key can make of these words: to find a row by, not to read."""
        named = derived(self.key, "blind")
        return hmac.new(named, bound_to(words), hashlib.sha256).hexdigest()


def new_key() -> bytes:
    """A key that nobody else has."""
    return os.urandom(KEY_BYTES)
