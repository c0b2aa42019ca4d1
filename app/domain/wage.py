"""One month's wage as it reaches a person."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class Wage:
    """Gross and net in euro per month; gross is None when only the net wage was told.

    ``holiday`` is what a month of work adds to the employer's holiday pay, net, estimated over
    the year; None when only the net wage was told. ``inside`` is the holiday pay that is in
    ``net`` already, so that no claim on it is left; None is not in it. ``credit``: the
    loonheffingskorting was used for it.
    """

    gross: Decimal | None
    net: Decimal
    holiday: Decimal | None
    inside: Decimal | None = None
    credit: bool = True
