"""What happens otherwise, in one sentence, with the amount for this person's norm."""

from __future__ import annotations

from app.domain.sentence import Sentence, say
from app.law.case import Case
from app.law.duties.maatregel import maatregel_of
from app.law.refused import Refused


def gevolg(case: Case, duty_id: str) -> Sentence:
    """Participatiewet, artikelen 18, 18a en 18b: wat gebeurt er als u dit niet doet?"""
    try:
        return maatregel_of(case, duty_id).because
    except Refused:
        return say("Wat het u kost, kunnen wij nu niet zeggen.")
