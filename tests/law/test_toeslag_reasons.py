"""Every toeslag in a scenario can be followed to its law, and the reasons say the same amount."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from app.domain.household import Household, Kind
from app.domain.month import Month
from app.domain.scenario import Question, Scenario
from app.domain.work import Work
from app.law import Toeslag, toeslag_reasons, what_if

_PARENT = Household(
    Kind.ALLEENSTAANDE_OUDER,
    date(1990, 5, 1),
    children=(date(2016, 3, 1), date(2020, 9, 1)),
    rent_month=Decimal(700),
    assets=Decimal(0),
)


def test_reasons_give_the_amounts_of_the_months() -> None:
    """product.md principle 4: every number knows its article; the sum and its reasons agree."""
    for hours in (0, 12, 28, 40):
        work = Work(hours_week=Decimal(hours)) if hours else None
        found = what_if(Question(_PARENT, work, Month(2026, 6)), None)
        assert isinstance(found, Scenario)
        for month in found.months:
            told = toeslag_reasons(_PARENT, month)
            assert isinstance(told, tuple)
            amounts = [one.value.month for one in told[1:] if isinstance(one.value, Toeslag)]
            assert amounts == [amount for _, amount in month.toeslagen]
            assert all(one.source.law for one in told)


def test_nothing_counted_has_no_reasons() -> None:
    """Nothing is invented where no toeslag was counted."""
    household = Household(Kind.ALLEENSTAAND, date(1990, 5, 1))
    found = what_if(Question(household, None, Month(2026, 6)), None)
    assert isinstance(found, Scenario)

    assert toeslag_reasons(household, found.months[0]) == ()
