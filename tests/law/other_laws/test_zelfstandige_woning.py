"""Wet op de huurtoeslag, article 11 lid 1 and 2: for a home of one's own, not for any room."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from app.domain.household import Household
from app.domain.month import Month
from app.domain.scenario import Question
from app.law import what_if
from app.law.other_laws.huishouden import huurwoning
from app.text.dutch import fill
from tests.law.people import couple, single

BEGIN = Month(2026, 7)


def _home(**told: object) -> Household:
    return replace(
        single(19, BEGIN.first_day, rent_month=Decimal(395), assets=Decimal(300), kostendelers=0),
        **told,
    )


def _found(home: Household):
    return what_if(Question(home, None, BEGIN, months=3, receives_bijstand=True), None)


def _rent(home: Household) -> Decimal:
    return dict(_found(home).months[0].toeslagen).get("huurtoeslag", Decimal(0))


@pytest.mark.parametrize(
    ("told", "counts"),
    [
        ({"zelfstandige_woning": True}, True),
        ({"zelfstandige_woning": True, "shares_home": True}, True),
        # Lid 1 b and lid 2: only where Dienst Toeslagen designated the building.
        ({"zelfstandige_woning": False}, False),
        ({"zelfstandige_woning": False, "aangewezen_kamer": False}, False),
        ({"zelfstandige_woning": False, "aangewezen_kamer": True}, True),
        # Not told: somebody who shares a home with others may well rent a room in it.
        ({"shares_home": True}, False),
        ({}, True),
    ],
)
def test_only_a_home_of_ones_own_or_a_designated_room_counts(told, counts):
    """Article 11 lid 1 a and b, lid 2."""
    assert (_rent(_home(**told)) > 0) is counts


def test_a_room_of_a_couple_counts_no_more_than_that_of_one():
    """Article 11 looks at the home, not at who rents it."""
    home = replace(
        couple(40, 41, BEGIN.first_day), rent_month=Decimal(600), assets=Decimal(0), kostendelers=0
    )
    assert _rent(home) > 0
    assert _rent(replace(home, zelfstandige_woning=False)) == 0


@pytest.mark.parametrize(
    ("told", "says"),
    [
        ({"zelfstandige_woning": False}, "Dan is er geen huurtoeslag."),
        ({"zelfstandige_woning": False}, "als Dienst Toeslagen uw kamer goedkeurde."),
        ({"shares_home": True}, "Wij weten niet of u een kamer huurt."),
        ({}, "Wij nemen aan dat u een eigen voordeur, keuken en toilet hebt."),
    ],
)
def test_what_was_taken_for_true_is_said(told, says):
    """Nothing is counted, or left out, in silence."""
    assert any(says in fill(one) for one in _found(_home(**told)).assumptions)


def test_what_is_not_told_of_the_home_is_not_known():
    """What nobody told is no yes and no no."""
    assert huurwoning(Household(_home().kind, date(2007, 2, 11))) is None
