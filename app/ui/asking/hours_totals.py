"""Adds up the diary of hours: per week from Monday, per month, and what was received a year."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal
from typing import TypeVar

from app.domain.money import ZERO
from app.domain.month import Month
from app.ui.asking.hours_diary import HoursNote

K = TypeVar("K", date, Month)


def monday(day: date) -> date:
    """The first day of the week that a day lies in."""
    return day - timedelta(days=day.weekday())


def per_week(notes: tuple[HoursNote, ...]) -> tuple[tuple[date, Decimal], ...]:
    """The hours of every week that has any, by its Monday, the newest first."""
    return _sums(notes, lambda note: monday(note.day))


def per_month(notes: tuple[HoursNote, ...]) -> tuple[tuple[Month, Decimal], ...]:
    """The hours of every month that has any, the newest first."""
    return _sums(notes, lambda note: Month.of(note.day))


def received_per_month(notes: tuple[HoursNote, ...], year: int) -> tuple[Decimal, ...]:
    """What was received in each of the twelve months of a year, in euro."""
    return tuple(
        sum(
            (one.received or ZERO for one in notes if Month.of(one.day) == Month(year, number)),
            ZERO,
        )
        for number in range(1, 13)
    )


def in_words(hours: Decimal) -> str:
    """A number of hours as people write it: ``2`` or ``2,5``."""
    whole, half = divmod(hours, 1)
    return f"{int(whole)},5" if half else str(int(whole))


def _sums(
    notes: tuple[HoursNote, ...], key: Callable[[HoursNote], K]
) -> tuple[tuple[K, Decimal], ...]:
    found: defaultdict[K, Decimal] = defaultdict(Decimal)
    for one in notes:
        found[key(one)] += one.hours
    return tuple(sorted(found.items(), reverse=True))
