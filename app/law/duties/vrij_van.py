"""Participatiewet, artikelen 9 en 9a: van welke plichten is iemand nu vrij, en tot wanneer?"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.domain.decision import Outcome
from app.domain.sentence import Sentence, say
from app.law.case import Case
from app.law.duties.ontheffing_9a import ended_9a, last_day_9a

WORK, PROVISION, TEGENPRESTATIE = "a", "b", "c"


@dataclass(frozen=True, slots=True)
class Free:
    """Why a duty does not bind now, the article that says so, and the last day, if known."""

    because: Sentence
    article: str
    until: date | None = None


def free_of(letter: str, case: Case) -> Free | None:
    """Participatiewet, artikel 9: waarom geldt onderdeel a, b of c nu niet?

    Only on what is known: pension age (lid 1), fully and lastingly unable to work (lid 5:
    a, b and c), the exemption of 9a (a; and c by lid 7, never b), the temporary one of lid 2 (a
    or c, never b). Silence is no exemption: None says that none is known.
    """
    if case.pension:
        return Free(say("U hebt de pensioenleeftijd. Deze plicht geldt dan niet."), "9.1")
    if case.age < 18:
        return Free(say("Deze plicht geldt pas vanaf 18 jaar."), "9.1")
    if case.facts.volledig_duurzaam_arbeidsongeschikt:
        return Free(say("U bent volledig en duurzaam arbeidsongeschikt."), "9.5")
    if letter == PROVISION:
        return None
    return _by_9a(letter, case) or _by_9_2(letter, case)


def _by_9a(letter: str, case: Case) -> Free | None:
    decision = case.decision("ontheffing_9a")
    if decision is None or decision.outcome is not Outcome.TOEGEKEND:
        return None
    if ended_9a(case) or not decision.holds(case.day):
        return None
    last = decision.until or last_day_9a(case)
    article = "9a.1" if letter == WORK else "9.7"
    because = say("U hebt ontheffing omdat u alleen voor een klein kind zorgt.")
    return Free(because, article, last)


def _by_9_2(letter: str, case: Case) -> Free | None:
    about = "ontheffing_9_2" if letter == WORK else "ontheffing_9_2_c"
    decision = case.decision(about)
    if decision is None or decision.outcome is not Outcome.TOEGEKEND:
        return None
    if not decision.holds(case.day):
        return None
    return Free(say("Uw gemeente gaf u tijdelijk ontheffing."), "9.2", decision.until)
