"""Participatiewet, artikelen 19, 31 en 32: hoeveel bijstand blijft er naast ander inkomen?"""

from __future__ import annotations

from decimal import Decimal
from functools import lru_cache

from app.domain.answer import Answer
from app.domain.certainty import Certainty
from app.domain.money import ZERO
from app.domain.month_sum import MonthSum
from app.domain.sentence import Sentence, say
from app.law.build import answer
from app.law.cite import cite

_SOURCE = cite("PW2601", "32.1.a")
_NOTHING_LEFT = say(
    "Het inkomen dat meetelt, is zo hoog als de norm of hoger. Deze maand krijgt u geen bijstand."
)


def andere_inkomsten(found: MonthSum, counted: Decimal) -> MonthSum:
    """Participatiewet, artikel 32: wat blijft er over als ander inkomen ook meetelt?

    ``counted`` in euro comes off the bijstand of the month after the wages, first off what is
    paid and then off what is kept as holiday money. With no bijstand left there is no exemption
    ("voor zover hij algemene bijstand ontvangt"). The gemeente decides what counts.
    """
    if not counted or not found.bijstand:
        return found
    left = max(ZERO, found.bijstand - counted)
    paid = min(left, max(ZERO, found.paid - counted))
    # Spelled out rather than replaced: a sweep over all hours makes many of these.
    return MonthSum(
        found.gross,
        found.net,
        found.claim,
        found.holiday,
        found.exempt if left else ZERO,
        found.exemptions if left else (None,) * len(found.exemptions),
        found.norm,
        left,
        paid,
        left - paid,
        answer(left, _because(left), _SOURCE, (found.reason, _part(counted))),
        found.other + counted,
        found.of_partner,
        found.earned_by,
        found.net_of_partner,
        found.holidays,
    )


@lru_cache(maxsize=256)
def _part(counted: Decimal) -> Answer[Decimal]:
    because = say("Van uw andere geld telt {counted} mee voor de bijstand.", counted=counted)
    return answer(counted, because, _SOURCE, (), Certainty.GEMEENTE_BESLIST)


def _because(left: Decimal) -> Sentence:
    if left:
        return say("Met uw andere geld erbij blijft er {left} bijstand over.", left=left)
    return _NOTHING_LEFT
