"""The demo gemeente has everything filled in, stays within the law, and exists nowhere."""

from __future__ import annotations

from dataclasses import fields
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from app.data.gemeente_reader import GROUPS, gemeenten
from app.domain.gemeente import Gemeente
from app.law.duties.soorten import LOCAL, MISCONDUCT, WITHDRAWN
from app.law.participation.catalogue import catalogue

ROOT = Path(__file__).resolve().parents[2] / "app" / "demo" / "gemeente"
DAY = date(2027, 1, 1)


@pytest.fixture(scope="module")
def demo():
    """The demo gemeente."""
    found = next(one for one in gemeenten(ROOT) if one.code == "demo")
    assert isinstance(found, Gemeente)
    return found


@pytest.mark.parametrize("name", GROUPS)
def test_every_key_is_filled_in(demo, name) -> None:
    """product.md part 4: one demo gemeente with every field filled."""
    group = getattr(demo, name)
    empty = [field.name for field in fields(group) if getattr(group, field.name) is None]
    assert empty == []


def test_there_are_minimaregelingen_of_both_kinds(demo) -> None:
    """Issue 3 item 2: minimaregelingen with income limits, over the norm or as an amount."""
    values = [scheme.newest.value for _, scheme in demo.minimaregelingen]
    assert any(value.limit_percent is not None for value in values)
    assert any(value.limit_amount is not None for value in values)
    assert any(value.per_child for value in values)
    assert any(value.only_with_bijstand for value in values)


def test_the_premies_stay_free(demo) -> None:
    """Article 31 lid 2 j: one or two a year, together at most 3.398 euro in 2026."""
    most = Decimal("3398.00")
    work, part_time = demo.premies.werk.newest.value, demo.premies.deeltijd.newest.value
    assert work.amount * work.times_year <= most
    assert part_time.month_max * 12 <= most
    assert len(part_time.paid_in) <= 2
    assert demo.premies.participatieplaats.newest.value * 2 <= most


def test_the_threshold_is_one_the_law_allows(demo) -> None:
    """Article 35 lid 2: bijzondere bijstand may be refused up to 176 euro in twelve months."""
    assert demo.bijzondere_bijstand.threshold.newest.value <= Decimal("176.00")


def test_only_people_under_27_run_ahead(demo) -> None:
    """participatiewet-2027.md: 34a, buffer and inkomenstoeslag of own accord wait for 2027."""
    assert demo.vooruitlopen.bufferbudget.on(date(2026, 12, 31)) is None
    assert demo.inkomenstoeslag.of_own_accord.on(date(2026, 12, 31)).value is False


def test_the_duties_and_choices_it_names_exist(demo) -> None:
    """Articles 18 lid 2 and 8a: its categories and what counts name what the app knows."""
    named = [duty for one in demo.maatregelen.categories.newest.value for duty in one.duties]
    assert set(named) == LOCAL.keys() - {MISCONDUCT, WITHDRAWN}
    assert len(named) == len(set(named))
    known = {entry.choice.id for entry in catalogue()}
    assert set(demo.meedoen.counts.newest.value) <= known


def test_no_address_or_number_is_real() -> None:
    """Nobody may be called or written to by mistake: .example, 0000 XX and 000 numbers."""
    for path in ROOT.rglob("*.toml"):
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.startswith("phone"):
                assert line.startswith('phone = "000 000 ')
            if line.startswith("address"):
                assert "0000 XX" in line
            if "https://" in line or "@" in line:
                assert ".example" in line
