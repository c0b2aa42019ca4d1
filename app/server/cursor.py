"""Cursors: a client keeps them and does not look inside."""

from __future__ import annotations

import binascii
from base64 import urlsafe_b64decode, urlsafe_b64encode

from app.server.problems import bad_field


def written_place(generation: str, place: int) -> str:
    """A place in a row of things, within one generation of the database."""
    return urlsafe_b64encode(f"{generation}.{place}".encode()).decode().rstrip("=")


def read_place(cursor: str, generation: str) -> int | None:
    """The place in a cursor, None of another generation; raises Refused when it is no cursor."""
    try:
        padded = cursor + "=" * (-len(cursor) % 4)
        told, _dot, place = urlsafe_b64decode(padded).decode("ascii").rpartition(".")
        found = int(place)
    except (binascii.Error, ValueError) as error:
        raise bad_field("cursor", "Dit is geen cursor van deze server.") from error
    if not 0 <= found < 2**62 or not told:
        raise bad_field("cursor", "Dit is geen cursor van deze server.")
    return found if told == generation else None
