"""Kinderbijslag per quarter, by the age on its first day."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from app.domain.certainty import Certainty
from app.domain.month import Month
from app.law.other_laws.kinderbijslag import kinderbijslag, kinderbijslag_paid
from app.law.refused import Refused

_YOUNG, _MIDDLE, _OLD = date(2024, 6, 1), date(2018, 6, 1), date(2012, 6, 1)


@pytest.mark.parametrize(
    ("quarter", "amounts"),
    [
        (Month(2026, 1), ("295.07", "358.30", "421.53")),
        (Month(2026, 7), ("298.40", "362.35", "426.29")),
        (Month(2025, 10), ("291.49", "353.95", "416.41")),
    ],
)
def test_the_amounts_by_age(quarter, amounts):
    """rules-nl A8; Algemene Kinderbijslagwet art. 12 lid 3 (July 2026)."""
    for birth, amount in zip((_YOUNG, _MIDDLE, _OLD), amounts, strict=True):
        assert kinderbijslag(quarter, (birth,)).value == Decimal(amount)
    total = kinderbijslag(quarter, (_YOUNG, _MIDDLE, _OLD)).value
    assert total == sum(Decimal(amount) for amount in amounts)


def test_the_age_on_the_first_day_of_the_quarter_counts():
    """Algemene Kinderbijslagwet art. 12 lid 3: "op de eerste dag van dat kwartaal"."""
    on_the_day, day_later = date(2020, 7, 1), date(2020, 7, 2)
    assert kinderbijslag(Month(2026, 9), (on_the_day,)).value == Decimal("362.35")
    assert kinderbijslag(Month(2026, 9), (day_later,)).value == Decimal("298.40")


def test_not_yet_born_and_grown_up_children_do_not_count():
    """Algemene Kinderbijslagwet art. 7 and 12: a child, younger than 18."""
    births = (date(2026, 8, 1), date(2008, 7, 1))
    assert kinderbijslag(Month(2026, 7), births).value == 0


def test_it_is_paid_after_the_quarter():
    """SVB: the quarter before is paid in January, April, July and October."""
    births = (_YOUNG,)
    assert kinderbijslag_paid(Month(2026, 10), births) == Decimal("298.40")
    assert kinderbijslag_paid(Month(2026, 1), births) == Decimal("291.49")
    months = [kinderbijslag_paid(Month(2026, number), births) for number in range(1, 13)]
    assert sum(amount > 0 for amount in months) == 4


def test_how_sure_it_is():
    """The law text of July 2026 was seen; later it is an estimate, before 2024 refused."""
    assert kinderbijslag(Month(2026, 7), (_YOUNG,)).certainty is Certainty.ZEKER
    assert kinderbijslag(Month(2026, 1), (_YOUNG,)).certainty is Certainty.SCHATTING
    assert kinderbijslag(Month(2027, 1), (_YOUNG,)).certainty is Certainty.SCHATTING
    with pytest.raises(Refused):
        kinderbijslag(Month(2023, 10), (_YOUNG,))
