"""Wet op de huurtoeslag, article 11 lid 1 and 2: a room is a clear no, with its one exception."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from app.domain.facts import Facts
from app.domain.finding import Reply
from app.domain.household import PartnerReason
from app.law import nugger_of, rights_of, room_without_huurtoeslag
from app.text.dutch import fill
from tests.law.people import DAY, couple, find, single

ROOM = replace(single(19), rent_month=Decimal(450), shares_home=True, zelfstandige_woning=False)
BOTH = pytest.mark.parametrize("of", [rights_of, nugger_of])


def _asked(of, home):
    return find(of(home, Facts(receives_bijstand=False), DAY, None), "huurtoeslag")


@BOTH
def test_a_room_has_none_and_says_why(of):
    """Article 11 lid 1 a: not a home of one's own; the same answer on both lists."""
    found = _asked(of, ROOM)

    assert found.answer is Reply.NO
    assert fill(found.because) == (
        "Uw kamer heeft geen eigen voordeur, keuken en toilet. Dan is er geen huurtoeslag."
    )
    assert found.how_to_ask is None


@BOTH
@pytest.mark.parametrize(("told", "is_said"), [(None, True), (False, False)])
def test_the_exception_is_said_until_somebody_said_that_it_does_not_hold(of, told, is_said):
    """Article 11 lid 2: a building that Dienst Toeslagen designated."""
    found = _asked(of, replace(ROOM, aangewezen_kamer=told))

    assert (found.otherwise is not None) is is_said
    assert len(room_without_huurtoeslag(replace(ROOM, aangewezen_kamer=told))) == 1 + is_said


@pytest.mark.parametrize(
    ("told", "reply"),
    [
        ({"aangewezen_kamer": True}, Reply.YES),
        ({"zelfstandige_woning": True}, Reply.YES),
        ({"zelfstandige_woning": None}, Reply.UNKNOWN),
        ({"rent_month": Decimal(0)}, Reply.NO),
        ({"zelfstandige_woning": True, "no_housing_costs": True}, Reply.NO),
    ],
)
def test_other_homes(told, reply):
    """Article 1 and 11: there must be rent, for a home of one's own or a designated room."""
    home = replace(ROOM, **told)

    assert _asked(rights_of, home).answer is reply
    assert room_without_huurtoeslag(home) == ()


@BOTH
def test_who_is_not_here_lawfully_has_none(of):
    """Awir 9 lid 1 and 2: oneself, or the spouse."""
    told = {"rent_month": Decimal(600), "zelfstandige_woning": True}
    own = replace(single(40), **told)
    facts = Facts(receives_bijstand=False, lawful_residence=False)
    spouse = couple(
        40,
        38,
        **told,
        partner_without_right=True,
        partner_reason=PartnerReason.GEEN_VERBLIJFSRECHT,
    )

    assert find(of(own, facts, DAY, None), "huurtoeslag").answer is Reply.NO
    assert _asked(of, spouse).answer is Reply.NO


def test_under_18_it_is_not_known_and_savings_are_named():
    """Awir 9: what was not worked out is no yes; Awir 7: savings above a limit leave none."""
    told = {"rent_month": Decimal(600), "zelfstandige_woning": True}
    rich = _asked(rights_of, replace(single(40), **told, assets=Decimal(90000)))

    assert _asked(rights_of, replace(single(16), **told)).answer is Reply.UNKNOWN
    assert "spaargeld" in fill(rich.unless)
