"""The vermogen test of article 34."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.certainty import Certainty
from app.domain.household import Kind
from app.law.participatiewet.vermogen import Bezittingen, vermogen
from app.law.refused import Refused

_DAY = date(2026, 3, 1)
_AMOUNT = st.decimals(min_value=0, max_value=30_000, places=2)


def _owned(money: str, **more: str) -> Bezittingen:
    return Bezittingen(Decimal(money), **{name: Decimal(value) for name, value in more.items()})


@pytest.mark.parametrize(
    ("kind", "owned", "counted"),
    [
        (Kind.ALLEENSTAAND, _owned("9500", debts="2000"), 0),
        (Kind.ALLEENSTAAND, _owned("8500"), 500),
        (Kind.ALLEENSTAANDE_OUDER, _owned("16900", saved="1000"), 0),
        (Kind.GEHUWD, _owned("16000"), 0),
        (Kind.GEHUWD, _owned("16000.01"), Decimal("0.01")),
    ],
)
def test_the_law_situations(kind, owned, counted):
    """Audit duties no. 17, 18 and 19: art. 34.1, 34.2.b, 34.2.c, 34.3."""
    found = vermogen(kind, owned, _DAY)
    assert found.value.counted == counted
    assert found.value.right is (counted == 0)


@pytest.mark.parametrize(
    ("day", "alone", "couple"), [(date(2025, 7, 1), 7770, 15540), (_DAY, 8000, 16000)]
)
def test_the_limits(day, alone, couple):
    """Normenbrief bijlage I, art. 34 lid 3: 2025 and 2026."""
    limits = [vermogen(kind, _owned("0"), day).value.limit for kind in Kind]
    assert limits == [alone, couple, couple]
    with pytest.raises(Refused):
        vermogen(Kind.GEHUWD, _owned("0"), date(2024, 12, 31))


def test_a_car_is_for_the_gemeente_to_judge():
    """Audit duties 1.4: the law knows no car and no amount; usual or necessary goods are free."""
    doubt = vermogen(Kind.ALLEENSTAAND, _owned("6000", doubtful="4000"), _DAY)
    assert doubt.value.right is None
    assert doubt.certainty is Certainty.GEMEENTE_BESLIST
    small = vermogen(Kind.ALLEENSTAAND, _owned("2000", doubtful="4000"), _DAY)
    assert small.value.right is True
    rich = vermogen(Kind.ALLEENSTAAND, _owned("9000", doubtful="4000"), _DAY)
    assert rich.value.right is False


def test_a_house_is_never_a_plain_refusal():
    """Art. 34.2.d and 50: 67.500 free; above it bijstand can be a loan."""
    found = vermogen(Kind.GEHUWD, _owned("0", house="80000"), _DAY)
    assert found.value.right is True
    assert found.value.house_above == 12_500
    assert any(reason.source.article == "50.2" for reason in found.reasons())
    assert vermogen(Kind.GEHUWD, _owned("0", house="67500"), _DAY).value.house_above == 0


@given(_AMOUNT, _AMOUNT, _AMOUNT, st.sampled_from(list(Kind)))
def test_more_debt_or_saving_on_bijstand_never_hurts(money, debts, saved, kind):
    """Art. 34.1.a and 34.2.c: debts come off, and what was saved on bijstand is free."""
    plain = vermogen(kind, Bezittingen(money), _DAY).value
    eased = vermogen(kind, Bezittingen(money, debts=debts, saved=saved), _DAY).value
    assert eased.counted <= plain.counted
    assert eased.room >= plain.room
    assert not (plain.counted and plain.room)
