"""Participatiewet, artikel 32 lid 1: wat tellen twee lonen in dezelfde maand samen?"""

from __future__ import annotations

from app.domain.answer import Answer
from app.domain.money import ZERO
from app.domain.sentence import say
from app.domain.wage import Wage
from app.law.build import answer
from app.law.cite import cite


def two_wages(one: Answer[Wage], other: Answer[Wage]) -> Answer[Wage]:
    """Participatiewet, artikel 32 lid 1: hoeveel is het loon van twee maanden samen?

    Euro; happens only in the month in which a gemeente goes from counting wages when they are
    paid to counting them when they are earned.
    """
    first, second = one.value, other.value
    told = None in (first.gross, second.gross)
    unknown = None in (first.holiday, second.holiday)
    net = first.net + second.net
    inside = None
    if first.inside is not None or second.inside is not None:
        inside = (first.inside or ZERO) + (second.inside or ZERO)
    wage = Wage(
        None if told else (first.gross or ZERO) + (second.gross or ZERO),
        net,
        None if unknown else (first.holiday or ZERO) + (second.holiday or ZERO),
        inside,
        first.credit and second.credit,
    )
    because = say("Deze maand tellen twee lonen mee: samen {net} netto.", net=net)
    return answer(wage, because, cite("PW2601", "32.1"), (one, other))
