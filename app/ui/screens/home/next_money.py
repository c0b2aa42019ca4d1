"""The next money that comes, by the days that were told; nothing when they were not."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

from app.domain.money import ZERO
from app.domain.money_days import MoneyDay, MoneyDays
from app.domain.month import Month
from app.domain.problem import Problem
from app.domain.scenario import MonthOutcome, Question, Scenario
from app.law import money_calendar, what_if
from app.ui.answers import ask_law, missing_money
from app.ui.asking import to_days
from app.ui.asking.told_facts import known_of
from app.ui.desk import Desk

# One month before and one after: some money comes in another month than it is for.
_AROUND = 4
_ENOUGH, _WORK = ("wonen", "geboortedatum"), "loonweten"


def next_money(desk: Desk) -> MoneyDay | None:
    """The first line of the calendar from today on; None when no day or amount is known."""
    if not can_know(desk):
        return None
    today = desk.parts.today
    months = tuple(
        one._replace(toeslagen=_come_in(desk, one))
        for one in _months(desk, _asked(desk), Month.of(today).plus(-1))
    )
    if len(months) < _AROUND:
        return None
    days = to_days.money_days(desk.visit.answers, desk.gemeente, today)
    if days.bijstand_day is None and any(month.bijstand_paid for month in months):
        # Money without a day could come first: then nobody knows what the next is.
        return None
    found = money_calendar(months[1:3], days, (months[0], months[3]))
    if isinstance(found, Problem):
        return None
    line = _first(found.lines, today)
    return None if line is None or _wage_first(months, days, line.day) else line


def _come_in(desk: Desk, month: MonthOutcome) -> tuple[tuple[str, Decimal], ...]:
    """Which toeslagen the person said to get: of another nobody says that it comes."""
    return tuple(one for one in month.toeslagen if missing_money.has(desk.visit, one[0]))


def waits_for_wage(desk: Desk) -> bool:
    """Whether only the day of the wage is not known: that of the bijstand is."""
    days = to_days.money_days(desk.visit.answers, desk.gemeente, desk.parts.today)
    return days.bijstand_day is not None and days.wage_day is None


def can_know(desk: Desk) -> bool:
    """Whether the answers tell enough: without a home and an age every amount is a guess."""
    visit = desk.visit
    has_bijstand = known_of(visit, desk.parts.today).facts.receives_bijstand
    return all(name in visit.answers for name in _ENOUGH) and has_bijstand is not False


def _asked(desk: Desk) -> Question:
    asked = ask_law.question(desk)
    # Work that nobody told of brings no money.
    return asked if _WORK in desk.visit.answers else replace(asked, work=None)


def _wage_first(months: tuple[MonthOutcome, ...], days: MoneyDays, day: date) -> bool:
    """Whether a wage without a day may come before this day: none comes before its own month."""
    earns = next((month for month in months if month.net_wage), None)
    return days.wage_day is None and earns is not None and day >= _over(earns).first_day


def _over(month: MonthOutcome) -> Month:
    return month.wage_over or month.month


def _first(lines: tuple[MoneyDay, ...], today: date) -> MoneyDay | None:
    return next((line for line in lines if line.amount > ZERO and line.day >= today), None)


def _months(desk: Desk, asked: Question, first: Month) -> tuple[MonthOutcome, ...]:
    """Four months from ``first``: without the work as long as that has not begun."""
    idle = min(max(asked.start - first, 0), _AROUND)
    before = replace(asked, start=first)
    skipped = max(first - asked.start, 0)
    after = replace(asked, months=asked.months + skipped)
    found: tuple[MonthOutcome, ...] = ()
    for one, begin, end in ((before, 0, idle), (after, skipped, skipped + _AROUND - idle)):
        outcome = what_if(one, desk.gemeente) if begin < end else None
        if isinstance(outcome, Scenario):
            months = outcome.without_work if one is before else outcome.months
            found = (*found, *months[begin:end])
    return found
