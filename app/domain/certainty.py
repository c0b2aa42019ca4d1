"""How sure an answer is; the lowest certainty of its parts is the certainty of the whole."""

from __future__ import annotations

from enum import IntEnum


class Certainty(IntEnum):
    """Ordered from least to most sure."""

    ONBEKEND = 0
    GEMEENTE_BESLIST = 1
    SCHATTING = 2
    ZEKER = 3
