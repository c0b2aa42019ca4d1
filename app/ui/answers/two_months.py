"""The calendar of two months, with the money of the months around them."""

from __future__ import annotations

from dataclasses import replace

from app.domain.money_days import MoneyCalendar, MoneyDays
from app.domain.month import Month
from app.domain.problem import Problem
from app.domain.scenario import MonthOutcome, Question, Scenario
from app.law import money_calendar, what_if
from app.ui.desk import Desk

Around = tuple[MonthOutcome, ...]


def pairs(found: Scenario) -> tuple[Month, ...]:
    """The first months of every two that can be shown, with one more known after them."""
    return tuple(month.month for month in found.months[:-2])


def month_before(desk: Desk, asked: Question) -> Around:
    """The month before the work; nothing when the law does not know that month."""
    earlier = replace(asked, start=asked.start.plus(-1), months=1)
    found = what_if(earlier, desk.gemeente)
    return () if isinstance(found, Problem) else found.without_work


def two_months(
    found: Scenario, before: Around, place: int, days: MoneyDays
) -> MoneyCalendar | Problem:
    """Money in and out over the two months from this place on."""
    earlier = found.months[place - 1 : place] if place else before
    later = found.months[place + 2 : place + 3]
    return money_calendar(found.months[place : place + 2], days, (*earlier, *later))
