"""Algemene wet inkomensafhankelijke regelingen: wat is een toeslag, per maand en per jaar?"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class Toeslag:
    """Whole euros: what one month pays, and what a year of such months gives by law."""

    month: Decimal
    year_amount: Decimal


NO_TOESLAG = Toeslag(Decimal(0), Decimal(0))
