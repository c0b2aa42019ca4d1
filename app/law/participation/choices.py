"""Participatiewet, artikel 9 lid 1 c: op welke manieren kunt u meedoen?"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from app.domain.choice import Choice
from app.domain.facts import Facts
from app.domain.gemeente import Gemeente
from app.domain.household import Household
from app.domain.sentence import Sentence, say
from app.law.book import figure
from app.law.case import Case
from app.law.day import from_2026
from app.law.participation.catalogue import Entry, catalogue
from app.law.participation.frame import counted
from app.law.participation.limits import limits


def participation_choices(
    day: date, gemeente: Gemeente | None, household: Household, facts: Facts
) -> tuple[Choice, ...]:
    """Participatiewet, artikel 9 lid 1 c: welke keuzes passen, en wat doen ze met bijstand?

    In the order of the file, nothing put first for anyone; the own idea is always in it. Left
    out is what is not for this age, or only for bijstand when there is none. Raises Refused
    before 2026.
    """
    case = Case(household, facts, from_2026(day), gemeente)
    return tuple(_choice(entry, case) for entry in catalogue() if _fits(entry, case))


def _fits(entry: Entry, case: Case) -> bool:
    if case.age < entry.from_age or (entry.until_age is not None and case.age > entry.until_age):
        return False
    return entry.choice.open_to_all or case.facts.receives_bijstand is not False


def _choice(entry: Entry, case: Case) -> Choice:
    counts = counted(case)
    return replace(
        entry.choice,
        limits=_limits(entry, case),
        counts=None if counts is None else entry.choice.id in counts,
    )


def _limits(entry: Entry, case: Case) -> tuple[Sentence, ...]:
    if not entry.unpaid_work:
        return (say("De gemeente mag alleen vragen wat u kunt."),)
    return (*limits(case), _allowance(case)) if entry.volunteer else limits(case)


def _allowance(case: Case) -> Sentence:
    if case.age < 27:
        return say("Onder 27 jaar telt een vergoeding mee als inkomen.")
    month = figure("vrijwilligersvergoeding.maand", case.day).value
    return say("Een vergoeding tot {month} per maand telt niet mee.", month=month)
