"""Paid work as a person tells it: hours and wage, or a wage, with its costs."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal

from app.domain.month import Month


@dataclass(frozen=True, slots=True)
class ExemptionUse:
    """Months of each exemption already used before the scenario starts (31.2.n, r, z; 34a)."""

    n: int = 0
    r: int = 0
    z: int = 0
    a34: int = 0


@dataclass(frozen=True, slots=True)
class Work:
    """One job of one person, in euro per month unless the name says otherwise.

    Exactly one of ``hours_week`` (with ``gross_hour``, or the minimum wage when that is None),
    ``net_month``, ``gross_month``, ``net_four_weeks`` or ``gross_four_weeks`` tells the wage.
    ``until`` is the last month of the job. ``with_subsidy``: the employer gets
    loonkostensubsidie (10d); None is not known. ``exemption_refused``: the gemeente found that
    an exemption does not help towards work (31.2.n and r). ``paid_next_month``: the wage of a
    month comes in the month after; None is not known.
    """

    hours_week: Decimal | None = None
    gross_hour: Decimal | None = None
    net_month: Decimal | None = None
    gross_month: Decimal | None = None
    net_four_weeks: Decimal | None = None
    gross_four_weeks: Decimal | None = None
    pension_month: Decimal = Decimal(0)
    cost_month: Decimal = Decimal(0)
    zvw_withheld: bool = False
    until: Month | None = None
    with_subsidy: bool | None = None
    exemption_refused: bool = False
    paid_next_month: bool | None = None
    used: ExemptionUse = field(default_factory=ExemptionUse)
