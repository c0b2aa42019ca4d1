"""Algemene Ouderdomswet, artikel 7a: heeft iemand de pensioengerechtigde leeftijd bereikt?"""

from __future__ import annotations

from datetime import date
from functools import lru_cache

from app.domain.months import months_after
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
        if months_after(birth_date, months) <= last:
            return True
    return False
