"""Participatiewet: één stap die iemand zet, met zin en artikel."""

from __future__ import annotations

from app.domain.after_bijstand import Step
from app.domain.answer import Answer
from app.domain.certainty import Certainty
from app.domain.sentence import Sentence
from app.law.build import answer
from app.law.cite import cite

# These articles are in the text of 2026 only as what begins on 1 January 2027.
_FROM_2027 = ("24a", "34a", "34b")


def stap(
    taken: Step, because: Sentence, article: str, certainty: Certainty = Certainty.ZEKER
) -> Answer[Step]:
    """Participatiewet: welke stap, met welke zin, op grond van welk artikel?"""
    code = "PW2701" if article.startswith(_FROM_2027) else "PW2601"
    return answer(taken, because, cite(code, article), certainty=certainty)
