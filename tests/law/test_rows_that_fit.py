"""Rows that cannot be for this person say so, and ask nothing; what no law rules out stays open."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from app.domain.facts import Facts
from app.domain.finding import Reply
from app.law import rights_of
from app.text.dutch import fill
from tests.law.people import DAY, find, parent, single

_GETS = Facts(receives_bijstand=True, bijstand_since=date(2021, 4, 1))


def _right(name, home, facts):
    return find(rights_of(home, facts, DAY, None), name)


@pytest.mark.parametrize(
    ("rent", "answer"), [("640.00", Reply.NO), ("0", Reply.YES), (None, Reply.YES)]
)
def test_who_rents_the_home_has_no_own_house_in_it(rent, answer):
    """Participatiewet 34 lid 2 d and 50: the house one lives in, of one's own."""
    home = replace(single(), rent_month=None if rent is None else Decimal(rent))
    assert _right("eigen_woning", home, _GETS).answer is answer


@pytest.mark.parametrize("name", ["begindatum", "kortere_aanvraag"])
def test_who_receives_bijstand_is_asked_no_day_of_asking_it(name):
    """Participatiewet 43a and 44: both are about an application that is still to be decided."""
    found = _right(name, single(), _GETS)
    assert found.answer is Reply.NO
    assert found.missing_fact is None
    assert found.how_to_ask is None
    asks = _right(name, single(), Facts(receives_bijstand=False, income_below_norm=True))
    assert asks.missing_fact in {"melding", "bijstand_ended"}


@pytest.mark.parametrize(
    ("learns", "grant", "answer"),
    [
        (False, None, Reply.NO),
        (True, None, Reply.UNKNOWN),
        (None, None, Reply.UNKNOWN),
        (False, True, Reply.UNKNOWN),
    ],
)
def test_without_an_education_there_is_no_studietoeslag(learns, grant, answer):
    """Participatiewet 36b lid 1: for who has a grant for an education; it names no age to end."""
    facts = replace(_GETS, follows_education=learns, receives_student_grant=grant)
    assert _right("studietoeslag", single(52), facts).answer is answer


@pytest.mark.parametrize(("home", "way"), [(parent(35, 3), True), (parent(35, 8), False)])
def test_only_who_can_have_the_exemption_reads_how_to_stop_it(home, way):
    """Participatiewet 9a lid 1 and 6: for a child under five."""
    assert (_right("ontheffing_9a", home, _GETS).how_to_change is not None) is way


@pytest.mark.parametrize("name", ["werken_en_houden", "scholing"])
def test_an_age_that_was_told_is_not_asked(name):
    """Participatiewet 13 lid 2 c and 31 lid 5: what holds under 27 is said to who is under 27."""
    home = replace(single(20), medisch_urenbeperkt=None)
    young = fill(_right(name, home, _GETS).unless)
    assert "onder de 27" in young.lower()
    assert "Bent u jonger dan 27" not in young


@pytest.mark.parametrize(("age", "asks"), [(5, False), (None, True)])
def test_a_child_that_was_told_is_not_asked_about(age, asks):
    """Participatiewet 31 lid 2 r: for who cares alone for a child under 12."""
    home = parent(35, *(() if age is None else (age,)))
    said = fill(_right("werken_en_houden", home, _GETS).unless)
    assert ("Zorgt u alleen voor een kind onder 12?" in said) is asks
    assert "Na die zes maanden is tot 2027 hoogstens" in said
