"""Algemene wet inkomensafhankelijke regelingen: op welke dag komen de toeslagen?"""

from __future__ import annotations

from datetime import date, timedelta

from app.domain.answer import Answer
from app.domain.month import Month
from app.domain.sentence import say
from app.law.book import figure
from app.law.build import from_figure

_SATURDAY, _WEEK = 5, 7


def toeslagdag(month: Month) -> Answer[date]:
    """Algemene wet inkomensafhankelijke regelingen: welke dag van deze maand is betaaldag?

    The twentieth, or the Monday after when that is in a weekend; it is for the month after.
    Public holidays are not known here and the source is second-hand, so it is an estimate.
    Raises Refused before 2025.
    """
    found = figure("betaaldagen.toeslagen", month.first_day)
    day = date(month.year, month.number, int(found.value))
    if day.weekday() >= _SATURDAY:
        day += timedelta(days=_WEEK - day.weekday())
    return from_figure(
        day, say("Toeslagen komen rond {day}. Zij zijn voor de maand erna.", day=day), found
    )
