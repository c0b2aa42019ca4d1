"""Which open question of the what-if settles most: the one whose answers change the sum most."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

from app.domain.money import ZERO
from app.domain.month import Month
from app.domain.problem import Problem
from app.ui.answers import ask_law
from app.ui.asking import flow
from app.ui.asking.ask import Answers, Ask, Form
from app.ui.desk import Desk

# With these two answered the rest can be assumed, and named as such.
ENOUGH = ("wonen", "geboortedatum")
# Long enough for an exemption to end, short enough to be there at once.
_MONTHS = 9
_AMOUNTS = (Decimal("0.01"), Decimal(600))
_AGES = (19, 30, 62)


def next_question(desk: Desk) -> Ask | None:
    """The open question whose answers make most difference to the sum, the first of equals.

    Until enough is told to count, the order of the questions stands; so does it for answers that
    change nothing yet, such as those that lead to a further question. None when nothing is open.
    """
    answers = desk.visit.answers
    waiting = flow.first_open(answers)
    if waiting is None or any(name not in answers for name in ENOUGH):
        return waiting
    open_ = (ask for ask in flow.steps(answers) if ask.name not in answers)
    return max(open_, key=lambda ask: _settles(desk, ask))


def _settles(desk: Desk, ask: Ask) -> Decimal:
    """How far the sums with different answers lie apart, in euro."""
    answers = desk.visit.answers
    tried = (_sum(desk, {**answers, ask.name: code}) for code in tries(desk, ask))
    sums = [one for one in tried if one is not None]
    return max(sums) - min(sums) if sums else ZERO


def _sum(desk: Desk, answers: Answers) -> Decimal | None:
    asked = replace(ask_law.question_of(desk, answers), months=_MONTHS)
    found = ask_law.scenario(desk, asked)
    if isinstance(found, Problem):
        return None
    return sum((month.total for month in found.months), ZERO)


def tries(desk: Desk, ask: Ask) -> tuple[str, ...]:
    """Answers to a question that differ as much as those of people do."""
    today = desk.parts.today
    match None if ask.usual else ask.form:
        case Form.CHOICE | Form.SOME:
            return tuple(one.code for one in ask.choices(desk.visit.answers))
        case Form.MONEY:
            return tuple(str(min(amount, ask.high)) for amount in _AMOUNTS)
        case Form.NUMBER:
            return str(ask.low), str(ask.high)
        case Form.DATE | Form.DATES:
            return tuple(date(today.year - age, 1, 1).isoformat() for age in _AGES)
        case Form.MONTH:
            begin = Month.of(today).plus(1)
            return str(begin), str(begin.plus(_MONTHS - 1))
        case _:
            return ask.usual
