"""Participatiewet, artikel 36b: hoeveel is de studietoeslag ten minste?"""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from app.domain.age import age_on
from app.domain.answer import Answer
from app.domain.money import ZERO
from app.domain.sentence import say
from app.law.book import figure
from app.law.build import answer, from_figure
from app.law.refused import Refused


def studietoeslag(birth_date: date, internship: Decimal, day: date) -> Answer[Decimal]:
    """Participatiewet, artikel 36b leden 1 en 5: hoeveel krijgt deze student ten minste?

    Euro per month, for who meets the conditions of lid 1 and 3: a minimum by age, the gemeente
    may pay more. ``internship`` is internship pay per month; what lies above a free amount
    comes off. Raises Refused under 15 and before July 2025.
    """
    table = figure("studietoeslag.minimum", day)
    rows = [row for row in table.rows if age_on(birth_date, day) >= row[0]]
    if not rows:
        raise Refused(say("Studietoeslag is er vanaf 15 jaar."), "birth_date")
    least, free = rows[-1][1], figure("studietoeslag.stage", day)
    less = max(ZERO, internship - free.value)
    value = max(ZERO, least - less)
    parts: tuple[Answer[object], ...] = (
        from_figure(least, say("Op deze leeftijd is het ten minste {least}.", least=least), table),
    )
    if less:
        stage = say("Door uw stage gaat daar {less} af.", less=less)
        parts = (*parts, from_figure(less, stage, free))
    because = say("De studietoeslag is ten minste {amount} per maand.", amount=value)
    return answer(value, because, table.source, parts, table.certainty)
