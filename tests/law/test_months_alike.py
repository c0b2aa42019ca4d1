"""Months that come out alike are walked at once: the same as when each is looked at."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.domain.month import Month
from app.domain.problem import Problem
from app.domain.scenario import Question, Scenario
from app.domain.work import Work
from app.law import what_if
from tests.law.households import question_by


def _one_job(question: Question, work: Work) -> Question:
    beside = replace(question.beside, incomes=())
    plain = replace(
        work,
        until=None,
        first_day=None,
        last_day=None,
        last_pay=None,
        own_months=(),
        paid_next_month=None,
    )
    return replace(
        question,
        work=plain,
        more_work=(),
        partner_work=None,
        more_partner_work=(),
        current_work=(),
        beside=beside,
    )


@pytest.mark.parametrize("group", range(8))
def test_walking_at_once_is_walking_month_by_month(group: int) -> None:
    """Participatiewet 31.2 and 34a: a job with an end after the months is walked one by one."""
    compared = 0
    for number in range(40):
        question = question_by(f"alike {group} {number}")
        if question.work is None:
            continue
        question = _one_job(question, question.work)
        assert question.work is not None
        ending = replace(question, work=replace(question.work, until=Month(2099, 1)))
        at_once, one_by_one = what_if(question, None), what_if(ending, None)
        if isinstance(at_once, Problem):
            assert isinstance(one_by_one, Problem)
            continue
        assert isinstance(one_by_one, Scenario)
        assert at_once.months == one_by_one.months, number
        compared += 1
    assert compared > 5
