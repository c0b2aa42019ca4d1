"""No reduction at all, because the law says so; the same shape for every duty."""

from __future__ import annotations

from app.domain.certainty import Certainty
from app.domain.finding import Status
from app.domain.maatregel import Maatregel
from app.domain.money import ZERO
from app.domain.sentence import Sentence
from app.law.case import Case
from app.law.cite import cite


def geen_verlaging(
    case: Case, duty_id: str, article: str, because: Sentence, softens: tuple[Sentence, ...]
) -> Maatregel:
    """Participatiewet, artikelen 18 lid 9 en 18b lid 6: waarom is er geen verlaging?"""
    return Maatregel(
        duty=duty_id,
        article=article,
        percent=ZERO,
        months=0,
        at_least=0,
        at_most=0,
        amount=ZERO,
        left=case.bijstand(),
        because=because,
        softens=softens,
        source=cite("PW2601", article),
        certainty=Certainty.SCHATTING if case.new_law else Certainty.ZEKER,
        status=Status.WET,
    )
