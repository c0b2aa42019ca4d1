"""What somebody hears who reported for bijstand and has none yet: the advance, school, duties."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

import pytest

from app.domain.facts import Facts
from app.domain.finding import Reply
from app.law.duties.tegenprestatie import tegenprestatie
from app.law.nuggers.leeftijd import kwalificatieplicht, leeftijdsgrens
from app.law.participation.frame import participation_frame
from app.law.rights.bijstand import bijstand
from app.law.rights.ontheffing import ontheffing_9a_vragen, ontheffing_vragen
from app.law.rights.voorschot import voorschot
from app.text.dutch import fill
from tests.law.people import DAY, case, couple, parent, single

LATER = date(2027, 2, 1)
WAITS = {
    "receives_bijstand": False,
    "counted_income_month": Decimal(0),
    "was_in_pro_vso": False,
}


@pytest.mark.parametrize("age", [19, 22, 26])
def test_in_the_four_weeks_the_day_of_the_advance_is_known(age):
    """Participatiewet 41 lid 4 and 52 lid 1: four weeks, and four more; 52 lid 2: how much."""
    found = voorschot(case(single(age), melding=DAY, **WAITS))
    asked = DAY + timedelta(weeks=4)
    assert dict(found.because.values) == {"asked": asked, "day": asked + timedelta(weeks=4)}
    assert (found.answer, found.missing_fact) == (Reply.UNKNOWN, "application")
    assert found.amount is not None


def test_who_need_not_wait_hears_no_such_day():
    """Participatiewet 41 lid 12: from 27 one applies at once, on a day of one's own."""
    found = voorschot(case(single(30), melding=DAY, **WAITS))
    assert not found.because.values


def test_the_day_of_the_advance_is_said():
    """Participatiewet 52 lid 1: at the latest four weeks after the application."""
    facts = WAITS | {"application": DAY, "papers_complete": True}
    due = DAY + timedelta(weeks=4)
    assert dict(voorschot(case(single(30), **facts)).because.values) == {"day": due}
    late = voorschot(case(single(30), day=due + timedelta(1), **facts))
    assert (late.because.id, dict(late.because.values)) == (
        "Uiterlijk op {day} had er een voorschot moeten zijn.",
        {"day": due},
    )


@pytest.mark.parametrize("days", [1, 29, 50])
def test_after_an_advance_the_next_one_is_told(days):
    """Participatiewet 52 lid 1: "en vervolgens telkens uiterlijk na vier weken"."""
    facts = WAITS | {"application": DAY, "papers_complete": True, "advance_paid": True}
    found = voorschot(case(single(30), day=DAY + timedelta(days), **facts))
    assert fill(found.because).endswith("Het volgende moet er binnen vier weken daarna zijn.")
    assert (found.answer, found.until) == (Reply.YES, None)


@pytest.mark.parametrize(("age", "told"), [(18, True), (26, True), (27, False), (45, False)])
def test_school_comes_before_bijstand_under_27(age, told):
    """Participatiewet 13 lid 2 c: no bijstand for who can follow education that is paid for."""
    found = kwalificatieplicht(case(single(age)))
    assert found.answer is Reply.NO
    assert ("krijgt u zelf meestal geen bijstand" in fill(found.because)) is told
    words = bijstand(case(single(age), **WAITS))
    assert ("studiefinanciering" in fill(words.unless)) is told
    assert any("41 lid 5" in fill(one) for one in words.papers) is told


@pytest.mark.parametrize(("age", "norm"), [(18, "1401.50"), (20, "1401.50")])
def test_the_norm_from_21_is_named(age, norm):
    """Participatiewet 21 onder a, as of 1 January 2026."""
    found = leeftijdsgrens(case(single(age, date(2026, 1, 15)), day=date(2026, 1, 15)))
    assert dict(found.because.values) == {"norm": Decimal(norm)}


@pytest.mark.parametrize("day", [DAY, LATER])
def test_the_duties_bind_from_the_day_of_the_melding(day):
    """Participatiewet 9 lid 1: "vanaf de dag van melding"; before it and without it not."""
    for home in (single(40, day), couple(40, 38, day)):
        for facts, binds in (
            (Facts(receives_bijstand=False), False),
            (Facts(receives_bijstand=False, melding=day), True),
            (Facts(receives_bijstand=False, melding=day + timedelta(1)), False),
            (Facts(receives_bijstand=True), True),
            (Facts(), None),
        ):
            assert participation_frame(day, None, home, facts).binds is binds


def test_in_2027_it_is_not_told_away_from_who_reported():
    """Participatiewet 9 lid 1: the day of the melding, not that of the bijstand."""
    told = {"receives_bijstand": False}
    assert tegenprestatie(case(single(40), day=LATER, **told)).answer is Reply.NO
    reported = tegenprestatie(case(single(40), day=LATER, melding=DAY, **told))
    assert reported.answer is Reply.UNKNOWN


@pytest.mark.parametrize(
    ("facts", "may"),
    [
        ({"receives_bijstand": False}, False),
        ({"receives_bijstand": False, "melding": DAY}, True),
        ({"receives_bijstand": False, "melding": DAY, "lawful_residence": False}, False),
        ({"receives_bijstand": True}, True),
    ],
)
def test_whom_the_duties_bind_may_ask_to_be_free_of_them(facts, may):
    """Participatiewet 9 lid 1, 2 and 9a lid 1: there is a duty from the day of the melding."""
    for found in (
        ontheffing_vragen(case(single(40), **facts)),
        ontheffing_9a_vragen(case(parent(30, 2), **facts)),
    ):
        assert (found.answer is not Reply.NO) is may
