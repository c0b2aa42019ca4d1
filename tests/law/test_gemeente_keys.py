"""Every key that a gemeente can fill in changes an answer: none is asked for nothing."""

from __future__ import annotations

import re
from dataclasses import fields, replace
from datetime import date
from decimal import Decimal
from enum import Enum
from functools import cache
from pathlib import Path

import pytest

from app.data.gemeente_reader import GROUPS, read_gemeente
from app.domain.beside import Beside, Payment
from app.domain.decision import Decision, Outcome
from app.domain.facts import Facts
from app.domain.gemeente import Gemeente
from app.domain.local_rule import Local
from app.domain.month import Month
from app.domain.scenario import Question
from app.domain.work import ExemptionUse, Work
from app.law import (
    als_het_werk_stopt,
    beside_reasons,
    bijstandsnorm,
    duties_of,
    maatregel_of,
    na_de_bijstand,
    nugger_of,
    participation_frame,
    rights_of,
    what_if,
)
from app.law.duties.soorten import LANGUAGE, LOCAL, UNIFORM
from tests.law.people import parent, single

_ROOT = Path(__file__).parents[2]
_DAYS = (date(2026, 7, 1), date(2027, 2, 1))
# Read by a screen or by the part that puts the app together, as ``.group.key``; not by the law.
_ELSEWHERE = {
    "verrekening.pay_day": "app/law/participatiewet/betaaldag.py",
    "verrekening.income_form_day": "app/law/participatiewet/betaaldag.py",
    "verrekening.pay_moment": "app/law/participatiewet/betaaldag.py",
    "verrekening.form_moment": "app/law/participatiewet/betaaldag.py",
    "contact.loket": "app/ui/parts.py",
}
_KEYS = [f"{group}.{one.name}" for group, kind in GROUPS.items() for one in fields(kind)]
_ON_BIJSTAND = Facts(
    receives_bijstand=True,
    special_costs=Decimal(100),
    counted_income_month=Decimal(1700),
    low_income_months=40,
    participatieplaats_since=date(2025, 11, 1),
    uniform_reductions=(date(2026, 3, 1),),
    bijstand_ended=date(2026, 5, 1),
    decisions=(Decision("ontheffing_9_2", Outcome.GEEN),),
)
_WORK = Work(net_four_weeks=Decimal(600), paid_next_month=True, used=ExemptionUse(n=0))


@cache
def _demo() -> Gemeente:
    found = read_gemeente(_ROOT / "app" / "demo" / "gemeente" / "demo")
    assert isinstance(found, Gemeente)
    return found


def _answers(gemeente: Gemeente) -> list[object]:
    """All that the law says to a few people, with this gemeente."""
    homes = (
        single(40, _DAYS[0], no_housing_costs=True, assets=Decimal(0)),
        single(24, _DAYS[0], school_left=date(2026, 5, 1), doelgroep_loonkostensubsidie=False),
        replace(parent(30, 8), kostendelers=1),
    )
    return [one for home in homes for one in _about(home, gemeente)]


def _about(home: object, gemeente: Gemeente) -> list[object]:
    found: list[object] = []
    for day in _DAYS:
        known = (home, _ON_BIJSTAND, day, gemeente)
        found += [bijstandsnorm(home, day, gemeente), rights_of(*known), duties_of(*known)]
        found += [nugger_of(home, Facts(registered_jobseeker=True), day, gemeente)]
        found += [participation_frame(day, gemeente, home, Facts())]
        found += [na_de_bijstand(gemeente, day)]
        found += [als_het_werk_stopt(home, one, day, gemeente) for one in _STOPPED]
        # With an income above the norm there is no bijstand to lower.
        poor = replace(_ON_BIJSTAND, counted_income_month=Decimal(300))
        duties = sorted({LANGUAGE, *UNIFORM, *LOCAL})
        found += [maatregel_of(home, poor, day, gemeente, duty) for duty in duties]
        again = replace(poor, uniform_reductions=())
        found += [maatregel_of(home, again, day, gemeente, duty) for duty in sorted(UNIFORM)]
    weekly = (Work(net_week=Decimal(50)),)
    question = Question(home, _WORK, Month(2026, 7), 12, beside=_BESIDE, more_work=weekly)
    months = what_if(question, gemeente)
    found += [months, *(beside_reasons(question, one, gemeente) for one in months.months)]
    found += [what_if(replace(question, beside=Beside()), gemeente)]
    return found


_STOPPED = (_ON_BIJSTAND, Facts(receives_bijstand=False, bijstand_ended=date(2026, 5, 1)))
_BESIDE = Beside(
    inkomenstoeslag=Month(2026, 10),
    participatieplaats_since=date(2026, 7, 1),
    giften=(Payment(Month(2026, 8), Decimal(1500)),),
)


def _others(local: Local[object]) -> list[Local[object] | None]:
    """The same key with nothing filled in, and with another value."""
    value = local.rules[0].value
    other: object = None
    if isinstance(value, bool):
        other = not value
    elif isinstance(value, Enum):
        other = next(one for one in type(value) if one is not value)
    elif isinstance(value, int | Decimal):
        other = value + 1
    if other is None:
        return [None]
    return [None, Local(tuple(replace(rule, value=other) for rule in local.rules))]


def _with(key: str, local: Local[object] | None) -> Gemeente:
    group, name = key.split(".")
    return replace(_demo(), **{group: replace(getattr(_demo(), group), **{name: local})})


@cache
def _usual() -> list[object]:
    return _answers(_demo())


@pytest.mark.parametrize("key", [key for key in _KEYS if key not in _ELSEWHERE])
def test_a_key_of_a_gemeente_changes_an_answer(key: str) -> None:
    """Issue 3 item 8: a gemeente as data; what nobody reads, nobody should be asked."""
    group, name = key.split(".")
    local = getattr(getattr(_demo(), group), name)

    assert local is not None, "the demo gemeente fills in every key"
    assert any(_answers(_with(key, other)) != _usual() for other in _others(local))


@pytest.mark.parametrize("key", sorted(_ELSEWHERE))
def test_a_key_that_the_law_does_not_need_is_read_where_it_is_named(key: str) -> None:
    """Issue 3 item 8: the place that reads it stands in this table, and does read it."""
    assert key in _KEYS
    text = (_ROOT / _ELSEWHERE[key]).read_text("utf-8")
    assert re.search(rf"\b{re.escape(key.removeprefix('verrekening.'))}\b", text)
    assert _answers(_with(key, None)) == _usual(), "then it belongs with the others"
