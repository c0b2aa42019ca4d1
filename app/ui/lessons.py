"""The screen on which the lesson of an invented life is seen at once."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from app.ui import routes

_FIRST: Mapping[str, str] = MappingProxyType(
    {
        "maand_zeven": routes.MONTHS,
        "de_val": routes.HOURS,
        "de_weg_terug": routes.STOPS,
        "ontheffing_onbekend": routes.DUTIES,
        "zonder_uitkering": routes.NUGGER,
    }
)


def first_screen(lesson: str) -> str:
    """Where looking around begins; the answer for a lesson without a screen of its own."""
    return _FIRST.get(lesson, routes.ANSWER)
