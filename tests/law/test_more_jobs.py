"""Two or more jobs of one person: one exemption over all of them, each with its own end."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from app.domain.axis import Axis
from app.domain.household import Household, Kind
from app.domain.month import Month
from app.domain.problem import Problem
from app.domain.scenario import Question, Scenario
from app.domain.work import ExemptionUse, Work
from app.law import hours_axis, what_if
from app.text.dutch import fill
from tests.law.households import work
from tests.law.pick import Seeded
from tests.seed import SEED, VARIABLE

_HOME = Household(Kind.ALLEENSTAAND, date(1985, 6, 1))


def _ask(*works: Work, months: int = 1, home: Household = _HOME) -> Scenario:
    found = what_if(
        Question(home, works[0], Month(2026, 1), months, more_work=works[1:]), None
    )
    assert isinstance(found, Scenario), found
    return found


def test_two_jobs_are_settled_together() -> None:
    """31.2.n, 19.2: 25 % over 400 and 200 is 150; the claims of art. 11 are 32 and 16."""
    (month,) = _ask(Work(net_month=Decimal(400)), Work(net_month=Decimal(200))).months
    assert month.net_wage == 600
    assert month.wage_holiday_claim == 48
    assert month.exempt == 150
    assert month.bijstand == Decimal("903.50")


def test_the_highest_exempt_amount_holds_once_for_a_person() -> None:
    """31.2.n: "inkomsten uit arbeid ... maximum 285 per maand", not for each job."""
    (month,) = _ask(Work(net_month=Decimal(700)), Work(net_month=Decimal(600))).months
    assert month.exempt == 285


def test_the_exemption_for_subsidised_work_leaves_the_other_job_out() -> None:
    """31.2.z: only income "uit een dienstbetrekking als bedoeld in artikel 10d": 15 % of 600."""
    with_it = Work(net_month=Decimal(600), with_subsidy=True, used=ExemptionUse(n=6))
    (month,) = _ask(with_it, Work(net_month=Decimal(400))).months
    assert month.exemption == "31.2.z"
    assert month.exempt == 90


def test_in_the_group_only_the_job_told_to_be_without_subsidy_is_left_out() -> None:
    """31.2.z: of the group, and not told for the first job; the second is told to have none."""
    home = replace(_HOME, doelgroep_loonkostensubsidie=True)
    first = Work(net_month=Decimal(500), used=ExemptionUse(n=6))
    (month,) = _ask(first, Work(net_month=Decimal(400), with_subsidy=False), home=home).months
    assert month.exempt == 75


def test_each_job_has_its_own_end() -> None:
    """32.1.b: a wage counts in the period it is about; the second job ends after a month."""
    first, second = _ask(
        Work(net_month=Decimal(400)),
        Work(net_month=Decimal(200), until=Month(2026, 1)),
        months=2,
    ).months
    assert (first.net_wage, second.net_wage) == (600, 400)
    assert second.bijstand == Decimal("1401.50") - (400 + 32 - 100)


def test_the_months_of_the_exemption_run_once_over_both_jobs() -> None:
    """31.2.n: at most six months for the person, also where another job begins them."""
    found = _ask(
        Work(net_month=Decimal(400), until=Month(2026, 3)),
        Work(net_month=Decimal(200), used=ExemptionUse(n=2)),
        months=6,
    ).months
    assert [month.exempt for month in found] == [150, 150, 150, 50, 0, 0]


@pytest.mark.parametrize("block", range(3))
def test_the_order_of_told_jobs_changes_nothing(block: int) -> None:
    """31 and 32 know no first job: with the credit told, both orders come out the same."""
    for place in range(block, 300, 3):
        _same_in_both_orders(place)


def _same_in_both_orders(place: int) -> None:
    pick = Seeded(f"{SEED}-jobs-{place}")
    jobs = [replace(work(pick), credit=pick.among((True, False))) for _ in range(2)]
    jobs = [replace(one, paid_next_month=None, used=ExemptionUse()) for one in jobs]
    both = [
        what_if(Question(_HOME, one, Month(2026, 7), 6, more_work=(other,)), None)
        for one, other in (jobs, jobs[::-1])
    ]
    if any(isinstance(one, Problem) for one in both):
        assert all(isinstance(one, Problem) for one in both)
        return
    told = [[(m.bijstand, m.net_wage, m.total, m.worth) for m in one.months] for one in both]
    assert told[0] == told[1], f"{VARIABLE}={SEED}, jobs {place}: {jobs!r}"


def test_the_axis_keeps_the_credit_where_it_is() -> None:
    """Normenbrief IV art. 13: the second job of 900 has a claim of 72 at every number of hours."""
    question = Question(
        _HOME,
        Work(hours_week=Decimal(4), used=ExemptionUse(n=6)),
        Month(2026, 1),
        1,
        more_work=(Work(net_month=Decimal(900)),),
    )
    axis = hours_axis(question, None)
    assert isinstance(axis, Axis)
    none, one = (hour.scenario.months[0] for hour in axis.hours[:2])
    assert none.wage_holiday_claim == 72
    assert one.net_wage > none.net_wage


_FOLLOWS = (
    Work(net_month=Decimal(1200), until=Month(2026, 8)),
    Work(net_month=Decimal(1250), first_day=date(2026, 9, 1)),
)
_ONE_JOB = "Wij nemen aan dat u de loonheffingskorting maar bij één baan gebruikt."
_THIS_WORK = "Wij nemen aan dat u de loonheffingskorting bij dit werk gebruikt."
_TWICE = "U gebruikt de loonheffingskorting bij twee banen. Dat mag maar bij één."


def test_a_job_that_follows_another_has_the_credit_that_is_free_again() -> None:
    """Normenbrief IV art. 11: 8 percent of 1.250 less 2,67 is 97,33; art. 13 without it is 100."""
    question = Question(_HOME, _FOLLOWS[0], Month(2026, 7), 6, more_work=_FOLLOWS[1:])
    found = what_if(question, None)
    assert isinstance(found, Scenario)
    assert found.months[1].wage_holiday_claim == Decimal("93.33")
    assert found.months[2].wage_holiday_claim == Decimal("97.33")
    assert _ONE_JOB not in [fill(one) for one in found.assumptions]


def test_a_job_by_the_hour_that_follows_another_is_taxed_as_it_is_alone() -> None:
    """Wet LB 23: the credit is used at one employer at a time, so here at each in its months."""
    later = Work(hours_week=Decimal(20), first_day=date(2026, 9, 1))
    alone = what_if(Question(_HOME, later, Month(2026, 7), 6), None)
    both = what_if(Question(_HOME, _FOLLOWS[0], Month(2026, 7), 6, more_work=(later,)), None)
    assert isinstance(alone, Scenario)
    assert isinstance(both, Scenario)
    assert both.months[3].net_wage == alone.months[3].net_wage
    assert _THIS_WORK in [fill(one) for one in both.assumptions]


@pytest.mark.parametrize(("day", "beside"), [(date(2026, 9, 1), False), (date(2026, 8, 31), True)])
def test_one_day_beside_each_other_leaves_the_credit_at_one_job(day: date, beside: bool) -> None:
    """Wet LB 23: on a day with two jobs only one of them has it."""
    second = replace(_FOLLOWS[1], first_day=day)
    question = Question(_HOME, _FOLLOWS[0], Month(2026, 7), 6, more_work=(second,))
    found = what_if(question, None)
    assert isinstance(found, Scenario)
    assert (_ONE_JOB in [fill(one) for one in found.assumptions]) is beside
    claim = Decimal(100) if beside else Decimal("97.33")
    assert found.months[3].wage_holiday_claim == claim
    told = replace(
        question,
        work=replace(_FOLLOWS[0], credit=True),
        more_work=(replace(second, credit=True),),
    )
    twice = what_if(told, None)
    assert isinstance(twice, Scenario)
    assert (_TWICE in [fill(one) for one in twice.open_points]) is beside
