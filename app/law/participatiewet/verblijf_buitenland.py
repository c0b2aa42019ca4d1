"""Participatiewet, artikel 13 lid 1 e en 4: hoeveel dagen is iemand buiten Nederland?

The day of leaving does not count and the day of coming back does, and the right is lost from the
day after the last allowed one until somebody is back: Centrale Raad van Beroep 22 maart 2011,
ECLI:NL:CRVB:2011:BQ0142, of which a summary was read. Four weeks are a measure of a stay and not
a term to do something in: the Algemene termijnenwet moves nothing here.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from app.domain.stay import Stay
from app.law.book import figure

Stays = tuple[Stay, ...]


def right_lost(stays: Stays | None, day: date, pension: bool) -> bool | None:
    """Participatiewet, artikel 13 lid 1 e: is iemand op deze dag te lang buiten Nederland?

    Only on a day abroad; who is back has the right again as far as this article goes. None where
    nothing was told. ``pension`` for who has pension age (lid 4).
    """
    if stays is None:
        return None
    past = tuple(Stay(stay.first, min(stay.last, day)) for stay in stays if stay.first < day)
    if not any(stay.holds(day) for stay in past):
        return False
    allowed = allowed_days(day, pension)
    this_year = sum(stay.days_in(day.year) for stay in _joined(past))
    return longest_stay(past) > allowed or this_year > allowed


def allowed_days(day: date, pension: bool) -> int:
    """Participatiewet, artikel 13 lid 1 e en 4: hoeveel dagen mag iemand weg zijn?"""
    key = "buitenland_weken_pensioen" if pension else "buitenland_weken"
    return 7 * int(figure(f"verlaging.{key}", day).value)


def longest_stay(stays: Stays) -> int:
    """Participatiewet, artikel 13 lid 1 e: hoeveel dagen duurt de langste reis?

    Stays that follow each other without a day in the Netherlands are one stay.
    """
    return max((stay.days() for stay in _joined(stays)), default=0)


def most_days_in_a_year(stays: Stays, first_year: int) -> int:
    """Participatiewet, artikel 13 lid 1 e: hoeveel dagen is iemand in een kalenderjaar weg?"""
    last_year = max((stay.last.year for stay in stays), default=first_year)
    joined, years = _joined(stays), range(first_year, last_year + 1)
    return max((sum(stay.days_in(year) for stay in joined) for year in years), default=0)


def days_without_right(stays: Stays, first_year: int, allowed: int) -> tuple[date, date] | None:
    """Participatiewet, artikel 13 lid 1 e: op welke dagen is er geen recht op bijstand?

    The first such days from a year on, as a first and a last day; None when there are none.
    """
    used: dict[int, int] = {}
    for stay in _joined(stays):
        found = min(_passed(stay, first_year, allowed, used), default=None)
        if found is not None:
            return found, stay.last
        for year in range(max(first_year, stay.first.year), stay.last.year + 1):
            used[year] = used.get(year, 0) + stay.days_in(year)
    return None


def _passed(stay: Stay, first_year: int, allowed: int, used: dict[int, int]) -> Iterator[date]:
    """The days on which a stay passes what is allowed: in a row, and in each calendar year."""
    if stay.days() > allowed:
        yield stay.first + timedelta(days=allowed + 1)
    for year in range(max(first_year, stay.first.year), stay.last.year + 1):
        left = allowed - used.get(year, 0)
        if stay.days_in(year) > left:
            yield stay.counted_in(year)[0] + timedelta(days=left)


def _joined(stays: Stays) -> Stays:
    """The stays in order, those that touch or overlap made into one."""
    joined: list[Stay] = []
    for stay in sorted(stays, key=lambda stay: stay.first):
        if joined and stay.first <= joined[-1].last:
            joined[-1] = Stay(joined[-1].first, max(joined[-1].last, stay.last))
        else:
            joined.append(stay)
    return tuple(joined)
