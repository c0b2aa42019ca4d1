"""The days on which money comes and goes, and what is left on each."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from app.domain.month import Month
from app.domain.sentence import Sentence


@dataclass(frozen=True, slots=True)
class MoneyDays:
    """Days of the month, 1 to 31, as the person or the gemeente tells them; None is not known.

    Amounts are in euro per month. ``wage_next_month`` and ``bijstand_next_month`` when the
    money of a month comes in the month after it. ``bijstand_days`` are the days of the gemeente
    where they differ by month; a month that is not in it is not known then.
    """

    wage_day: int | None = None
    bijstand_day: int | None = None
    rent_day: int | None = None
    premium_day: int | None = None
    rent: Decimal | None = None
    premium: Decimal | None = None
    kinderbijslag_day: int | None = None
    childcare_day: int | None = None
    wage_next_month: bool = False
    bijstand_next_month: bool = False
    bijstand_days: tuple[tuple[Month, int], ...] = ()

    def bijstand_on(self, month: Month) -> int | None:
        """The day on which bijstand is paid in this month; None when that is not known."""
        return dict(self.bijstand_days).get(month) if self.bijstand_days else self.bijstand_day


@dataclass(frozen=True, slots=True)
class MoneyDay:
    """One line of the calendar: what comes (positive) or goes (negative), and what is left.

    ``left`` is the money of this calendar only, counted from nothing at its start.
    """

    day: date
    what: Sentence
    amount: Decimal
    left: Decimal


@dataclass(frozen=True, slots=True)
class MoneyCalendar:
    """The lines in order of day, the line at which least is left, and what is not in it."""

    lines: tuple[MoneyDay, ...]
    lowest: MoneyDay | None
    missing: tuple[Sentence, ...]
