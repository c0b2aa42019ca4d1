"""The months of work cut where the new rules start to give more, less or as much."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from app.domain.money import half_up_to_euro
from app.domain.two_laws import TwoLaws


@dataclass(frozen=True, slots=True)
class Run:
    """Months in a row, counted from the first month of work, that differ by as much.

    ``more`` is what a month is worth under the new rules above the old, in whole euros.
    """

    first: int
    last: int
    more: Decimal


def runs(two: TwoLaws) -> tuple[Run, ...]:
    """All months, each in one run."""
    found: list[Run] = []
    pairs = zip(two.now.months, two.then.months, strict=True)
    for number, (now, then) in enumerate(pairs, start=1):
        more = half_up_to_euro(then.worth - now.worth)
        if found and found[-1].more == more:
            found[-1] = Run(found[-1].first, number, more)
        else:
            found.append(Run(number, number, more))
    return tuple(found)
