"""Participatiewet, artikel 9a lid 4: tot welke dag kan de ontheffing van een ouder gelden?"""

from __future__ import annotations

from datetime import date, timedelta

from app.domain.months import months_after
from app.law.case import Case

_MONTHS_IN_ALL = 60
_YEARS_OF_CHILD = 5


def last_day_9a(case: Case) -> date | None:
    """Participatiewet, artikel 9a lid 4: wat is de laatste dag waarop de ontheffing kan gelden?

    Until the youngest child is five, and at most five years less the months used before, also
    elsewhere. None without a child under five.
    """
    if not has_child_under_five(case):
        return None
    born = max(child for child in case.household.children if child <= case.day)
    fifth = months_after(born, 12 * _YEARS_OF_CHILD) - timedelta(days=1)
    left = _MONTHS_IN_ALL - (case.facts.months_9a_used or 0)
    return min(fifth, months_after(case.day, left) - timedelta(days=1))


def has_child_under_five(case: Case) -> bool:
    """Participatiewet, artikel 9a lid 1: is er een kind onder de vijf jaar?"""
    youngest = case.youngest_child()
    return youngest is not None and youngest < _YEARS_OF_CHILD
