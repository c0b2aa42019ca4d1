"""Weighs the conditions of a right in order: what fails, what was decided, what is not known."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from app.domain.certainty import Certainty
from app.domain.decision import Outcome
from app.domain.finding import Finding
from app.domain.sentence import Sentence, say
from app.law.case import Case
from app.law.head import Head
from app.law.verdict import DECISIONS, closed, no, unknown, yes


@dataclass(frozen=True, slots=True)
class Condition:
    """One condition: met, not met, or (None) not known; ``fails`` says that it is not met.

    ``fact`` is what settles it. Conditions stand in the order in which they settle most.
    ``closes`` says that who fails it has nothing to ask for. ``named`` says it with the limit that
    was compared with, where the rule knows it.
    """

    met: Callable[[Case], bool | None]
    fact: str
    fails: Sentence
    closes: bool = False
    named: Callable[[Case], Sentence | None] | None = None

    def why(self, case: Case) -> Sentence:
        """Why it is not met, with the limit where that is known."""
        named = None if self.named is None else self.named(case)
        return self.fails if named is None else named


def conclude(head: Head, conditions: tuple[Condition, ...], case: Case, rest: Finding) -> Finding:
    """No when a condition fails; else a decision; else what is not known; else ``rest``."""
    states = [(condition, condition.met(case)) for condition in conditions]
    for condition, met in states:
        if met is False:
            return (closed if condition.closes else no)(head, condition.why(case))
    decided = by_decision(head, case)
    if decided is not None:
        return decided
    for condition, met in states:
        if met is None:
            return unknown(head, condition.fact)
    return rest


def denied(flag: bool | None) -> bool | None:
    """The opposite of a fact; what is not known stays not known."""
    return None if flag is None else not flag


def refused_by_letter(head: Head, case: Case) -> Finding | None:
    """For what was told to be established: the question, where a letter says that it is not."""
    decision = case.decision(head.id)
    if decision is None or decision.outcome is not Outcome.AFGEWEZEN:
        return None
    because = say("Een brief zegt iets anders dan u vertelde. Vraag uw gemeente wat geldt.")
    return unknown(head, DECISIONS, because)


def told_none(head: Head, case: Case) -> bool:
    """Whether somebody said that there is no such letter; silence says nothing."""
    decision = case.decision(head.id)
    return decision is not None and decision.outcome is Outcome.GEEN


def by_decision(head: Head, case: Case) -> Finding | None:
    """What a letter of the gemeente says about this right, or None without one that holds.

    What was asked or granted is not to be asked: how to ask for it is left out then.
    """
    decision = case.decision(head.id)
    if decision is None or decision.outcome is Outcome.GEEN:
        return None
    asked = replace(head, how_to_ask=None, papers=())
    if decision.outcome is Outcome.AANGEVRAAGD:
        return unknown(asked, DECISIONS, say("U hebt dit gevraagd. Er is nog geen besluit."))
    if decision.outcome is Outcome.AFGEWEZEN:
        return no(
            head,
            say("Uw vraag is afgewezen. Bezwaar maken kan tot zes weken na de brief."),
            Certainty.ZEKER,
        )
    if not decision.holds(case.day):
        return no(head, say("Uw besluit geldt niet meer. U kunt een nieuw besluit vragen."))
    if decision.until is None:
        return yes(asked, say("Dit is toegekend. Een einddatum weten wij niet."))
    return yes(
        asked,
        say("Dit is toegekend tot en met {day}.", day=decision.until),
        until=decision.until,
    )
