"""One month's wage as it reaches a person."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class Wage:
    """Gross and net in euro per month; gross is None when only the net wage was told.

    ``holiday`` is what a month of work adds to the employer's holiday pay, net, estimated over
    the year; None when only the net wage was told.
    """

    gross: Decimal | None
    net: Decimal
    holiday: Decimal | None
