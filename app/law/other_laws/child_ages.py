"""Wet op het kindgebonden budget, artikel 2: welke leeftijd telt deze maand voor een kind?"""

from __future__ import annotations

from datetime import date

from app.domain.age import age_on
from app.domain.month import Month


def child_ages(month: Month, births: tuple[date, ...]) -> tuple[int, ...]:
    """Wet op het kindgebonden budget, artikel 2: van welke leeftijd gaat deze maand uit?

    Ages at the end of the month before: a birth and a birthday count from the next month on,
    and the month in which a child turns 18 still counts. Negative for children not yet born.
    """
    day = month.plus(-1).last_day
    return tuple(age_on(birth, day) for birth in births)
