"""What the income now says of the norm, so that nobody is asked what was told already."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

from app.domain.facts import Facts
from app.domain.household import Kind
from app.domain.month import Month
from app.domain.problem import Problem
from app.law import month_income
from app.ui.answers import ask_law
from app.ui.asking.told_facts import PersonKnown, known_of
from app.ui.desk import Desk

_MONTHS = 2


def known_now(desk: Desk, day: date) -> PersonKnown:
    """Everything the person told, and whether the income told is not lower than the norm.

    Participatiewet, article 19 lid 1 a, for who has no bijstand: the wages and other money of now,
    of both of a couple. That it is lower never follows: not all income need have been told.
    """
    known = known_of(desk.visit, day)
    facts = known.facts
    if facts.income_below_norm is not None or facts.counted_income_month is not None:
        return known
    found = _income_and_norm(desk, facts, own_work=True)
    if found is None or found[0] < found[1]:
        return known
    return replace(known, facts=replace(facts, income_below_norm=False))


def known_without_own_work(desk: Desk, day: date) -> PersonKnown:
    """Everything the person told, with the income that stays when the own work stops."""
    known = known_of(desk.visit, day)
    found = _income_and_norm(desk, known.facts, own_work=False)
    if found is None:
        return known
    return replace(known, facts=replace(known.facts, counted_income_month=found[0]))


def _income_and_norm(
    desk: Desk, facts: Facts, *, own_work: bool
) -> tuple[Decimal, Decimal] | None:
    """The income of this month and the whole norm; None with bijstand, or where nothing was told.

    What a gemeente may take off the norm (27, 28) is hers to decide, so it is no measure here. None
    too where one of a couple has no right: that income counts otherwise (32 lid 3 and 4).
    """
    if facts.receives_bijstand is not False:
        return None
    asked = ask_law.question(desk)
    home = replace(asked.household, no_housing_costs=None, school_left=None)
    now = replace(
        asked,
        household=home,
        work=None,
        more_work=(),
        current_work=asked.current_work if own_work else (),
        start=Month.of(desk.parts.today),
        months=_MONTHS,
    )
    if not any(now.works_now) and not now.beside.incomes:
        return None
    found = ask_law.scenario(desk, now)
    if isinstance(found, Problem):
        return None
    month = found.without_work[0]
    if home.kind is Kind.GEHUWD and (not home.is_joint or home.exclusions or month.of_partner):
        return None
    return (month_income(month), month.norm) if month.norm else None
