"""Participatiewet, artikel 31: welk deel van geld is vrij, en welk deel telt mee?"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class Split:
    """An amount in euro split in what is free and what counts as means."""

    free: Decimal
    counted: Decimal
