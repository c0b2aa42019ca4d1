"""Paid work as a person tells it: hours and wage, or a wage, with its costs."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from enum import StrEnum

from app.domain.month import Month

# So many hours a week are counted at most, on a screen, at the door and along the hours.
MOST_HOURS = 40


class Contract(StrEnum):
    """What kind of job it is, as far as a rule depends on it."""

    VAST = "vast"
    TIJDELIJK = "tijdelijk"
    OPROEP = "oproep"
    UITZEND = "uitzend"
    BANENAFSPRAAK = "banenafspraak"
    BESCHUT = "beschut"
    BBL = "bbl"
    PROEFPLAATS = "proefplaats"


@dataclass(frozen=True, slots=True)
class ExemptionUse:
    """Months of each exemption already used before the scenario starts (31.2.n, r, z; 34a)."""

    n: int = 0
    r: int = 0
    z: int = 0
    a34: int = 0

    def at_least(self, other: ExemptionUse) -> ExemptionUse:
        """The most of both: one person has one clock for each exemption."""
        return ExemptionUse(
            max(self.n, other.n),
            max(self.r, other.r),
            max(self.z, other.z),
            max(self.a34, other.a34),
        )


@dataclass(frozen=True, slots=True)
class OwnMonth:
    """The work of one month, where months differ: hours a week, or the wage of that month.

    Exactly one of ``hours_week``, ``net_month`` and ``gross_month``; zero is no work then.
    """

    month: Month
    hours_week: Decimal | None = None
    net_month: Decimal | None = None
    gross_month: Decimal | None = None


@dataclass(frozen=True, slots=True)
class LastPay:
    """What comes once when the job ends, in net euro.

    ``leave`` is the pay for leave that was not taken, ``transition`` the transitievergoeding.
    """

    leave: Decimal = Decimal(0)
    transition: Decimal = Decimal(0)

    @property
    def total(self) -> Decimal:
        """Both together."""
        return self.leave + self.transition


@dataclass(frozen=True, slots=True)
class Work:
    """One job of one person, in euro per month unless the name says otherwise.

    Exactly one of ``hours_week`` (with ``gross_hour``, or the minimum wage when that is None)
    and the amounts per month, four weeks or week tells the wage. ``own_months`` are months with
    a wage of their own; without any other wage the months that are not in it have none.

    ``travel_in_wage`` and ``holiday_in_wage`` are the travel money and the holiday pay within a
    told net amount, over the same period. ``holiday_with_wage``: the holiday pay comes with
    each wage; a told amount then holds it, and with a wage by the hour it comes on top.
    ``credit``: the loonheffingskorting is used at this job; None is not told.
    ``cost_month`` is what the work costs the person, without what the employer pays.

    ``first_day`` and ``last_day`` are within a month where the job does not fill that month;
    ``until`` is the last month of the job. ``last_pay`` comes in the last month.
    ``with_subsidy``: the employer gets loonkostensubsidie (10d); None is not known.
    ``exemption_refused``: the gemeente found that an exemption does not help towards work
    (31.2.n and r). ``paid_next_month``: the wage of a month comes in the month after; None is
    not known.
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
    net_week: Decimal | None = None
    gross_week: Decimal | None = None
    own_months: tuple[OwnMonth, ...] = ()
    travel_in_wage: Decimal = Decimal(0)
    holiday_in_wage: Decimal | None = None
    holiday_with_wage: bool | None = None
    credit: bool | None = None
    first_day: date | None = None
    last_day: date | None = None
    last_pay: LastPay | None = None
    contract: Contract | None = None

    @property
    def begins(self) -> Month | None:
        """The month in which the job begins; None where it was there already."""
        return None if self.first_day is None else Month.of(self.first_day)

    @property
    def ends(self) -> Month | None:
        """The last month of the job; None where it goes on."""
        return self.until if self.last_day is None else Month.of(self.last_day)

    @property
    def has_usual_wage(self) -> bool:
        """Whether there is a wage for months that are not in ``own_months``."""
        amounts = (self.hours_week, self.gross_month, self.gross_four_weeks, self.gross_week)
        return self.told_net or any(amount is not None for amount in amounts)

    @property
    def told_net(self) -> bool:
        """Whether the wage was told as it reaches the person."""
        return not (self.net_month is self.net_four_weeks is self.net_week is None)

    def by_hours(self, hours_week: Decimal, pension_month: Decimal) -> Work:
        """The same job with a wage by the hour, the same hours in every month."""
        told_inside = self.holiday_in_wage is not None
        return replace(
            self,
            hours_week=hours_week,
            net_month=None,
            gross_month=None,
            net_four_weeks=None,
            gross_four_weeks=None,
            net_week=None,
            gross_week=None,
            own_months=(),
            travel_in_wage=Decimal(0),
            holiday_in_wage=None,
            holiday_with_wage=True if told_inside else self.holiday_with_wage,
            pension_month=pension_month,
        )

    def goes_on(self, month: Month) -> bool:
        """Whether there is this job in a month."""
        begins, ends = self.begins, self.ends
        return (begins is None or begins <= month) and (ends is None or month <= ends)

    def is_beside(self, other: Work) -> bool:
        """Whether there is a day on which both jobs are there."""
        return self._first <= other._last and other._first <= self._last

    @property
    def _first(self) -> date:
        return self.first_day or date.min

    @property
    def _last(self) -> date:
        return self.last_day or (self.until.last_day if self.until else date.max)

    @property
    def is_paid(self) -> bool:
        """Whether this is a job with a wage; a proefplaats has none."""
        return self.contract is not Contract.PROEFPLAATS

    def pays_over(self, month: Month) -> bool:
        """Whether there is a wage over a month: not where that month was told to have none."""
        if not self.is_paid or not self.goes_on(month):
            return False
        own = next((one for one in self.own_months if one.month == month), None)
        if own is None:
            return self.has_usual_wage
        return bool(own.hours_week or own.net_month or own.gross_month)
