"""Algemene Ouderdomswet, artikel 7a: heeft iemand de pensioengerechtigde leeftijd bereikt?"""

from __future__ import annotations

from datetime import date

from app.domain.months import months_after
from app.law.book import figure, remembered

_FIRST_YEAR = 2023


@remembered
def pensioengerechtigd(birth_date: date, day: date) -> bool:
    """Algemene Ouderdomswet, artikel 7a: is de pensioenleeftijd op deze dag bereikt?

    Who reached it in an earlier year keeps it when the age rises later (lid 1, slot). Days
    from 2024-01-01 on.
    """
    return pensioendag(birth_date, day) is not None


@remembered
def pensioendag(birth_date: date, last_day: date) -> date | None:
    """Algemene Ouderdomswet, artikel 7a: op welke dag is de pensioenleeftijd bereikt?

    None when it was not reached on or before ``last_day``. Who was that old before 2023 gets
    the first day of 2023, the first year that is known.
    """
    for year in range(_FIRST_YEAR, last_day.year + 1):
        last = min(last_day, date(year, 12, 31))
        months = int(figure("pensioenleeftijd.maanden", last).value)
        reached = months_after(birth_date, months)
        if reached <= last:
            return max(reached, date(year, 1, 1))
    return None
