"""What the right to keep a part of a wage says of this person: months used, a limit, a partner."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from app.domain.finding import Finding, Reply
from app.domain.household import Household
from app.law.rights.werken import werken_en_houden
from app.text.dutch import fill
from tests.law.people import DAY, case, couple, parent, single

_YOUNG = "Uw partner is jonger dan 27: dat loon telt in 2026 meestal helemaal mee."
_FREE = "Ook van het loon van uw partner kan een deel vrij zijn."


def _found(home: Household, used: int | None = None, day: date = DAY) -> Finding:
    return werken_en_houden(case(home, day, receives_bijstand=True, vrijlating_used=used))


def _said(found: Finding) -> str:
    told = "" if found.unless is None else fill(found.unless)
    return f"{fill(found.because)} {told}".replace("\u00a0", " ")


@pytest.mark.parametrize(("own", "partner"), [(34, 25), (24, 25), (24, 40), (34, 40)])
def test_the_wage_of_a_partner_is_free_by_the_age_of_the_partner(own: int, partner: int) -> None:
    """Participatiewet 31 lid 5: under 27 n and r are not for who earns, here the spouse."""
    said = _said(_found(couple(own, partner)))
    assert (_YOUNG in said) is (partner < 27)
    assert (_FREE in said) is (partner >= 27)


def test_from_2027_the_age_of_the_partner_makes_no_difference() -> None:
    """Participatiewet 34a lid 1 a names no age."""
    day = date(2027, 2, 1)
    said = _said(_found(couple(34, 20, day), day=day))
    assert _FREE in said
    assert "27" not in said.replace("2027", "")


@pytest.mark.parametrize("used", [None, 0, 5, 6])
def test_six_months_that_are_used_are_not_offered_again(used: int | None) -> None:
    """Participatiewet 31 lid 2 n: six months in all; 34a begins on 1 January 2027."""
    said = _said(_found(single(40), used))
    over = used == 6
    assert ("Uw zes maanden met vrijlating zijn op." in said) is over
    assert ("25 euro vrij" in said) is not over
    assert "Vanaf 1 januari 2027 kan" in said
    # 289 is the most of n alone (from 1 July 2026).
    assert ("289" in said) is not over


def test_a_parent_alone_still_reads_the_part_after_those_months() -> None:
    """Participatiewet 31 lid 2 r: after n, alone with a child under 12, at most 180,17."""
    said = _said(_found(parent(40, 5), 6))
    assert "Uw zes maanden met vrijlating zijn op." in said
    assert "hoogstens € 180,17 per maand vrij" in said
    assert "289" not in said


def test_a_parent_alone_whose_child_is_12_has_no_part_left() -> None:
    """Participatiewet 31 lid 2 r: a child under 12; n is used, so no most of 2026 is left."""
    said = _said(_found(parent(40, 14), 6))
    assert "289" not in said
    assert "180" not in said


@pytest.mark.parametrize("used", [0, 6])
def test_a_parent_alone_with_a_limit_of_hours_has_y_and_not_r(used: int) -> None:
    """Participatiewet 31 lid 2 r: only where y does not hold; the most of y is 182,73."""
    home = replace(parent(40, 5), medisch_urenbeperkt=True)
    said = _said(_found(home, used))
    assert "180" not in said
    assert ("182,73" in said) is (used == 6)
    assert ("289" in said) is (used == 0)


def test_a_spouse_of_pension_age_keeps_a_most() -> None:
    """Participatiewet 34a lid 1 c: so of such a couple nothing is said to be without a most."""
    assert "zonder hoogste bedrag" not in _said(_found(couple(40, 68)))
    assert "zonder hoogste bedrag" in _said(_found(couple(40, 41)))


def test_of_a_couple_used_months_name_no_most() -> None:
    """Participatiewet 31 lid 2 n: the six months of this person are over."""
    assert "289" not in _said(_found(couple(40, 41), 6))


def test_after_twelve_months_follows_only_where_twelve_are_named() -> None:
    """Participatiewet 34a lid 2: "die twaalf maanden" points back at them."""
    group = {"medisch_urenbeperkt": False, "doelgroep_loonkostensubsidie": True}
    told = _said(_found(single(24, **group)))
    assert "die twaalf maanden" not in told
    none = werken_en_houden(case(single(24), DAY, receives_bijstand=False))
    assert "twaalf maanden" not in _said(none)
    plain = {"medisch_urenbeperkt": False, "doelgroep_loonkostensubsidie": False}
    assert "Na die twaalf maanden" in _said(_found(single(24, **plain)))


@pytest.mark.parametrize(
    ("age", "says"),
    [
        (25, "Van elke 100 euro loon telt 15 euro niet mee."),
        (58, "Nu telt van elke 100 euro loon 15 euro niet mee, zonder einddatum."),
    ],
)
def test_a_limit_of_hours_has_its_own_part_once_n_is_used(age: int, says: str) -> None:
    """Participatiewet 31 lid 2 y: 15 of each 100, at most 182,73; 34a lid 1 b has no most."""
    found = _found(single(age, medisch_urenbeperkt=True), 6)
    assert found.answer is Reply.YES
    said = _said(found)
    assert says in said
    assert "hoogstens € 182,73 per maand vrij, daarna zonder hoogste bedrag." in said


_GROUP = {"medisch_urenbeperkt": False, "doelgroep_loonkostensubsidie": True}


@pytest.mark.parametrize("used", [0, 6])
def test_work_with_loonkostensubsidie_has_fifteen_of_a_hundred_after_the_six_months(
    used: int,
) -> None:
    """Participatiewet 31 lid 2 z: 15 percent, at most 182,73, twelve months after those of n."""
    said = _said(_found(single(40, **_GROUP), used))
    assert "met loonkostensubsidie" in said.lower()
    assert "15 euro" in said
    assert "twaalf maanden" in said
    assert "€ 182,73" in said
    # 289 is the most of n alone, and 34a lid 1 a asks no loonkostensubsidie.
    assert ("289" in said) is (used == 0)
    assert "ook zonder die subsidie" in said


def test_z_gives_way_to_y_and_is_not_said_of_who_is_not_in_the_group() -> None:
    """Participatiewet 31 lid 2 z: of the group, "tenzij onderdeel y van toepassing is"."""
    limited = _said(_found(single(40, **_GROUP | {"medisch_urenbeperkt": True}), 6))
    assert "loonkostensubsidie" not in limited
    assert "182,73" in limited
    assert "loonkostensubsidie" not in _said(_found(single(40), 6))
    assert "loonkostensubsidie" not in _said(_found(single(70, **_GROUP), 0))


@pytest.mark.parametrize("used", [0, 6])
def test_a_parent_alone_in_the_group_has_r_where_there_is_no_z(used: int) -> None:
    """Participatiewet 31 lid 2 r: "voor zover onderdeel y, z of aa niet van toepassing is"."""
    home = replace(parent(40, 5), doelgroep_loonkostensubsidie=True)
    said = _said(_found(home, used))
    assert "€ 182,73" in said
    assert "Zonder die subsidie is het bij een kind onder 12 hoogstens € 180,17." in said
    older = _said(_found(replace(parent(40, 14), doelgroep_loonkostensubsidie=True), used))
    assert "180,17" not in older


def test_under_27_the_group_has_z_and_the_spouse_too() -> None:
    """Participatiewet 31 lid 5: n and r are not under 27, z is; a couple reads z as well."""
    young = _said(_found(single(24, **_GROUP)))
    assert "Met loonkostensubsidie kan van elke 100 euro 15 euro vrij zijn" in young
    assert "182,73" in young
    assert "289" not in young
    both = _said(_found(couple(40, 41, **_GROUP), 6))
    assert "Met loonkostensubsidie is daarna van elke 100 euro 15 euro vrij" in both


def test_from_2027_nothing_is_said_of_z() -> None:
    """Participatiewet 34a, from 1 January 2027: one part for all work."""
    day = date(2027, 2, 1)
    home = single(40, day, **_GROUP)
    assert "loonkostensubsidie" not in _said(_found(home, 6, day))
