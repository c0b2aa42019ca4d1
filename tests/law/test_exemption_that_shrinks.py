"""Why bijstand stops where another exemption follows that leaves less free, and whom r is for."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from app.domain.household import Household, Kind
from app.domain.month import Month
from app.domain.scenario import Question, Scenario
from app.domain.work import ExemptionUse, Work
from app.law import what_if
from app.text.dutch import fill
from tests.law.people import couple, parent, single

_START = Month(2026, 9)
_OTHER = "Er geldt een andere vrijlating. Een ander deel van uw loon telt niet mee."
_NEW_RULE = "Vanaf 1 januari 2027 geldt een nieuwe regel voor loon naast bijstand."
_STOPS = "De vrijlating stopt. Uw hele loon telt dan mee."
_R_LAPSES = (
    "Nu is er een andere vrijlating voor wie alleen voor een kind onder 12 zorgt. "
    "Die vervalt waarschijnlijk in 2027."
)


def _found(home: Household, net: str, used: int = 0, **more: object) -> Scenario:
    work = Work(net_month=Decimal(net), used=ExemptionUse(n=used))
    found = what_if(Question(home, work, _START, 8, receives_bijstand=True, **more), None)
    assert isinstance(found, Scenario)
    return found


@pytest.mark.parametrize(
    ("home", "net", "used", "stops", "said"),
    [
        # 1.570 + 122,93 - 289 is 15,53 under 1.419,46; with 15 percent (235,50) it is above.
        (single(40), "1570", 0, Month(2027, 1), _NEW_RULE),
        # y leaves at most 182,73 and r at most 180,17, once the six months of n are used.
        (single(40, medisch_urenbeperkt=True), "1520", 4, Month(2026, 11), _OTHER),
        (parent(40, 5), "1530", 4, Month(2026, 11), _OTHER),
        # Nothing follows n for who is alone.
        (single(40), "1400", 4, Month(2026, 11), _STOPS),
    ],
)
def test_an_exemption_that_leaves_less_is_not_said_to_stop(home, net, used, stops, said):
    """Participatiewet 31 lid 2 n, r and y, and 34a lid 1 a: amounts of July 2026."""
    found = _found(home, net, used)
    assert found.ends == stops
    why = [fill(one) for one in found.months[stops - _START].why]
    assert why[0] == said
    assert [one for one in (_OTHER, _NEW_RULE, _STOPS) if one in why] == [said]


def test_beside_a_spouse_without_right_the_new_rule_is_named_too():
    """Participatiewet 32 lid 3 and 34a: 90 instead of 150 free makes the wage of both too high."""
    home = couple(40, 41, partner_without_right=True)
    spouse = Work(net_month=Decimal(1400))
    found = _found(home, "600", partner_work=spouse, partner_starts=True)
    assert found.months[3].bijstand == Decimal("20.46")
    assert found.ends == Month(2027, 1)
    assert fill(found.months[4].why[0]) == _NEW_RULE


@pytest.mark.parametrize(
    ("home", "told"),
    [
        (parent(40, 5), True),
        (parent(40, 14, 9), True),
        (replace(parent(40), children=()), True),
        (parent(40, 14), False),
        (parent(26, 5, day=date(2027, 3, 1)), False),
        (replace(parent(40, 5), medisch_urenbeperkt=True), False),
        (single(40), False),
    ],
)
def test_that_r_lapses_is_for_whom_r_may_be(home, told):
    """Participatiewet 31 lid 2 r and lid 5: alone, from 27, a child under 12, and no y."""
    said = [fill(one) for one in _found(home, "600").open_points]
    assert (_R_LAPSES in said) is told


_NOBODY = "Wij nemen aan dat u met niemand kosten deelt. Anders is de norm lager."
_NO_OTHERS = "Wij nemen aan dat er niemand anders bij u woont."


@pytest.mark.parametrize(
    ("home", "told"),
    [
        (single(40), True),
        (single(19), False),
        # 21 within these months: from then on 22a is for this person.
        (Household(Kind.ALLEENSTAAND, date(2005, 12, 5), inrichting=False), True),
        (single(40, inrichting=True), False),
        (couple(19, 20), False),
        (couple(40, 41, inrichting=True), False),
        (couple(40, 41, inrichting=True, partner_inrichting=False), True),
        (single(19, no_support_from_parents=True), True),
    ],
)
def test_sharing_costs_is_assumed_only_where_it_lowers_a_norm(home, told):
    """Participatiewet 20, 22a and 23: under 21 and in an inrichting no medebewoner counts."""
    untold = replace(home, kostendelers=None)
    said = [fill(one) for one in _found(untold, "200").assumptions]
    assert (_NOBODY in said) is told
    # The huurtoeslag asks who lives there at any age (Wht 9).
    rented = replace(untold, rent_month=Decimal(500), assets=Decimal(0))
    said = [fill(one) for one in _found(rented, "200").assumptions]
    assert (_NO_OTHERS in said) is not told


def _work(net: int, used: int = 0) -> Work:
    return Work(net_month=Decimal(net), used=ExemptionUse(n=used))


def _turns(age: int, day: date) -> date:
    return date(day.year - age, day.month, day.day)


_OCTOBER = date(2026, 10, 16)
_WHICH = "Welke vrijlating geldt in oktober 2026? Uw gemeente beslist."


@pytest.mark.parametrize(("earns", "named"), [(True, True), (False, False)])
def test_an_age_of_who_does_not_earn_changes_no_exemption(earns, named):
    """Participatiewet 31 lid 5: n is of who earns; the other of a couple is 27 in October."""
    home = replace(couple(40, 30), partner_birth_date=_turns(27, _OCTOBER))
    spouse = _work(300) if earns else None
    # Of the person the six months of n end with October, which changes an exemption as well.
    asked = Question(home, _work(600, 4), _START, 4, partner_work=spouse, receives_bijstand=True)
    found = what_if(asked, None)
    assert isinstance(found, Scenario)
    november = [fill(one) for one in found.months[2].why]
    assert ("Uw partner is 27 jaar vanaf 16 oktober 2026." in november) is named
    assert (_WHICH in [fill(one) for one in found.open_points]) is named


def test_from_2027_an_age_of_27_or_12_is_no_cause():
    """Participatiewet 34a lid 1 a: no 27 and no child of 12; the new rule is the cause itself."""
    december = date(2026, 12, 10)
    young = replace(single(26), birth_date=_turns(27, december))
    older = replace(parent(40, 5), children=(_turns(12, december),))
    for home, used in ((young, 0), (older, 6)):
        january = [fill(one) for one in _found(home, "600", used).months[4].why]
        assert january[0] == _NEW_RULE
        assert not any("jaar vanaf" in one for one in january)


def test_pension_age_in_2027_is_a_cause_as_34a_has_a_most_from_then_on():
    """Participatiewet 34a lid 1 a and c: of who earns, the gemeente decides which of two holds."""
    born = date(1960, 1, 16)
    asked = Question(
        replace(single(40), birth_date=born),
        _work(600, 6),
        Month(2026, 12),
        4,
        receives_bijstand=True,
    )
    found = what_if(asked, None)
    assert isinstance(found, Scenario)
    february = [fill(one) for one in found.months[2].why]
    assert "U hebt de pensioenleeftijd vanaf 16 januari 2027." in february
    assert "Welke vrijlating geldt in januari 2027? Uw gemeente beslist." in [
        fill(one) for one in found.open_points
    ]
