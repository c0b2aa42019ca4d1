"""Participatiewet, artikel 45 lid 1: hoe wordt een loon per week een maandbedrag?"""

from __future__ import annotations

from decimal import Decimal

from app.domain.money import half_up_to_cent
from app.domain.month import Month
from app.domain.settlement import Weekly
from app.law.other_laws.werkdagen import werkdagen

_WEEKS, _MONTHS = Decimal(52), Decimal(12)
_WORKING_DAYS = Decimal(5)


def weekloon(week: Decimal, month: Month, method: Weekly) -> Decimal:
    """Participatiewet, artikel 45: hoeveel van een weekloon hoort bij deze maand?

    Euro per calendar month. The law sets bijstand per month and leaves the method to practice:
    fifty-two twelfths, or one fifth per working day in the month.
    """
    if method is Weekly.WERKDAGEN:
        return half_up_to_cent(week / _WORKING_DAYS * werkdagen(month))
    return half_up_to_cent(week * _WEEKS / _MONTHS)
