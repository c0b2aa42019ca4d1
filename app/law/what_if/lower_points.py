"""Participatiewet, artikelen 27 en 28: wat de gemeente van de norm af kan halen."""

from __future__ import annotations

from app.domain.scenario import MonthOutcome, Question
from app.domain.sentence import Sentence
from app.law.participatiewet.lagere_norm import HOME, SCHOOL


def lower_points(question: Question, months: tuple[MonthOutcome, ...]) -> tuple[Sentence, ...]:
    """What the reasons of the months say about it, each once."""
    household = question.household
    if household.no_housing_costs is None and household.school_left is None:
        return ()
    return tuple(
        dict.fromkeys(
            reason.because
            for month in months
            for reason in month.reason.reasons()
            if reason.source.law == "Participatiewet" and reason.source.article in {HOME, SCHOOL}
        )
    )
