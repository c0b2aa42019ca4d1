"""What must hold for everybody in a gemeente with its own rules: nothing hidden, nothing twice."""

from __future__ import annotations

import os
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from app.data.gemeente_reader import read_gemeente
from app.domain.axis import Axis
from app.domain.gemeente import Gemeente
from app.domain.local_rule import Local, LocalRule
from app.domain.money import ZERO
from app.domain.problem import Problem
from app.domain.scenario import Question, Scenario
from app.domain.settlement import CountingMonth, Verrekening
from app.domain.source import Source
from app.law import hours_axis, what_if
from tests.law.households import questions

_MANY = int(os.environ.get("HOUVAST_EXAMPLES", "20000"))
_TEXT = Source("Regels", "1", "Regels", "https://proef.example", date(2026, 1, 1), "S")
_GEMEENTEN = Path(__file__).resolve().parents[2] / "app" / "demo" / "gemeente"
_DAYS = st.sampled_from([date(2024, 1, 1), date(2026, 3, 1), date(2027, 1, 1)])


def _demo():
    found = read_gemeente(_GEMEENTEN / "demo")
    assert isinstance(found, Gemeente)
    return found


_DEMO = _demo()


@st.composite
def _towns(draw):
    def rule(values):
        value, day = draw(values), draw(_DAYS)
        return Local((LocalRule(value, day, _TEXT),))

    return replace(
        _DEMO,
        verrekening=Verrekening(
            stops_at_net_norm=rule(st.booleans()),
            counting_month=rule(st.sampled_from(CountingMonth)),
            exempt_over_holiday=rule(st.booleans()),
        ),
    )


@settings(max_examples=max(100, _MANY // 40))
@given(questions(), _towns(), st.booleans())
def test_own_rules_never_crash_and_never_count_a_wage_twice(
    question: Question, town: Gemeente, later: bool
) -> None:
    """Issue 3: never a crash, parts add up; 32.1.b: a wage belongs to one month."""
    if question.work is not None:
        question = replace(question, work=replace(question.work, paid_next_month=later))
    found = what_if(question, town)
    if isinstance(found, Problem):
        assert found.fact
        return
    assert isinstance(found, Scenario)
    for month in found.months:
        assert month.bijstand == month.bijstand_paid + month.holiday_reserved
        assert ZERO <= month.bijstand <= month.norm
        assert (month.exemption is None) or month.bijstand > ZERO
        assert month.wage_arrives >= ZERO
        stops = town.settlement(month.month.first_day).stops_at_net_norm
        if stops and question.partner_work is None and month.net_wage >= month.norm:
            assert not month.bijstand
    wages = what_if(question, None)
    assert isinstance(wages, Scenario)
    if question.work is not None and question.work.net_month and question.partner_work is None:
        counted = sum(bool(one.net_wage) for one in found.months)
        worked = sum(bool(one.net_wage) for one in wages.months)
        assert worked - 1 <= counted <= worked
        assert sum(one.net_wage for one in found.months) <= sum(
            one.net_wage for one in wages.months
        )


@settings(max_examples=max(40, _MANY // 200))
@given(questions())
def test_a_scheme_hides_no_fall_of_the_money_and_changes_no_amount(question: Question) -> None:
    """Principle 7: no drop is hidden; what is no money is named and not added."""
    plain, found = hours_axis(question, None), hours_axis(question, _DEMO)
    if isinstance(plain, Problem) or isinstance(found, Problem):
        assert type(plain) is type(found)
        return
    assert isinstance(plain, Axis)
    assert isinstance(found, Axis)
    best = found.hours[0].average
    inside = {
        hours for drop in found.drops for hours in range(drop.hours, drop.better_from or 41)
    }
    for hour in found.hours:
        assert hour.average >= best or hour.hours in inside
        best = max(best, hour.average)
    for drop in found.drops:
        assert drop.amount > Decimal(0)
        assert drop.cause.id
    keys = [stop.scheme.id for stop in found.stops]
    assert len(keys) == len(set(keys)), "each scheme falls away once"
