"""Of which day the figures are that the library counts with now."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.law.book import parameters


@dataclass(frozen=True, slots=True)
class KnownRules:
    """The figures in force on a day: ``since`` when the newest of them, and known ``until`` when.

    After ``until``, the first last day among them, some are estimates; None when none has one.
    Both are None on a day of which the library knows nothing.
    """

    since: date | None
    until: date | None


def known_rules(day: date) -> KnownRules:
    """Participatiewet en andere wetten: van welke dag zijn de bedragen, en tot wanneer bekend?"""
    values = [
        value
        for figure in parameters().values()
        for value in figure.values
        if value.start <= day and (value.end is None or day <= value.end)
    ]
    return KnownRules(
        since=max((value.start for value in values), default=None),
        until=min((value.end for value in values if value.end is not None), default=None),
    )
