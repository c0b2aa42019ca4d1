"""Algemene Ouderdomswet, artikel 7a: heeft iemand de pensioengerechtigde leeftijd bereikt?"""

from __future__ import annotations

from calendar import monthrange
from datetime import date
from functools import lru_cache

from app.law.book import figure

_FIRST_YEAR = 2023


@lru_cache(maxsize=1024)
def pensioengerechtigd(birth_date: date, day: date) -> bool:
    """Algemene Ouderdomswet, artikel 7a: is de pensioenleeftijd op deze dag bereikt?

    Who reached it in an earlier year keeps it when the age rises later (lid 1, slot). Days
    from 2024-01-01 on.
    """
    for year in range(_FIRST_YEAR, day.year + 1):
        last = min(day, date(year, 12, 31))
        months = int(figure("pensioenleeftijd.maanden", last).value)
        if _after(birth_date, months) <= last:
            return True
    return False


def _after(day: date, months: int) -> date:
    index = day.year * 12 + day.month - 1 + months
    year, month = index // 12, index % 12 + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))
