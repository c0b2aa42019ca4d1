"""Of which day the figures are that the library counts with now."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from app.law.book import parameters

_TERMS = frozenset({"weken", "maanden", "jaren", "jaar, maand en dag"})


@dataclass(frozen=True, slots=True)
class KnownRules:
    """The figures in force on a day: ``since`` when the newest of them, and known ``until`` when.

    After ``until``, the first last known day among them, some are estimates; None when none has
    one. ``late`` is that day where it lies before the day itself: then some already are. On
    ``checked`` or later each of them was last held against its source. All are None on a day of
    which the library knows nothing.
    """

    since: date | None
    until: date | None
    late: date | None
    checked: date | None


def known_rules(day: date) -> KnownRules:
    """Participatiewet en andere wetten: van welke dag zijn de bedragen, en tot wanneer bekend?"""
    begun = [one for one in parameters().values() if one.values and one.values[0].start <= day]
    starts = [value.start for one in begun for value in one.values if value.start <= day]
    # What the law ended is no estimate after its last day: it is gone.
    ends = [one.values[-1].end for one in begun if not one.lapses]
    checks = [
        value.source.checked
        for one in begun
        for value in one.values
        if value.start <= day and (value.end is None or value.end >= day)
    ]
    known = [end for end in ends if end is not None]
    return KnownRules(
        since=max(starts, default=None),
        until=min((end for end in known if end >= day), default=None),
        late=min((end for end in known if end < day), default=None),
        checked=min(checks, default=None),
    )


def new_amounts(since: date) -> Mapping[str, int]:
    """Participatiewet en andere wetten: hoeveel bedragen begonnen op deze dag, per wet.

    The law with most of them first. Terms, counted in weeks, months or years, are no amounts.
    """
    found = Counter(
        value.source.law
        for one in parameters().values()
        for value in one.values
        if value.start == since and one.unit not in _TERMS
    )
    return dict(found.most_common())
