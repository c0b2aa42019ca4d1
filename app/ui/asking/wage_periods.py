"""The same wage over an hour, a week, four weeks and a month: plain arithmetic, no law."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from types import MappingProxyType

HOUR = "uur"
# How many weeks of wage lie in it; an hour hangs on the hours of a week.
WEEKS: Mapping[str, Decimal] = MappingProxyType(
    {
        "week": Decimal(1),
        "vier_weken": Decimal(4),
        "maand": Decimal(52) / Decimal(12),
    }
)


def same_wage(amount: Decimal, per: str, hours: int | None) -> tuple[tuple[str, Decimal], ...]:
    """The amount over the other times, the shortest first.

    Without hours a week nothing is known of an hour, nor of the week of who tells an hour.
    """
    if per == HOUR and not hours:
        return ()
    week = amount * (hours or 1) if per == HOUR else amount / WEEKS[per]
    by_hour = ((HOUR, week / hours),) if hours and per != HOUR else ()
    return (*by_hour, *((name, week * many) for name, many in WEEKS.items() if name != per))
