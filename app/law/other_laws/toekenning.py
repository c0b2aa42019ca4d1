"""Algemene wet inkomensafhankelijke regelingen, artikel 14: welke toeslag wordt toegekend?"""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from app.domain.money import down_to_euro, half_up_to_euro
from app.law.book import figure
from app.law.other_laws.toeslag import NO_TOESLAG, Toeslag

_MONTHS = Decimal(12)


def toekenning(year_exact: Decimal, day: date) -> Toeslag:
    """Algemene wet inkomensafhankelijke regelingen, artikel 14: hoeveel is er per jaar?

    Half up to whole euros; nothing when that is under 24 euro. A month is one twelfth, down to
    whole euros: practice, as the official zorgtoeslag tables of 2025 and 2026 show.
    """
    year = half_up_to_euro(year_exact)
    if year < figure("toekenning.minimum", day).value:
        return NO_TOESLAG
    return Toeslag(down_to_euro(year / _MONTHS), year)
