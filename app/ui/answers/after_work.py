"""Asks the law what falls away with the most income of this plan, and when bijstand ends."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from app.domain.after_bijstand import FallsAway, LostScheme
from app.domain.answer import Answer
from app.domain.money import ZERO, half_up_to_euro
from app.domain.month import Month
from app.domain.problem import Problem
from app.domain.scenario import MonthOutcome, Scenario
from app.law import (
    CarefulChoice,
    Toeslag,
    careful_choice,
    minimaregelingen,
    na_de_bijstand,
    passed_schemes,
    scheme_incomes,
)
from app.ui.answers import ask_law
from app.ui.answers.figures import Pair, working_pairs
from app.ui.asking import to_law
from app.ui.desk import Desk

# Bijstand below this part of the norm is about to end.
_NEAR = Decimal("0.1")
_MORE_HOURS, _YEAR = 8, 12

Lost = Answer[tuple[LostScheme, ...]]
Gone = Answer[tuple[FallsAway, ...]]


@dataclass(frozen=True, slots=True)
class Ending:
    """How far the bijstand goes in this plan: it ends, comes near its end, or goes on.

    ``last_day`` is the last day with bijstand, or the one that would be; None when it goes on.
    ``least`` is the smallest bijstand of a month, ``stays`` whether it is that of every later one.
    """

    ends: bool
    last_day: date | None
    least: Decimal
    stays: bool = True


def ending(found: Scenario) -> Ending | None:
    """Whether the bijstand ends or comes near its end in these months; None where there is none."""
    if not any(now.bijstand for now in found.without_work):
        return None
    pairs = working_pairs(found)
    smallest = min((with_work for with_work, _ in pairs), key=lambda month: month.bijstand)
    if found.ends is not None:
        return Ending(True, found.ends.plus(-1).last_day, ZERO)
    near = smallest.bijstand < smallest.norm * _NEAR
    later = (with_work for with_work, _ in pairs if with_work.month > smallest.month)
    stays = all(month.bijstand == smallest.bijstand for month in later)
    return Ending(False, smallest.month.last_day if near else None, smallest.bijstand, stays)


def lost_schemes(desk: Desk, found: Scenario) -> Lost | Problem:
    """The schemes of the gemeente that the month with the most income passes."""
    return _lost(desk, found, _most(found))


def most_income(found: Scenario) -> Month:
    """The month of this plan with the most income."""
    return _most(found)[0].month


def falls_away(desk: Desk, found: Scenario, end: Ending | None) -> Gone | Problem | None:
    """What stops with the bijstand; None while it goes on, or where there is none."""
    if end is None or end.last_day is None:
        return None
    # What income took, and gave back before the end, does not stop with the bijstand.
    since = Month.of(end.last_day).plus(1 if end.ends else 0)
    passed = passed_schemes(found, desk.gemeente, since)
    return na_de_bijstand(desk.gemeente, end.last_day, passed, ends=end.ends)


def stopped_before(desk: Desk, found: Scenario, end: Ending | None) -> frozenset[str] | Problem:
    """The schemes that income took while there was bijstand: they do not stop with it."""
    last = None if end is None or end.last_day is None else Month.of(end.last_day)
    pair = next((one for one in working_pairs(found) if one[0].month == last), None)
    if pair is None:
        return frozenset()
    lost = _lost(desk, found, pair)
    return lost if isinstance(lost, Problem) else frozenset(one.id for one in lost.value)


def toeslagen_change(found: Scenario) -> Decimal:
    """How much they change together in the first month of the work, as ``each_toeslag`` shows.

    In whole euros, each rounded as it is shown: the sum is that of what one reads above it.
    """
    changes = (half_up_to_euro(now) - half_up_to_euro(was) for _, was, now in each_toeslag(found))
    return half_up_to_euro(sum(changes, ZERO))


def toeslagen_later(found: Scenario) -> tuple[tuple[Month, Decimal], ...]:
    """The later months of the work from which the work changes them together by another amount.

    The month and how much, in whole euros. Toeslagen follow the income of the year, so that the
    first months say little of the next year (Awir, article 8).
    """
    told: list[tuple[Month, Decimal]] = []
    last = toeslagen_change(found)
    for with_work, without in working_pairs(found)[1:]:
        names = {**dict(with_work.toeslagen), **dict(without.toeslagen)}
        moved = (_amount(with_work, one) - _amount(without, one) for one in names)
        change = half_up_to_euro(sum(moved, ZERO))
        if change != last:
            told.append((with_work.month, change))
        last = change
    return tuple(told)


def toeslagen_are_lower(found: Scenario) -> bool:
    """Whether the work makes them lower in some month, so that they rise when it stops."""
    later = toeslagen_later(found)
    return toeslagen_change(found) < ZERO or any(change < ZERO for _, change in later)


def each_toeslag(found: Scenario) -> tuple[tuple[str, Decimal, Decimal], ...]:
    """Every toeslag in the first month of the work: its name, and euro without and with it."""
    with_work, without = working_pairs(found)[0]
    was, now = dict(without.toeslagen), dict(with_work.toeslagen)
    return tuple((name, was.get(name, ZERO), now.get(name, ZERO)) for name in {**was, **now})


def moves_later(found: Scenario, name: str) -> tuple[Month, Decimal] | None:
    """The first month in which a toeslag is another one, with the work and without it alike.

    The amount is in whole euros a month. None where it stays, or where the work moves it too.
    """
    pairs = working_pairs(found)
    first = _amount(pairs[0][1], name)
    for with_work, without in pairs:
        worked, alone = _amount(with_work, name), _amount(without, name)
        if worked != alone:
            return None
        if alone != first:
            return with_work.month, alone
    return None


def work_moves_later(found: Scenario, name: str) -> tuple[Month, Decimal, Decimal] | None:
    """The first later month in which the work makes another difference to a toeslag than before.

    With what it is then without the work and with it, in whole euros a month. None where the
    difference of the first month stays.
    """
    pairs = working_pairs(found)
    first = _amount(pairs[0][0], name) - _amount(pairs[0][1], name)
    for with_work, without in pairs:
        was, now = _amount(without, name), _amount(with_work, name)
        if now - was != first:
            return with_work.month, was, now
    return None


def _amount(month: MonthOutcome, name: str) -> Decimal:
    """What one toeslag is in a month, in whole euros."""
    return half_up_to_euro(dict(month.toeslagen).get(name, ZERO))


def careful(desk: Desk, found: Scenario) -> Answer[CarefulChoice] | Problem | None:
    """A safer advance for a whole year, should it become a day more a week; None when alike."""
    answers = desk.visit.answers
    if not to_law.can_step_hours(answers):
        return None
    hours = Decimal(to_law.hours_of(answers) + _MORE_HOURS)
    asked = ask_law.question(desk)
    more = ask_law.scenario(desk, asked.with_hours(hours))
    if isinstance(more, Problem):
        return None
    expected, high = _year(found), _year(more)
    if high.year_amount >= expected.year_amount:
        return None
    return careful_choice(expected, high, ZERO, _YEAR)


def _lost(desk: Desk, found: Scenario, pair: Pair) -> Lost | Problem:
    day, incomes = pair[0].month.first_day, scheme_incomes(*pair)
    return minimaregelingen(desk.gemeente, found.question.household, day, incomes)


def _most(found: Scenario) -> Pair:
    return max(working_pairs(found), key=lambda pair: scheme_incomes(*pair).after)


def whole_year(found: Scenario) -> int:
    """The first calendar year of which a plan knows January."""
    return next(one.month.year for one in found.months if one.month.number == 1)


def _year(found: Scenario) -> Toeslag:
    """The toeslagen of the first whole calendar year of a scenario."""
    first = next(at for at, one in enumerate(found.months) if one.month.year == whole_year(found))
    year = sum((_toeslagen(month) for month in found.months[first : first + _YEAR]), ZERO)
    return Toeslag(year / _YEAR, year)


def _toeslagen(month: MonthOutcome) -> Decimal:
    return sum((amount for _, amount in month.toeslagen), ZERO)
