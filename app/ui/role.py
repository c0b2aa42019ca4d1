"""Who is looking, as chosen at the start."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType


class Role(StrEnum):
    """Who is looking, as chosen at the start."""

    NOT_CHOSEN = ""
    BIJSTAND = "bijstand"
    NO_BENEFIT = "geen_uitkering"
    COACH = "naast_iemand"
    EXAMPLE = "voorbeeld"


# The question that the door at the start answers already, and its answers.
HAS_BIJSTAND = "bijstand"
AT_THE_DOOR: Mapping[Role, str] = MappingProxyType({Role.BIJSTAND: "ja", Role.NO_BENEFIT: "nee"})
