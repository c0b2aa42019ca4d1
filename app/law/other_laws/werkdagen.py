"""Participatiewet, artikel 45 lid 1 (praktijk): hoeveel werkdagen van een maand heeft werk?"""

from __future__ import annotations

from calendar import SATURDAY
from datetime import date, timedelta

from app.domain.month import Month
from app.domain.work import Work


def werkdagen(month: Month) -> int:
    """Participatiewet, artikel 45 lid 1: hoeveel werkdagen (maandag tot en met vrijdag) zijn er?"""
    return _between(month.first_day, month.last_day)


def werkdagen_van_werk(work: Work, month: Month) -> int:
    """Participatiewet, artikel 45 lid 1: op hoeveel werkdagen van deze maand is er dit werk?

    All of them but in a month in which the job begins or ends; holidays are not taken off.
    """
    first, last = month.first_day, month.last_day
    if work.first_day is not None:
        first = max(first, work.first_day)
    if work.last_day is not None:
        last = min(last, work.last_day)
    return _between(first, last)


def _between(first: date, last: date) -> int:
    days = (first + timedelta(days=count) for count in range((last - first).days + 1))
    return sum(day.weekday() < SATURDAY for day in days)
