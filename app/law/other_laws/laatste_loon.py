"""Participatiewet, artikelen 31 lid 1 en 32: hoe telt wat u krijgt als het werk stopt?"""

from __future__ import annotations

from app.domain.answer import Answer
from app.domain.certainty import Certainty
from app.domain.money import ZERO
from app.domain.sentence import say
from app.domain.wage import Wage
from app.domain.work import LastPay
from app.law.build import answer
from app.law.cite import cite


def laatste_loon(last: LastPay) -> Answer[Wage]:
    """Participatiewet, artikel 32 lid 1: hoeveel telt er mee van de laatste betaling?

    Net euro in the month it comes: pay for leave and transitievergoeding are income "uit of in
    verband met arbeid". Without holiday pay over it. Over which months it counts is for the
    gemeente (32 lid 2: what was put off counts where it was earned).
    """
    parts = []
    if last.leave:
        leave = say("Voor vrije dagen krijgt u {leave}.", leave=last.leave)
        parts.append(answer(last.leave, leave, cite("PW2601", "32.1"), (), _DECIDES))
    if last.transition:
        paid = say("De transitievergoeding is {paid}.", paid=last.transition)
        parts.append(answer(last.transition, paid, cite("PW2601", "32.1"), (), _DECIDES))
    because = say("Uw laatste betaling is {net}. Uw gemeente beslist hoe die telt.", net=last.total)
    wage = Wage(None, last.total, None, ZERO, credit=False)
    return answer(wage, because, cite("PW2601", "32.2"), tuple(parts), _DECIDES)


_DECIDES = Certainty.GEMEENTE_BESLIST
