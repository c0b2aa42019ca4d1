"""The three outcomes: each as if the whole period had these hours."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from app.domain.money import half_up_to_euro
from app.domain.month import Month
from app.domain.scenario import Scenario
from app.ui.answers.figures import Parts, average

_YEAR = 12


@dataclass(frozen=True, slots=True)
class Triple:
    """One month with the fewest, the usual and the most hours."""

    month: Month
    parts: tuple[Parts, ...]


def months_of(found: tuple[Scenario, ...]) -> tuple[Triple, ...]:
    """The first month with work, and the same month a year later where anything differs."""
    # The last one has the most hours: it has work in every month in which any has.
    busiest = zip(found[-1].months, found[-1].without_work, strict=True)
    places = [place for place, (one, now) in enumerate(busiest) if one.net_wage != now.net_wage]
    first = places[0] if places else 0
    later = places[min(_YEAR, len(places) - 1)] if places else first
    shown = [_at(found, first)]
    if _worths(found, later) != _worths(found, first):
        shown.append(_at(found, later))
    return tuple(shown)


def _at(found: tuple[Scenario, ...], place: int) -> Triple:
    parts = tuple(average((one.months[place],)) for one in found)
    return Triple(found[0].months[place].month, parts)


def _worths(found: Iterable[Scenario], place: int) -> tuple[object, ...]:
    return tuple(half_up_to_euro(one.months[place].worth) for one in found)
