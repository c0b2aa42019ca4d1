"""Asks the law what the answers of this visit come to."""

from __future__ import annotations

from dataclasses import replace

from app.domain.axis import Axis
from app.domain.problem import Problem
from app.domain.scenario import Question, Scenario
from app.law import hours_axis, what_if, with_exclusions
from app.ui.asking import to_law, told_facts
from app.ui.asking.ask import Answers
from app.ui.desk import Desk


def question(desk: Desk) -> Question:
    """The question that the answers of this visit make."""
    return question_of(desk, desk.visit.answers)


def question_of(desk: Desk, answers: Answers) -> Question:
    """The question that these answers make, with what else is known of who is looking."""
    asked = to_law.question(answers, desk.parts.today)
    facts, first = told_facts.facts_of(desk.visit), asked.start.first_day
    last = asked.last.last_day
    return replace(
        asked,
        household=with_exclusions(asked.household, facts, first, last),
        beslag=facts.beslag,
        receives_bijstand=facts.bijstand_before(asked.start),
    )


def scenario(desk: Desk, asked: Question) -> Scenario | Problem:
    """The months with this work, or why there is no answer."""
    return what_if(asked, desk.gemeente)


def axis(desk: Desk, asked: Question) -> Axis | Problem:
    """The hours 0 to 40 for this household, or why there are none."""
    return hours_axis(asked, desk.gemeente)
