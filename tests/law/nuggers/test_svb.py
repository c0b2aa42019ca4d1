"""From pension age it is the SVB that one asks, also without a benefit."""

from __future__ import annotations

import pytest

from app.domain.household import Household
from app.law.head import SVB
from app.law.nuggers.geld import bijstand_zelf
from app.text.dutch import fill
from tests.law.people import case, couple, single


@pytest.mark.parametrize(
    ("home", "svb"),
    [(single(68), True), (couple(60, 68), True), (couple(68, 60), True), (single(60), False)],
)
def test_the_svb_has_the_bijstand_of_who_has_pension_age(home: Household, svb: bool) -> None:
    """Participatiewet 47a lid 1: of one of the two; before it UWV takes the melding (41, 44)."""
    found = bijstand_zelf(case(home, receives_bijstand=False, income_below_norm=True))
    assert ("SVB" in fill(found.how_to_ask)) is svb
    assert ("UWV" in fill(found.how_to_ask)) is not svb
    assert (found.who_decides == SVB) is svb
