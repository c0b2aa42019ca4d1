"""Asks the law for the rights or duties of this visit, and which question settles most of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

import flet as ft

from app.domain.facts import Facts
from app.domain.finding import Finding, Reply
from app.domain.gemeente import Gemeente
from app.domain.household import Household
from app.domain.problem import Problem
from app.law import may_ask_unregistered, may_still_ask, nugger_of
from app.ui.answers.income_now import known_now
from app.ui.asking import told_facts
from app.ui.asking.fact_ask import ASKED, Value, fact_asked, tries
from app.ui.asking.settle import best_question
from app.ui.asking.told_facts import PersonKnown
from app.ui.desk import Desk

NUGGER, HELP = "nugger", "hulp_bij_werk"
Findings = tuple[Finding, ...]
Law = Callable[[Household, Facts, date, Gemeente | None], Findings | Problem]


@dataclass(frozen=True, slots=True)
class Found:
    """The findings for one person; ``question`` is the fact to ask, ``settles`` how much it does.

    ``settles`` adds up what each answer tried would settle. ``once_registered`` is what is "no"
    now and will not be after registering at UWV, as it will stand then.
    """

    known: PersonKnown
    findings: Findings
    told: Mapping[str, Value]
    question: str | None
    settles: int
    once_registered: Findings = ()

    def find(self, name: str) -> Finding | None:
        """The finding with this name, or None."""
        return next((one for one in self.findings if one.id == name), None)


def use_found(desk: Desk, law: Law) -> Found | Problem:
    """The findings of this visit, worked out anew only when something was told."""
    visit = desk.visit
    return ft.use_memo(
        lambda: _found(desk, law), [visit.revision, visit.role, visit.gemeente, visit.is_example]
    )


def find_now(desk: Desk, law: Law, name: str) -> Finding | Problem | None:
    """One finding of this visit by its name; None when the law has no such one."""
    today, gemeente = desk.parts.today, desk.gemeente
    known = known_now(desk, today)
    found = law(known.household, known.facts, today, gemeente)
    if isinstance(found, Problem):
        return found
    return next((one for one in found if one.id == name), None)


def find_to_ask(desk: Desk, law: Law, name: str) -> Finding | Problem | None:
    """One finding as it stands once the person is registered at UWV, else as it stands now."""
    known = known_now(desk, desk.parts.today)
    now = law(known.household, known.facts, desk.parts.today, desk.gemeente)
    if isinstance(now, Problem):
        return now
    later = _once_registered(desk, law, known, now)
    return next((one for one in (*later, *now) if one.id == name), None)


def first_registers(desk: Desk) -> bool:
    """Whether registering at UWV is all that somebody lacks for help with work (6 onder a)."""
    known = known_now(desk, desk.parts.today)
    # Who did not say so is not asked the law for it on every look at Thuis.
    if known.facts.registered_jobseeker is not False:
        return False
    status = find_now(desk, nugger_of, NUGGER)
    return isinstance(status, Finding) and registers_first(status)


def may_ask_help(desk: Desk) -> bool:
    """Whether somebody who is registered and has no benefit did not ask for help yet (10 lid 1).

    In the four weeks after a melding under 27 the gemeente gives none (7 lid 3 b).
    """
    facts = known_now(desk, desk.parts.today).facts
    if facts.registered_jobseeker is not True or facts.requested_help or facts.melding is not None:
        return False
    status, help_ = (find_now(desk, nugger_of, name) for name in (NUGGER, HELP))
    return all(isinstance(one, Finding) and one.answer is Reply.YES for one in (status, help_))


def registers_first(status: Finding) -> bool:
    """Whether this finding says that registering at UWV is one's own first step, no refusal."""
    return status.id == NUGGER and status.otherwise is not None


def _once_registered(desk: Desk, law: Law, known: PersonKnown, now: Findings) -> Findings:
    """Participatiewet 6 onder a: what who has no benefit may ask after registering at UWV."""
    if known.facts.registered_jobseeker is not False or known.facts.receives_bijstand:
        return ()
    if may_ask_unregistered(known.facts):
        return ()
    then = known.having("registered_jobseeker", True)
    found = law(then.household, then.facts, desk.parts.today, desk.gemeente)
    # Whether one belongs to the group is that registering itself, so it is told on top.
    closed = {one.id for one in now if _is_closed(one) and one.id != NUGGER}
    return tuple(
        one
        for one in (() if isinstance(found, Problem) else found)
        if one.id in closed and not _is_closed(one)
    )


def _is_closed(one: Finding) -> bool:
    return one.answer is Reply.NO and not may_still_ask(one)


def _found(desk: Desk, law: Law) -> Found | Problem:
    today, told = desk.parts.today, told_facts.told_of(desk.visit)
    gemeente = desk.gemeente
    known = known_now(desk, today)
    now = law(known.household, known.facts, today, gemeente)
    if isinstance(now, Problem):
        return now

    def then(name: str) -> tuple[Findings, ...]:
        others = (known.having(name, value) for value in tries(ASKED[name], today))
        found = (law(one.household, one.facts, today, gemeente) for one in others)
        return tuple(now if isinstance(one, Problem) else one for one in found)

    names = [
        name
        for one in now
        if one.answer is Reply.UNKNOWN
        and (name := fact_asked(one, known.household)) is not None
        and name not in told
    ]
    if desk.visit.ask_next in names:
        names = [desk.visit.ask_next]
    best = best_question(names, now, then)
    later = _once_registered(desk, law, known, now)
    fact, settles = (None, 0) if best is None else best
    return Found(known, now, told, fact, settles, later)
