"""Who is looking, as chosen at the start."""

from __future__ import annotations

from enum import StrEnum


class Role(StrEnum):
    """Who is looking, as chosen at the start."""

    NOT_CHOSEN = ""
    BIJSTAND = "bijstand"
    NO_BENEFIT = "geen_uitkering"
    COACH = "naast_iemand"
    EXAMPLE = "voorbeeld"
