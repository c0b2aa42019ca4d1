"""Participatiewet: één stap die iemand zet, met zin en artikel."""

from __future__ import annotations

from app.domain.after_bijstand import Step
from app.domain.answer import Answer
from app.domain.certainty import Certainty
from app.domain.sentence import Sentence
from app.law.build import answer
from app.law.cite import cite


def stap(
    taken: Step, because: Sentence, article: str, certainty: Certainty = Certainty.ZEKER
) -> Answer[Step]:
    """Participatiewet: welke stap, met welke zin, op grond van welk artikel?"""
    return answer(taken, because, cite("PW2601", article), certainty=certainty)
