"""Participatiewet, artikel 13 lid 1 e en 4: hoeveel dagen is iemand buiten Nederland?"""

from __future__ import annotations

from datetime import date

from app.domain.stay import Stay
from app.law.book import figure

Stays = tuple[Stay, ...]


def right_lost(stays: Stays | None, day: date, pension: bool) -> bool | None:
    """Participatiewet, artikel 13 lid 1 e: is iemand op deze dag te lang buiten Nederland?

    Only on a day abroad; who is back has the right again as far as this article goes. None where
    it hangs on whether the days of leaving and coming back count, which no source says, and
    where nothing was told. ``pension`` for who has pension age (lid 4).
    """
    if stays is None:
        return None
    past = tuple(Stay(stay.first, min(stay.last, day)) for stay in stays if stay.first <= day)
    if not any(stay.last == day for stay in past):
        return False
    allowed = allowed_days(day, pension)
    this_year = sum(stay.days_in(day.year) for stay in past)
    if longest_stay(past) <= allowed and this_year <= allowed:
        return False
    surely = longest_stay(past) - 1 > allowed or this_year - 2 * len(past) + 1 > allowed
    return True if surely else None


def allowed_days(day: date, pension: bool) -> int:
    """Participatiewet, artikel 13 lid 1 e en 4: hoeveel dagen mag iemand weg zijn?"""
    key = "buitenland_weken_pensioen" if pension else "buitenland_weken"
    return 7 * int(figure(f"verlaging.{key}", day).value)


def longest_stay(stays: Stays) -> int:
    """Participatiewet, artikel 13 lid 1 e: hoeveel dagen duurt de langste reis?

    Stays that follow each other without a day in the Netherlands are one stay.
    """
    longest = 0
    joined: list[Stay] = []
    for stay in sorted(stays, key=lambda stay: stay.first):
        if joined and (stay.first - joined[-1].last).days <= 1:
            joined[-1] = Stay(joined[-1].first, max(joined[-1].last, stay.last))
        else:
            joined.append(stay)
        longest = max(longest, joined[-1].days())
    return longest


def most_days_in_a_year(stays: Stays, first_year: int) -> int:
    """Participatiewet, artikel 13 lid 1 e: hoeveel dagen is iemand in een kalenderjaar weg?"""
    last_year = max((stay.last.year for stay in stays), default=first_year)
    years = range(first_year, last_year + 1)
    return max((sum(stay.days_in(year) for stay in stays) for year in years), default=0)
