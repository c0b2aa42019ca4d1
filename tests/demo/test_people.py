"""Five invented people, each a lesson, with which anybody can look around."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from app.data.gemeente_reader import gemeenten
from app.demo.people import LESSONS, people
from app.domain.gemeente import Gemeente
from app.domain.month import Month
from app.domain.scenario import Scenario
from app.law import hours_axis, what_if
from app.law.participatiewet.als_het_werk_stopt import als_het_werk_stopt
from app.ui.asking import to_law
from app.ui.asking.told_facts import facts_of
from app.ui.example import looking_at
from app.ui.state import Visit

ROOT = Path(__file__).resolve().parents[2] / "app" / "demo" / "gemeente"
TODAY = date(2026, 8, 20)
GEMEENTEN = {one.code: one for one in gemeenten(ROOT)}


def _person(lesson):
    return next(person for person in people() if person.lesson == lesson)


def _gemeente(person):
    found = GEMEENTEN[person.gemeente]
    assert isinstance(found, Gemeente)
    return found


def _question(person, **changes):
    return replace(to_law.question(person.answers, TODAY), **changes)


def _facts(person):
    visit = Visit()
    visit.open_example(looking_at(person))
    return facts_of(visit)


def test_there_are_five_and_each_has_a_lesson() -> None:
    """Issue 4 item 7: five people, each a lesson."""
    assert len(people()) == 5
    assert sorted(person.lesson for person in people()) == sorted(LESSONS)


@pytest.mark.parametrize("person", people(), ids=lambda person: person.id)
def test_everybody_is_clearly_invented(person) -> None:
    """No real-looking people: one family name that says so, and a gemeente that is not there."""
    assert person.name.endswith(" Voorbeeld")
    assert _gemeente(person).invented


@pytest.mark.parametrize("person", people(), ids=lambda person: person.id)
def test_the_law_answers_for_everybody(person) -> None:
    """Issue 4: a test opens every screen for every example person, so each has an answer."""
    found = what_if(_question(person), _gemeente(person))
    assert isinstance(found, Scenario)
    assert len(found.months) == 24


def test_month_seven() -> None:
    """Issue 2, done when: 600 net from January 2026 gives 1.551,50, and 1.419,46 in month 7."""
    person = _person("maand_zeven")
    found = what_if(_question(person, holiday_pay=False), _gemeente(person))
    assert isinstance(found, Scenario)
    assert _wage_and_bijstand(person, found.months[0]) == Decimal("1551.50")
    assert found.months[6].month == Month(2026, 7)
    assert _wage_and_bijstand(person, found.months[6]) == Decimal("1419.46")


def _wage_and_bijstand(person, month):
    toeslagen = sum((amount for _, amount in month.toeslagen), Decimal(0))
    return month.total - toeslagen + Decimal(person.answers["reiskosten"])


def test_the_drop_lies_just_ahead() -> None:
    """peers.md part 3 item 3: one more hour than now leaves less, with its cause and its end."""
    person = _person("de_val")
    now = int(person.answers["uren"])
    axis = hours_axis(_question(person), _gemeente(person))
    drop = next(drop for drop in axis.drops if drop.hours > now)
    assert drop.hours == now + 1
    assert drop.better_from is not None


def test_the_way_back_is_within_twelve_months() -> None:
    """Article 43a: the work ends within a year after the bijstand, so the short way is open."""
    person = _person("de_weg_terug")
    asked = _question(person)
    last = asked.work.until.last_day
    found = als_het_werk_stopt(asked.household, _facts(person), last, _gemeente(person))
    assert "kortere_aanvraag" in [step.id for step in found.value]


def test_the_exemption_is_not_known() -> None:
    """product.md principle 2: an exemption is never read out of silence."""
    person = _person("ontheffing_onbekend")
    assert _question(person).household.medisch_urenbeperkt is None
    assert _facts(person).decisions == ()
    assert _gemeente(person).meedoen.exemptions is None


def test_the_nugger_has_no_benefit() -> None:
    """Article 6 a: no bijstand and no other benefit, and not yet registered at UWV."""
    person = _person("zonder_uitkering")
    facts = _facts(person)
    assert facts.receives_bijstand is False
    assert facts.other_benefit is False
    assert facts.registered_jobseeker is False
