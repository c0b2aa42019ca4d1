"""Asks the law what the answers of this visit come to."""

from __future__ import annotations

from app.domain.problem import Problem
from app.domain.scenario import Axis, Question, Scenario
from app.law import hours_axis, what_if
from app.ui.asking import to_law
from app.ui.desk import Desk


def question(desk: Desk) -> Question:
    """The question that the answers of this visit make."""
    return to_law.question(desk.visit.answers, desk.parts.today)


def scenario(desk: Desk, asked: Question) -> Scenario | Problem:
    """The months with this work, or why there is no answer."""
    return what_if(asked, desk.parts.gemeente(desk.visit.gemeente or ""))


def axis(desk: Desk, asked: Question) -> Axis | Problem:
    """The hours 0 to 40 for this household, or why there are none."""
    return hours_axis(asked, desk.parts.gemeente(desk.visit.gemeente or ""))
