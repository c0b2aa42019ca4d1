"""The vermogen of article 34: what counts, the limit, and what is free beside it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.certainty import Certainty
from app.domain.facts import Facts
from app.domain.finding import Reply
from app.domain.money import ZERO
from app.domain.windfall import Windfall, WindfallKind
from app.law import geld_ineens
from app.law.refused import Refused
from app.law.rights.rights import rights
from app.law.rights.vermogen import vermogen, vermogen_below_limit, vermogensgrens
from app.text.dutch import fill
from tests.law.people import case, couple, find, parent, single

_DAY = date(2026, 3, 1)
_AMOUNT = st.decimals(min_value=0, max_value=30_000, places=2)
_HOMES = (single(day=_DAY), parent(35, 4, day=_DAY), couple(40, 38, _DAY))
_HAS = Facts(receives_bijstand=True)
_ASKS = Facts(receives_bijstand=False, counted_income_month=ZERO)


def _owns(home, assets, saved="0"):
    return replace(home, assets=Decimal(assets), saved_in_bijstand=Decimal(saved))


def _right(name, home, facts=_HAS):
    return find(rights(home, facts, _DAY, None), name)


def _counted(home):
    """What lies above the limit."""
    return max(ZERO, vermogen(home) - vermogensgrens(case(home, _DAY)).value)


def _room(home):
    """What may still be added below the limit, as the screen of money at once tells it."""
    cent = Windfall(WindfallKind.ERFENIS, Decimal("0.01"), _DAY)
    return geld_ineens(home, _HAS, _DAY, None, cent).value.room


@pytest.mark.parametrize(
    ("home", "assets", "saved", "counted", "room"),
    [
        (_HOMES[0], "7500", "0", 0, 500),  # 9.500 with 2.000 of debts
        (_HOMES[0], "8500", "0", 500, 0),
        (_HOMES[1], "16900", "1000", 0, 100),
        (_HOMES[2], "16000", "0", 0, 0),
        (_HOMES[2], "16000.01", "0", Decimal("0.01"), 0),
    ],
)
def test_the_law_situations(home, assets, saved, counted, room):
    """Audit duties no. 17, 18 and 19: art. 34.1, 34.2.b, 34.2.c, 34.3."""
    owner = _owns(home, assets, saved)
    assert (_counted(owner), _room(owner)) == (counted, room)
    assert vermogen_below_limit(case(owner, _DAY, receives_bijstand=True)) is (counted == 0)
    told = _right("spaargeld", owner)
    assert (told.answer is Reply.YES) is (counted == 0)
    assert told.amount == vermogensgrens(case(owner, _DAY)).value
    assert told.article == "34.2.b, 34.2.c, 34.3"
    asks = replace(owner, assets=vermogen(owner))
    assert (_right("bijstand", asks, _ASKS).answer is Reply.NO) is (counted > 0)


@pytest.mark.parametrize(
    ("day", "alone", "family"), [(date(2025, 7, 1), 7770, 15540), (_DAY, 8000, 16000)]
)
def test_the_limits(day, alone, family):
    """Normenbrief bijlage I, art. 34 lid 3: 2025 and 2026."""
    limits = [vermogensgrens(case(home, day)).value for home in _HOMES]
    assert limits == [alone, family, family]
    with pytest.raises(Refused):
        vermogensgrens(case(_HOMES[2], date(2024, 12, 31)))


@pytest.mark.parametrize(
    ("money", "is_refused"),
    [
        ("6000", False),  # with a car of 4.000 above the limit: for the gemeente to judge
        ("2000", False),  # with that car below it too
        ("9000", True),  # above it without a car
    ],
)
def test_a_car_is_for_the_gemeente_to_judge(money, is_refused):
    """Audit duties 1.4: the law knows no car and no amount; usual or necessary goods are free."""
    owner = _owns(_HOMES[0], money)
    car = _right("spullen_en_auto", owner)
    assert (car.answer, car.certainty) == (Reply.UNKNOWN, Certainty.GEMEENTE_BESLIST)
    assert (car.amount, car.article) == (None, "34.2.a")
    assert "beslist uw gemeente" in fill(car.because)
    assert (_right("bijstand", owner, _ASKS).answer is Reply.NO) is is_refused


@pytest.mark.parametrize("home", _HOMES, ids=["alone", "parent", "couple"])
def test_a_house_is_never_a_plain_refusal(home):
    """Art. 34.2.d and 50: 67.500 free; above it, as 12.500 of 80.000, bijstand can be a loan."""
    found = _right("eigen_woning", _owns(home, "0"))
    assert (found.answer, found.amount) == (Reply.YES, 67_500)
    assert found.article == "34.2.d, 50.1, 50.2"
    # Whether there is a house was not asked: who has none reads of no house of theirs.
    assert fill(found.because).startswith("Hebt u een eigen huis?")
    assert Decimal(80_000) - found.amount == 12_500
    assert "Is er meer waarde? Dan kan bijstand een lening zijn." in fill(found.unless)
    # What is in the house is no possession that counts (34.2.d): nothing is refused for it.
    assert _right("bijstand", _owns(home, "0"), _ASKS).answer is not Reply.NO


@given(_AMOUNT, _AMOUNT, _AMOUNT, st.sampled_from(_HOMES))
def test_more_debt_or_saving_on_bijstand_never_hurts(money, debts, saved, home):
    """Art. 34.1.a and 34.2.c: debts come off, and what was saved on bijstand is free."""
    plain = replace(home, assets=money)
    eased = replace(home, assets=money - debts, saved_in_bijstand=saved)
    assert vermogen(eased) == vermogen(plain) - debts - saved
    assert _counted(eased) <= _counted(plain)
    assert _room(eased) >= _room(plain)
    assert not (_counted(plain) and _room(plain))
    if vermogen_below_limit(case(plain, _DAY, receives_bijstand=True)):
        assert vermogen_below_limit(case(eased, _DAY, receives_bijstand=True))
