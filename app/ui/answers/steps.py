"""Asks the law for the steps after the last working day in one month of the plan."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from app.domain.after_bijstand import Step
from app.domain.answer import Answer
from app.domain.money import ZERO
from app.domain.month import Month
from app.domain.problem import Problem
from app.domain.scenario import MonthOutcome, Scenario
from app.domain.work import LastPay
from app.law import als_het_werk_stopt, month_income, what_if
from app.ui.asking.other_income import INCOMES
from app.ui.asking.told_facts import known_of
from app.ui.desk import Desk

_USUAL_MONTHS = 6

Steps = Answer[tuple[Step, ...]]


@dataclass(frozen=True, slots=True)
class Stop:
    """The work stops on a day: is there bijstand then, and how much without the wage.

    ``had`` is whether there was bijstand at all; ``ended`` is its last day, where it ended.
    ``other`` is the income that there is without the wage, in euro a month. ``reserved`` is what
    the gemeente keeps each month as holiday money, beside ``bijstand``. ``only`` is the term of
    that other income, where it is one.
    """

    last_day: date
    had: bool
    receives: bool
    ended: date | None
    bijstand: Decimal
    other: Decimal
    last_pay: LastPay | None = None
    reserved: Decimal = ZERO
    only: str | None = None


def usual_month(found: Scenario) -> Month:
    """The last month of the work as told, or half a year of work when it goes on."""
    work = found.question.work
    start, last = found.question.start, found.months[-2].month
    told = work.ends if work is not None else None
    return min(last, max(start, told or start.plus(_USUAL_MONTHS - 1)))


def idle(desk: Desk, found: Scenario) -> tuple[MonthOutcome, ...]:
    """The same months without any work of one's own."""
    asked = found.question
    if not asked.current_work and not asked.more_work:
        return found.without_work
    without = what_if(replace(asked, work=None, more_work=(), current_work=()), desk.gemeente)
    return found.without_work if isinstance(without, Problem) else without.months


def stop_in(found: Scenario, month: Month, without: tuple[MonthOutcome, ...]) -> Stop:
    """What this plan says about that month and the one after it, ``without`` the wage."""
    place = month - found.question.start
    with_bijstand = [one.month for one in found.months[: place + 1] if one.bijstand > ZERO]
    told = found.question.receives_bijstand is True
    had = told or any(one.bijstand for one in found.without_work)
    last = with_bijstand[-1] if with_bijstand else found.question.start.plus(-1)
    receives = last == month
    after = without[place + 1]
    work = found.question.work
    pay = work.last_pay if work is not None and work.ends == month else None
    ended = None if receives or not had else last.last_day
    other = month_income(after) - after.bijstand
    kept = after.holiday_reserved
    only = _only(found, after)
    return Stop(month.last_day, had, receives, ended, after.bijstand_paid, other, pay, kept, only)


def _only(found: Scenario, after: MonthOutcome) -> str | None:
    """The one income beside the wage of oneself; of more none is named alone."""
    incomes = found.question.beside.incomes
    if len(incomes) != 1 or incomes[0].of_partner or after.net_wage:
        return None
    return INCOMES[incomes[0].kind].term


def ask_steps(desk: Desk, stop: Stop) -> Steps | Problem:
    """The steps of the law for this person, without the wage after the last day."""
    known = known_of(desk.visit, stop.last_day)
    facts = replace(
        known.facts,
        receives_bijstand=stop.receives,
        bijstand_ended=stop.ended or known.facts.bijstand_ended,
        counted_income_month=stop.other,
    )
    return als_het_werk_stopt(
        known.household, facts, stop.last_day, desk.gemeente, stop.last_pay
    )
