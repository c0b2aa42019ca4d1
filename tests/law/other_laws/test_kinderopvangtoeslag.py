"""Kinderopvangtoeslag in the 96 percent band; above it nothing is guessed."""

from __future__ import annotations

from decimal import Decimal

import pytest

from app.domain.opvang import Opvang, Opvangsoort
from app.law.other_laws.kinderopvangtoeslag import (
    kinderopvangtoeslag,
    kinderopvangtoeslag_bands,
)
from app.law.other_laws.toeslag import NO_TOESLAG
from app.law.refused import Refused


def _opvang(kind: Opvangsoort, hours: str, price: str) -> Opvang:
    return Opvang(kind, Decimal(hours), Decimal(price))


_GUEST = _opvang(Opvangsoort.GASTOUDEROPVANG, "240", "8.25")


@pytest.mark.parametrize(
    ("income", "child", "month"),
    [(40_000, _GUEST, 1821), (50_000, _opvang(Opvangsoort.GASTOUDEROPVANG, "108", "9.52"), 880)],
)
def test_published_examples_come_out(income, child, month):
    """Dienst Toeslagen, Berekening kinderopvangtoeslag 2026, rekenvoorbeelden 3 and 4."""
    found = kinderopvangtoeslag(2026, Decimal(income), (child,), active=True)
    assert found.value.month == month


@pytest.mark.parametrize(
    ("year", "kind", "most"),
    [
        (2026, Opvangsoort.DAGOPVANG, "11.23"),
        (2026, Opvangsoort.BUITENSCHOOLSE_OPVANG, "9.98"),
        (2026, Opvangsoort.GASTOUDEROPVANG, "8.49"),
        (2025, Opvangsoort.DAGOPVANG, "10.71"),
        (2025, Opvangsoort.BUITENSCHOOLSE_OPVANG, "9.52"),
        (2025, Opvangsoort.GASTOUDEROPVANG, "8.10"),
    ],
)
def test_the_highest_price_per_hour(year, kind, most):
    """rules-nl A8: prices above these are left out of the sum."""
    at_most = kinderopvangtoeslag(year, Decimal(0), (_opvang(kind, "100", most),), active=True)
    above = kinderopvangtoeslag(year, Decimal(0), (_opvang(kind, "100", "15"),), active=True)
    assert above.value == at_most.value
    assert above.parts[0].value == Decimal(most) * 96


def test_at_most_230_hours():
    """rules-nl A8: 230 hours a child a month."""
    many = _opvang(Opvangsoort.DAGOPVANG, "300", "10")
    just = _opvang(Opvangsoort.DAGOPVANG, "230", "10")
    found = [kinderopvangtoeslag(2026, Decimal(0), (one,)).value for one in (many, just)]
    assert found[0] == found[1]


@pytest.mark.parametrize(
    ("income", "month"),
    [(56_412, 1821), (56_413, 1812), (58_184, 1812), (165_658, 692), (300_000, 692)],
)
def test_the_rows_that_were_seen(income, month):
    """SZW budget 2027, table 81: 96 percent up to 56.412, 95,5 up to 58.184; the last row 36,5.

    That the last row begins at 165.658: rules-nl A8 (S2). 230 x 8,25 = 1.897,50.
    """
    found = kinderopvangtoeslag(2026, Decimal(income), (_GUEST,)).value
    assert found.month == month


@pytest.mark.parametrize(
    ("year", "income", "children"),
    [
        (2026, 58_185, 1),
        (2026, 165_657, 1),
        (2026, 56_413, 2),
        (2026, 200_000, 2),
        (2025, 47_404, 1),
    ],
)
def test_rows_that_were_not_seen_are_refused_and_never_guessed(year, income, children):
    """Table 81: no rows between were seen, and none of further children; 2025: up to 47.403."""
    with pytest.raises(Refused) as refused:
        kinderopvangtoeslag(year, Decimal(income), (_GUEST,) * children)
    assert refused.value.problem.fact == "income"


def test_the_bands_of_a_year_are_the_amounts_at_their_incomes():
    """Table 81: the sweep over all hours reads the bands, and finds what the rule answers."""
    for year in (2025, 2026, 2027):
        low = Decimal(0)
        for end, amount in kinderopvangtoeslag_bands(year, (_GUEST,)):
            for income in (low, min(end, Decimal(400_000))):
                try:
                    expected = kinderopvangtoeslag(year, income, (_GUEST,), active=True).value
                except Refused:
                    expected = None
                assert amount == expected, (year, income)
            low = end + 1


@pytest.mark.parametrize("year", [2024])
def test_other_years_are_refused(year):
    """rules-nl A8: the tables of other years were not seen."""
    with pytest.raises(Refused):
        kinderopvangtoeslag(year, Decimal(0), (_GUEST,))


def test_without_work_study_or_a_road_to_work_there_is_none():
    """Dienst Toeslagen, voorwaarden: work, study, inburgering or a road to work."""
    assert kinderopvangtoeslag(2026, Decimal(0), (_GUEST,), active=False).value == NO_TOESLAG
    assert kinderopvangtoeslag(2026, Decimal(0), (), active=True).value == NO_TOESLAG


def test_the_children_add_up():
    """Awir: one toeslag for all children, rounded down once a month."""
    child = _opvang(Opvangsoort.DAGOPVANG, "99", "10.55")
    found = kinderopvangtoeslag(2026, Decimal(0), (child, child, _GUEST), active=True)
    total = sum(part.value for part in found.parts)
    assert 0 <= total - found.value.month < 1
