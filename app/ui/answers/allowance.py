"""What was received for volunteer work this year, beside what the law leaves free."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

import flet as ft

from app.domain.certainty import Certainty
from app.domain.finding import Finding, Reply
from app.domain.money import ZERO
from app.domain.month import Month
from app.domain.problem import Problem
from app.domain.sentence import Sentence, say
from app.law import rights_of, vrijwilligersvergoeding_jaar
from app.ui.asking import hours_diary, told_facts
from app.ui.asking.hours_totals import received_per_month
from app.ui.components.certainty_badge import WORDS
from app.ui.desk import Desk
from app.ui.findings import words
from app.ui.page.blocks import Box, Head, Point, box

_BIRTH = "geboortedatum"


@dataclass(frozen=True, slots=True)
class Allowance:
    """The year with what each month brought, in euro; ``counted`` of it is income by the law.

    ``law`` and ``counted`` are None without bijstand; ``trouble`` is why the law has no answer.
    """

    year: int
    months: tuple[Decimal, ...]
    law: Finding | None
    counted: Decimal | None
    trouble: Sentence | None
    age_is_known: bool


def use_allowance(desk: Desk) -> Allowance | None:
    """Worked out anew only when something was told; None where nothing was received."""
    visit = desk.visit
    told = [visit.revision, visit.role, visit.gemeente, visit.is_example]
    return ft.use_memo(lambda: _allowance(desk), told)


def section_of(found: Allowance) -> Box:
    """What came in first, then what the law leaves free and where that stands."""
    points = tuple(
        Point(say("{month}: {amount}", month=Month(found.year, number), amount=amount))
        for number, amount in enumerate(found.months, start=1)
        if amount
    )
    law = () if found.law is None else words.where(found.law)[1:2]
    heading = say("Uw vergoeding")
    return box(
        *_lines(found), *law, Head(say("Per maand gekregen"), 3), *points, head=heading
    )


def _allowance(desk: Desk) -> Allowance | None:
    visit, today = desk.visit, desk.parts.today
    months = received_per_month(hours_diary.NOTES.of(visit.answers), today.year)
    if not any(months):
        return None
    known = told_facts.known_of(visit, today)
    home, has_bijstand = known.household, known.facts.receives_bijstand is not False
    nothing = Allowance(today.year, months, None, None, None, _BIRTH in visit.answers)
    if not has_bijstand:
        return nothing
    rights = rights_of(home, known.facts, today, desk.gemeente)
    split = vrijwilligersvergoeding_jaar(months, home.birth_date, Month(today.year, 1).first_day)
    for one in (rights, split):
        if isinstance(one, Problem):
            return Allowance(today.year, months, None, None, one.because, nothing.age_is_known)
    if isinstance(rights, Problem) or isinstance(split, Problem):
        return nothing
    law = next((one for one in rights if one.id == "vrijwilligersvergoeding"), None)
    return Allowance(today.year, months, law, split.counted, None, nothing.age_is_known)


def _lines(found: Allowance) -> Iterator[Sentence]:
    total = sum(found.months, ZERO)
    yield say("In {year} kreeg u {amount}.", year=found.year, amount=total)
    if found.trouble is not None:
        yield found.trouble
    if found.law is None or found.counted is None:
        return
    if found.law.answer is Reply.YES:
        yield _counted(found.counted)
    yield found.law.because
    if found.law.certainty is not Certainty.ZEKER:
        yield WORDS[found.law.certainty]
    if not found.age_is_known:
        yield say("Dit geldt vanaf 27 jaar. Uw leeftijd weten wij niet.")
    yield say("Geef de vergoeding door aan uw gemeente.")


def _counted(counted: Decimal) -> Sentence:
    if counted:
        return say("Daarvan telt {amount} mee als inkomen.", amount=counted)
    return say("Dit telt niet mee als inkomen.")
