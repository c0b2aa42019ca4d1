"""What a person keeps when working: the question and its outcome, month by month, hour by hour."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal

from app.domain.answer import Answer
from app.domain.household import Household
from app.domain.money import ZERO
from app.domain.month import Month
from app.domain.sentence import Sentence
from app.domain.work import Work


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked: these people, this work, from this month, for so many months.

    ``holiday_pay`` False leaves the holiday parts out of every sum. ``partner_work`` is the
    spouse's own job.
    """

    household: Household
    work: Work | None
    start: Month
    months: int = 24
    holiday_pay: bool = True
    partner_work: Work | None = None

    def with_hours(self, hours: Decimal) -> Question:
        """The same question with another number of hours a week at the same hourly wage."""
        base = self.work or Work()
        return replace(self, work=replace(base, hours_week=hours) if hours else None)


@dataclass(frozen=True, slots=True)
class MonthOutcome:
    """One month, in euro. ``bijstand`` is by law, with its holiday part; ``paid`` is in hand.

    ``exempt`` is the part of the wage that is not settled and ``exemption`` the article that
    says so, or None. ``total`` is in hand that month: net wage, bijstand paid, holiday money
    of the bijstand paid out and toeslagen, less the costs of work; it can be negative.
    ``wage_holiday_paid`` is the employer's holiday money, an estimate; it comes on top of
    ``total``, because the rate at which it is taxed that month is not known. ``worth`` is what the month is worth
    with all holiday money counted when it is earned: the fair figure for comparing.
    """

    month: Month
    gross_wage: Decimal | None
    net_wage: Decimal
    wage_holiday_claim: Decimal
    exempt: Decimal
    exemption: str | None
    norm: Decimal
    bijstand: Decimal
    bijstand_paid: Decimal
    holiday_reserved: Decimal
    holiday_paid: Decimal
    wage_holiday_paid: Decimal
    toeslagen: tuple[tuple[str, Decimal], ...]
    costs: Decimal
    total: Decimal
    worth: Decimal
    why: tuple[Sentence, ...]
    reason: Answer[object]


@dataclass(frozen=True, slots=True)
class Scenario:
    """The months with work and without, what was assumed, and what the gemeente decides.

    ``ends`` is the first month in which no bijstand is left, or None. ``assumptions`` say what
    was filled in for facts that are not known; ``open_points`` what the law leaves open.
    """

    question: Question
    months: tuple[MonthOutcome, ...]
    without_work: tuple[MonthOutcome, ...]
    ends: Month | None
    assumptions: tuple[Sentence, ...]
    open_points: tuple[Sentence, ...]

    def total(self) -> Decimal:
        """All money in hand over the whole period, with work."""
        return sum((month.total for month in self.months), ZERO)

    def worth(self) -> Decimal:
        """What all months together are worth, holiday money included."""
        return sum((month.worth for month in self.months), ZERO)

    def gain(self) -> Decimal:
        """How much more all months together are worth than without work; can be negative."""
        return self.worth() - sum((month.worth for month in self.without_work), ZERO)


@dataclass(frozen=True, slots=True)
class Hour:
    """One point on the axis of hours: worth per month on average, and in the first month.

    ``step`` is what this hour brings per month above the hour before (can be negative).
    """

    hours: int
    scenario: Scenario
    average: Decimal
    first: Decimal
    step: Decimal


@dataclass(frozen=True, slots=True)
class Drop:
    """Hours at which more work leaves less: from ``hours`` on, until ``better_from``.

    ``amount`` is the loss per month, positive. ``better_from`` is the first number of hours at
    which one keeps more than before the drop, or None when it is not within the axis.
    ``cause`` names what falls.
    """

    hours: int
    amount: Decimal
    better_from: int | None
    cause: Sentence


@dataclass(frozen=True, slots=True)
class Axis:
    """The hours 0 to 40 for one household and one hourly wage, with every drop named."""

    hours: tuple[Hour, ...]
    drops: tuple[Drop, ...]

    def hours_for(self, amount: Decimal) -> int | None:
        """The fewest hours that leave this much a month on average; None when none does."""
        return next((hour.hours for hour in self.hours if hour.average >= amount), None)
