"""Wet minimumloon en minimumvakantiebijslag, artikel 8: hoeveel is het minimumloon per uur?"""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from app.domain.age import age_on
from app.domain.answer import Answer
from app.domain.sentence import say
from app.law.book import figure, remembered
from app.law.build import from_figure
from app.law.refused import Refused

_YOUNGEST, _ADULT = 15, 21
_BBL = range(18, 21)


def minimumloon(birth_date: date, day: date, bbl: bool = False) -> Answer[Decimal]:
    """Wet minimumloon, artikel 8: hoeveel is het minimumloon per uur voor deze leeftijd?

    Gross euro per hour on a day, without holiday pay. ``bbl`` is for who learns and works (BBL)
    at 18 to 20, which has amounts of its own. Raises Refused under 15 and on days for which no
    amount is known.
    """
    age = age_on(birth_date, day)
    if age < _YOUNGEST:
        raise Refused(say("Voor kinderen onder de 15 jaar is er geen minimumloon."), "birth_date")
    return _hourly(min(age, _ADULT), bbl and age in _BBL, day)


@remembered
def _hourly(age: int, bbl: bool, day: date) -> Answer[Decimal]:
    found = figure(f"minimumloon.uurloon_{'bbl_' if bbl else ''}{age}", day)
    return from_figure(
        found.value, say("Het minimumloon is {wage} bruto per uur.", wage=found.value), found
    )
