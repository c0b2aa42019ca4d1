"""Algemene Kinderbijslagwet, artikel 12: hoeveel kinderbijslag is er per kwartaal?"""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from app.domain.age import age_on
from app.domain.answer import Answer
from app.domain.money import ZERO
from app.domain.month import Month
from app.domain.sentence import say
from app.law.book import Figure, figure, remembered
from app.law.build import from_figure

_ADULT = 18
_QUARTER = 3


@remembered
def kinderbijslag(quarter: Month, births: tuple[date, ...]) -> Answer[Decimal]:
    """Algemene Kinderbijslagwet, artikel 12 lid 3: hoeveel is de kinderbijslag dit kwartaal?

    ``quarter`` is any month of the calendar quarter; ages are those on its first day. Euro for
    all children together, without double kinderbijslag. Raises Refused before 2024.
    """
    first = quarter.plus(-((quarter.number - 1) % _QUARTER)).first_day
    table = figure("kinderbijslag.bedragen", first)
    value = sum((_for_child(table, birth, first) for birth in births), ZERO)
    because = say("De kinderbijslag is {amount} per kwartaal.", amount=value)
    if not value:
        because = say("Er is dit kwartaal geen kinderbijslag.")
    return from_figure(value, because, table)


def kinderbijslag_paid(month: Month, births: tuple[date, ...]) -> Decimal:
    """Algemene Kinderbijslagwet, artikel 18: wat wordt er in deze maand betaald?

    Euro: the quarter before, paid in January, April, July and October, and nothing in other
    months. Raises Refused when that quarter lies before 2024.
    """
    if not births or month.number % _QUARTER != 1:
        return ZERO
    return kinderbijslag(month.plus(-_QUARTER), births).value


def _for_child(table: Figure, birth: date, day: date) -> Decimal:
    age = age_on(birth, day)
    if not 0 <= age < _ADULT:
        return ZERO
    return next(row[1] for row in reversed(table.rows) if age >= row[0])
