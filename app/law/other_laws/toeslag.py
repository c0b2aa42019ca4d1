"""Algemene wet inkomensafhankelijke regelingen: wat is een toeslag, per maand en per jaar?"""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple


class Toeslag(NamedTuple):
    """Whole euros: what one month pays, and what a year of such months gives by law."""

    month: Decimal
    year_amount: Decimal


NO_TOESLAG = Toeslag(Decimal(0), Decimal(0))
