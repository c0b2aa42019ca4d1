"""Participatiewet, artikel 45 lid 1: hoe wordt een loon per vier weken een maandbedrag?"""

from __future__ import annotations

from decimal import Decimal

from app.domain.gemeente import FourWeekly
from app.domain.money import half_up_to_cent
from app.domain.month import Month
from app.law.other_laws.werkdagen import werkdagen

_PERIODS, _MONTHS = Decimal(13), Decimal(12)
_WORKING_DAYS = Decimal(20)
_DECEMBER = 12


def vierwekenloon(four_weeks: Decimal, month: Month, method: FourWeekly) -> Decimal:
    """Participatiewet, artikel 45: hoeveel van een vierwekenloon hoort bij deze maand?

    Euro per calendar month. The law sets bijstand per month and leaves the method to practice:
    thirteen twelfths (Haarlemmermeer), one twentieth per working day in the month
    (Súdwest-Fryslân), or period n in month n with two periods in December (De Liemers).
    """
    if method is FourWeekly.WERKDAGEN:
        return half_up_to_cent(four_weeks / _WORKING_DAYS * werkdagen(month))
    if method is FourWeekly.PERIODE_PER_MAAND:
        return four_weeks * (2 if month.number == _DECEMBER else 1)
    return half_up_to_cent(four_weeks * _PERIODS / _MONTHS)
