"""The childcare of a child: which kind, how many hours, at what price."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum


class Opvangsoort(StrEnum):
    """The kinds of childcare, each with its own highest hourly price."""

    DAGOPVANG = "dagopvang"
    BUITENSCHOOLSE_OPVANG = "buitenschoolse_opvang"
    GASTOUDEROPVANG = "gastouderopvang"


@dataclass(frozen=True, slots=True)
class Opvang:
    """The childcare of one child: hours in a month and the price per hour in euro."""

    kind: Opvangsoort
    hours_month: Decimal
    price_hour: Decimal
