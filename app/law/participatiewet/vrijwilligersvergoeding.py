"""Participatiewet, artikel 31 lid 2 onderdeel k: welke vergoeding voor vrijwilligers is vrij?"""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from app.domain.age import age_on
from app.domain.answer import Answer
from app.domain.money import ZERO
from app.domain.sentence import say
from app.law.book import figure
from app.law.build import answer, from_figure
from app.law.cite import cite
from app.law.participatiewet.split import Split
from app.law.refused import Refused

_FULL_AGE = 27
_NEW_LAW = date(2027, 1, 1)


def vrijwilligersvergoeding(
    month: Decimal, free_before: Decimal, birth_date: date, day: date
) -> Answer[Split]:
    """Participatiewet, artikel 31 lid 2 onderdeel k: hoeveel van de vergoeding telt niet mee?

    ``month`` is what one person got this month, ``free_before`` what was already free in this
    calendar year, in euro. Nothing is free under 27 (31.5); from 2027 that is not known. Raises
    Refused then, and before 2025.
    """
    if age_on(birth_date, day) < _FULL_AGE:
        if day >= _NEW_LAW:
            raise Refused(
                say("Of dit onder 27 jaar vanaf 2027 vrij is, weten wij nog niet."), "date"
            )
        young = say("Onder 27 jaar telt een vergoeding mee als inkomen.")
        return answer(Split(ZERO, month), young, cite("PW2601", "31.5"))
    most_month = figure("vrijwilligersvergoeding.maand", day)
    most_year = figure("vrijwilligersvergoeding.jaar", day)
    left = max(ZERO, most_year.value - free_before)
    free = min(month, most_month.value, left)
    parts = (
        from_figure(
            most_month.value,
            say("Per maand telt hoogstens {most} niet mee.", most=most_month.value),
            most_month,
        ),
        from_figure(
            left, say("Dit jaar mag u nog {left} krijgen dat niet meetelt.", left=left), most_year
        ),
    )
    because = say("Van de vergoeding telt {free} niet mee.", free=free)
    return answer(Split(free, month - free), because, most_month.source, parts)


def vrijwilligersvergoeding_jaar(
    months: tuple[Decimal, ...], birth_date: date, first_day: date
) -> Split:
    """Participatiewet, artikel 31 lid 2 onderdeel k: wat is er in een jaar samen vrij?

    ``months`` are the amounts per month of one calendar year that starts on ``first_day``. A
    month without any asks nothing of the law. Raises Refused as for one month.
    """
    free = counted = ZERO
    for number, month in enumerate(months, start=first_day.month):
        if not month:
            continue
        day = first_day.replace(month=number)
        part = vrijwilligersvergoeding(month, free, birth_date, day).value
        free, counted = free + part.free, counted + part.counted
    return Split(free, counted)
