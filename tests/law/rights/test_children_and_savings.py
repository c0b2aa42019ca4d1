"""What a child of 18 earns and what one saves: what does not come off, and what is told."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from app.law.duties.inlichtingen import inlichtingen
from app.law.duties.tegenprestatie import tegenprestatie
from app.law.nuggers.geld import bijstand_zelf
from app.law.rights.bijzondere_bijstand import bijzondere_bijstand
from app.law.rights.houden import spaargeld
from app.law.rights.inkomenstoeslag import inkomenstoeslag
from app.law.rights.telt_niet_mee import loon_van_kinderen
from app.law.rights.verhoging import verhoging_18_20
from app.text.dutch import fill
from tests.law.people import case, parent, single


def test_an_own_child_of_18_is_no_income_and_lowers_the_norm_only_from_27() -> None:
    """Participatiewet 4 lid 1 c and e: the family has children under 18; 22a: 27 and older."""
    told = fill(loon_van_kinderen(case(parent(40, 17, 8))).unless)
    assert "Ook vanaf 18 jaar gaat dat loon niet van uw bijstand af" in told
    assert "Pas vanaf 27" in told


@pytest.mark.parametrize(("receives", "told"), [(True, True), (None, True), (False, False)])
def test_more_than_the_limit_is_told_at_once_and_leaves_no_bijstand(
    receives: bool | None, told: bool
) -> None:
    """Participatiewet 17 lid 1, 19 lid 1 b: no bijstand while there is vermogen that counts."""
    home = replace(single(40), assets=Decimal(7000), saved_in_bijstand=Decimal(0))
    found = spaargeld(case(home, receives_bijstand=receives))
    how = "" if found.how_to_ask is None else fill(found.how_to_ask)
    assert ("Geef het meteen door." in how and "geen bijstand" in how) is told


@pytest.mark.parametrize(("assets", "saved"), [(8500, 1000), (7500, 1000), (7000, 1)])
def test_beside_what_was_saved_on_bijstand_more_than_the_limit_is_no_end(
    assets: int, saved: int
) -> None:
    """Participatiewet 34 lid 2 c: 8.500 less 1.000 of savings is under 8.000: there is bijstand."""
    home = replace(
        single(40), assets=Decimal(assets), saved_in_bijstand=Decimal(saved)
    )
    found = spaargeld(case(home, receives_bijstand=True))
    assert found.amount is not None
    assert assets - saved < found.amount
    assert found.how_to_ask is None
    assert "Sparen tijdens bijstand telt niet mee" in fill(found.unless)


def test_a_gift_and_an_inheritance_are_among_what_is_told() -> None:
    """Participatiewet 17 lid 1: all of which it must be clear that it can bear on the right."""
    told = fill(inlichtingen(case(single(40), receives_bijstand=True)).how_to_ask)
    assert all(word in told for word in ("gift", "erfenis", "instelling"))


def test_from_21_the_parents_do_not_count_any_more() -> None:
    """Participatiewet 20 lid 4 and 21; Burgerlijk Wetboek 1:395a: parents pay until 21."""
    assert "vanaf 21: dan tellen uw ouders niet meer" in fill(
        verhoging_18_20(case(single(19))).unless
    )


@pytest.mark.parametrize(("age", "first"), [(20, True), (26, True), (27, False)])
def test_under_27_school_is_looked_at_before_bijstand_is_asked(age: int, first: bool) -> None:
    """Participatiewet 13 lid 2 c: the list says it as the page of the right does."""
    asks = {"receives_bijstand": False, "income_below_norm": True}
    told = fill(bijstand_zelf(case(single(age), **asks)).because)
    assert ("eerst of u een opleiding kunt volgen" in told) is first
    open_ = fill(bijstand_zelf(case(single(age), can_follow_education=False, **asks)).because)
    assert "opleiding" not in open_


def test_the_gemeente_says_how_much_the_inkomenstoeslag_is() -> None:
    """Participatiewet 8 lid 2: the verordening says how much, and what long and low are."""
    home = replace(single(40), assets=Decimal(0), saved_in_bijstand=Decimal(0))
    found = inkomenstoeslag(case(home, low_income_months=60))
    assert fill(found.because).endswith("Ook hoe hoog de toeslag is.")


def test_the_tegenprestatie_of_now_says_that_it_changes() -> None:
    """rules-nl.md A9 (gemeente.nu): maatschappelijke participatie from 1 January 2027."""
    found = tegenprestatie(case(single(40), receives_bijstand=True, tegenprestatie_assigned=True))
    assert "Wij lazen dat u in 2027 zelf een voorstel mag doen." in fill(found.unless)


@pytest.mark.parametrize(
    ("assets", "named"), [(None, False), (0, False), (6900, True), (21500, True)]
)
def test_savings_told_count_for_special_costs_whatever_the_limit(
    assets: int | None, named: bool
) -> None:
    """Participatiewet 35 lid 1: 34 lid 2 is not applied, so below the limit of 8.000 as above."""
    home = single(assets=None if assets is None else Decimal(assets))
    told = bijzondere_bijstand(case(home, special_costs=Decimal(240))).unless

    assert (dict(told.values) == {"assets": Decimal(assets or 0)}) is named
    assert ("uw spaargeld van {assets} daarvoor kunt gebruiken" in told.id) is named
    assert ("spaargeld onder de grens" in told.id) is not named
