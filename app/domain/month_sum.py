"""What one month comes to before holiday money and toeslagen are paid out."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from app.domain.answer import Answer
from app.domain.money import ZERO


class MonthSum(NamedTuple):
    """Amounts in euro. ``bijstand`` is by law with its holiday part; ``paid`` is in hand.

    ``gross`` is None when only a net wage was told. ``claim`` is what the law counts as holiday
    pay over the wage (art. 31 lid 4), ``holiday`` what the employer will really add, as an
    estimate. ``exempt`` is the part of the wage that is not settled, ``exemptions`` the
    articles per earner, None where none was applied. ``other`` is income beside wages that is
    settled in full (art. 32). ``of_partner`` is whether the spouse alone has the right (11 lid 4).
    ``earned_by`` are those who have a wage this month: the person (0), the spouse (1).
    ``net_of_partner`` is the part of ``net`` that is of the wage of the spouse; ``holidays`` are
    the parts of ``holiday`` of each wage, in the order of the earners and their jobs.
    """

    gross: Decimal | None
    net: Decimal
    claim: Decimal
    holiday: Decimal
    exempt: Decimal
    exemptions: tuple[str | None, ...]
    norm: Decimal
    bijstand: Decimal
    paid: Decimal
    reserved: Decimal
    reason: Answer[object]
    other: Decimal = ZERO
    of_partner: bool = False
    earned_by: tuple[int, ...] = ()
    net_of_partner: Decimal = ZERO
    holidays: tuple[Decimal, ...] = ()
