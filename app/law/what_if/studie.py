"""Participatiewet, artikel 36b: hoeveel studietoeslag komt er in een maand?"""

from __future__ import annotations

from decimal import Decimal

from app.domain.answer import Answer
from app.domain.certainty import Certainty
from app.domain.money import ZERO
from app.domain.month import Month
from app.domain.scenario import Question
from app.domain.sentence import say
from app.law.build import answer
from app.law.cite import cite
from app.law.participatiewet.studietoeslag import studietoeslag


def studie_month(question: Question, month: Month) -> Answer[Decimal]:
    """Participatiewet, artikel 36b lid 1: hoeveel studietoeslag komt er deze maand?

    Euro: what the person told, or else the least the law gives at this age. Raises Refused
    under 15 and before July 2025, where no amount was told.
    """
    told = question.beside.studietoeslag_month
    if told is None:
        return studietoeslag(question.household.birth_date, ZERO, month.first_day)
    because = say("U vertelde ons dit bedrag: {amount}.", amount=told)
    return answer(told, because, cite("PW2601", "36b.1"), (), Certainty.GEMEENTE_BESLIST)
