"""The day on which toeslagen come, for the calendar of money."""

from __future__ import annotations

from datetime import date

import pytest

from app.domain.certainty import Certainty
from app.domain.month import Month
from app.law.other_laws.betaaldagen import toeslagdag
from app.law.refused import Refused


@pytest.mark.parametrize(
    ("month", "day"),
    [
        (Month(2026, 1), date(2026, 1, 20)),
        (Month(2026, 6), date(2026, 6, 22)),
        (Month(2026, 9), date(2026, 9, 21)),
    ],
)
def test_toeslagen_come_on_the_twentieth_or_the_monday_after(month, day) -> None:
    """Belastingdienst, Hoe krijg ik mijn toeslag uitbetaald: the 20th, else the next workday."""
    assert toeslagdag(month).value == day


def test_the_day_is_an_estimate() -> None:
    """The page is an old copy and knows no holidays here, so the day is not called sure."""
    assert toeslagdag(Month(2026, 1)).certainty == Certainty.SCHATTING


def test_before_the_first_known_year_it_is_refused() -> None:
    """A day outside the known dates is refused by name, never the nearest."""
    with pytest.raises(Refused):
        toeslagdag(Month(2024, 12))
