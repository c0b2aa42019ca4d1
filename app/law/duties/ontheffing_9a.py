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


def has_child_under_five(case: Case) -> bool | None:
    """Participatiewet, artikel 9a lid 1: is er een kind onder de vijf jaar?

    None for a single parent of whose children no birth date was told.
    """
    youngest = case.youngest_child()
    if youngest is None and case.single_parent:
        return None
    return youngest is not None and youngest < _YEARS_OF_CHILD


def ended_9a(case: Case) -> bool:
    """Participatiewet, artikel 9a lid 5 a: eindigt een ontheffing van de wet zelf al?

    Once the youngest child is five, or somebody is no alleenstaande ouder any more.
    """
    return not case.single_parent or has_child_under_five(case) is False
