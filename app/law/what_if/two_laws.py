"""Wet nu, wet straks: what the rules of 2026 and of 2027 do for one person."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

from app.domain.gemeente import Gemeente
from app.domain.money import ZERO, half_up_to_euro
from app.domain.readings import Readings
from app.domain.scenario import Question, Scenario
from app.domain.sentence import Sentence, say
from app.domain.two_laws import TwoLaws, difference_of_month
from app.law.book import parameters, using
from app.law.what_if.scenario import scenario

_NOW, _THEN = date(2026, 12, 1), date(2027, 1, 1)


def wet_nu_straks(question: Question, gemeente: Gemeente | None) -> TwoLaws:
    """Participatiewet, artikelen 31 lid 2 en 34a: wat houdt u over onder de oude en nieuwe wet?

    Each line takes every figure from one day. Of the amounts of 2027 the newest known are used,
    and it is told whether some of them are an estimate or are new. Raises Refused where no figure
    is known.
    """
    now = _under(question, Readings(rules_day=_NOW), gemeente)
    with using() as used:
        then = _under(question, Readings(rules_day=_THEN), gemeente)
    # Not the exempt parts: what is exempt brings nothing where no bijstand is left to raise.
    difference = then.worth() - now.worth()
    return TwoLaws(
        now,
        then,
        difference,
        _verdict(difference_of_month(now, then)),
        _also(question, then, gemeente),
        any(one.known_until < _THEN for one in then.estimates),
        any(_is_new(name) for name in {one.name for one in used.figures.values()}),
    )


def _is_new(name: str) -> bool:
    """Whether a figure gets another value between the last day of the old rules and the new."""
    starts = [value.start for value in parameters()[name].values]
    return min(starts) <= _NOW and any(_NOW < start <= _THEN for start in starts)


def _under(question: Question, readings: Readings, gemeente: Gemeente | None) -> Scenario:
    return scenario(replace(question, readings=readings), gemeente)


def _verdict(of_month: Decimal) -> Sentence:
    """What an average month of the work differs: a sum over two years says nothing about any."""
    more = half_up_to_euro(of_month)
    if more > ZERO:
        return say("Met de wet van 2027 krijgt u gemiddeld {more} per maand meer.", more=more)
    if more < ZERO:
        return say("Met de wet van 2027 krijgt u gemiddeld {less} per maand minder.", less=-more)
    return say("Met de wet van 2027 krijgt u evenveel.")


def _also(
    question: Question, then: Scenario, gemeente: Gemeente | None
) -> tuple[tuple[Sentence, Scenario], ...]:
    found: list[tuple[Sentence, Scenario]] = []
    stricter = _under(question, Readings(rules_day=_THEN, right_on_full_wage=True), gemeente)
    if stricter.worth() != then.worth():
        found.append(
            (
                say("Misschien stopt de bijstand al als uw hele loon de norm haalt."),
                stricter,
            )
        )
    if any(work.used.n or work.used.r for work in question.works):
        older = _under(
            question, Readings(rules_day=_THEN, old_exemption_runs_on=True), gemeente
        )
        if older.worth() != then.worth():
            found.append((say("Misschien loopt uw oude vrijlating eerst door."), older))
    return tuple(found)
