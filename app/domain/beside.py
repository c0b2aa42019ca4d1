"""Money beside the wage and the bijstand, as far as a person told it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from app.domain.income import Income, IncomeKind
from app.domain.month import Month
from app.domain.opvang import Opvang


@dataclass(frozen=True, slots=True)
class Payment:
    """Money that comes once: its month, and the amount in euro."""

    month: Month
    amount: Decimal


@dataclass(frozen=True, slots=True)
class Beside:
    """What comes beside wage and bijstand. None is not told, and is never counted.

    ``opvang`` is the childcare of each child in a month in which the person works; with
    ``traject`` (study, inburgering or a road to work beside or without this job) in every
    month. ``partner_active`` is whether the spouse works, studies or follows such a road.
    ``kinderbijslag`` is whether it is paid for the children of the household.

    ``inkomenstoeslag`` is the month in which the person expects it, and a year later again;
    ``inkomenstoeslag_amount`` is what was paid before, None leaves it to the gemeente. The same
    for ``studietoeslag``: received or not, and the amount a month. ``vrijwilligers_month`` is
    the allowance of one person a month, ``participatieplaats_since`` its first day. ``premies``
    (31 lid 2 j) and ``giften`` come in their month. ``incomes`` come every month, of both.
    """

    opvang: tuple[Opvang, ...] = ()
    traject: bool | None = None
    partner_active: bool | None = None
    kinderbijslag: bool | None = None
    inkomenstoeslag: Month | None = None
    inkomenstoeslag_amount: Decimal | None = None
    studietoeslag: bool | None = None
    studietoeslag_month: Decimal | None = None
    vrijwilligers_month: Decimal | None = None
    participatieplaats_since: date | None = None
    premies: tuple[Payment, ...] = ()
    giften: tuple[Payment, ...] = ()
    incomes: tuple[Income, ...] = ()

    @property
    def tells_aow(self) -> bool:
        """Whether the AOW of somebody in the home is among them."""
        return any(one.kind is IncomeKind.AOW for one in self.incomes)
