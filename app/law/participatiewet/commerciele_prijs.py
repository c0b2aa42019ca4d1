"""Participatiewet, artikel 19a lid 1 b en c: vanaf welke prijs telt een huurder niet mee?"""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from app.domain.answer import Answer
from app.domain.gemeente import Gemeente
from app.domain.sentence import say
from app.law.build import answer
from app.law.cite import cite


def commerciele_prijs(day: date, gemeente: Gemeente | None) -> Answer[Decimal | None]:
    """Participatiewet, artikel 19a lid 1 b en c: wat vindt de gemeente een commerciële prijs?

    Euro per month for a room, under a written contract and not within the family of the first
    or second degree (b; with a contract of both with a third, c, family is not shut out); None
    where the gemeente is silent. It changes no norm: who counts was told.
    """
    text = cite("PW2601", "19a.1.b")
    local = gemeente.norm.commercial_rent if gemeente else None
    rule = local.on(day) if local else None
    if rule is None:
        because = say(
            "Een huurder met contract en een gewone huurprijs telt soms niet mee. Uw "
            "gemeente beslist dit."
        )
        return answer(None, because, text)
    own = answer(rule.value, say("Dat staat in de regels van uw gemeente."), rule.source)
    because = say(
        "Uw kamerhuurder met contract telt niet mee vanaf {rent} per maand. "
        "Een ouder, kind, broer of zus telt dan wel mee.",
        rent=rule.value,
    )
    return answer(rule.value, because, text, (own,))
