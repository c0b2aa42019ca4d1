"""The hours 0 to 40: what each leaves, where more hours leave less, and what falls away."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from app.domain.after_bijstand import LostScheme, SchemeStop
from app.domain.scenario import Scenario
from app.domain.sentence import Sentence


@dataclass(frozen=True, slots=True)
class Hour:
    """One point on the axis of hours: worth per month on average, and in the first month.

    ``scenario`` holds the months, without assumptions and open points: those of the question.
    ``step`` is what this hour brings per month above the hour before (can be negative).
    """

    hours: int
    scenario: Scenario
    average: Decimal
    first: Decimal
    step: Decimal


@dataclass(frozen=True, slots=True)
class Drop:
    """Hours at which more work leaves less: from ``hours`` on, until ``better_from``.

    ``amount`` is the loss per month, positive. ``better_from`` is the first number of hours at
    which one keeps more than before the drop, or None when it is not within the axis.
    ``cause`` names what falls: where money falls, why that does. ``schemes`` are the
    minimaregelingen that fall away in it: what they are worth a month is in ``amount`` and in
    ``better_from``, and never in the money of an hour.
    """

    hours: int
    amount: Decimal
    better_from: int | None
    cause: Sentence
    schemes: tuple[LostScheme, ...] = ()


@dataclass(frozen=True, slots=True)
class Axis:
    """The hours 0 to 40 for one household and one hourly wage, with every drop named.

    ``stops`` are the minimaregelingen that fall away, by the number of hours from which on;
    empty where the gemeente filled in none, which ``schemes_known`` tells apart. ``months`` is how
    many months the averages are of: those in which the hours bring a wage.
    """

    hours: tuple[Hour, ...]
    drops: tuple[Drop, ...]
    stops: tuple[SchemeStop, ...] = ()
    schemes_known: bool = False
    months: int = 24

    def hours_for(self, amount: Decimal) -> int | None:
        """The fewest hours that leave this much a month on average; None when none does."""
        return next((hour.hours for hour in self.hours if hour.average >= amount), None)
