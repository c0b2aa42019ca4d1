"""What a person keeps when working: the question and its outcome, month by month, hour by hour."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal
from typing import NamedTuple

from app.domain.answer import Answer
from app.domain.beside import Beside
from app.domain.estimate import Estimate, PlannedFigure
from app.domain.household import Household
from app.domain.money import ZERO
from app.domain.month import Month
from app.domain.month_sum import MonthSum
from app.domain.readings import Readings
from app.domain.sentence import Sentence
from app.domain.work import Work

_USUAL = Readings()
_NOTHING = Beside()


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked: these people, this work, from this month, for so many months.

    ``work`` is the job that is tried, ``more_work`` are jobs beside it of the same person;
    ``partner_work`` and ``more_partner_work`` are those of the spouse. ``works`` and
    ``partner_works`` are all of one person. ``holiday_pay`` False leaves the holiday pay over
    wages out of every sum; what the gemeente keeps of the bijstand counts in its own month.
    ``readings`` choose where the law of 2027 can be read in two ways. ``beside`` is other money,
    as far as told. ``beslag`` is whether somebody who is owed money takes a part of the income;
    None is not told. It changes no amount.

    ``receives_bijstand`` is whether the home had bijstand in the month before ``start``: False
    counts none, None is not told and counts as having it. ``current_work`` are the jobs the
    person has now, of which ``works`` take the place. The spouse has ``partner_works`` now too,
    unless ``partner_starts``: then those begin with the plan. ``above_limit`` is no fact but what
    the law made of the savings that were told: they leave no bijstand (19 lid 1 b).
    """

    household: Household
    work: Work | None
    start: Month
    months: int = 24
    holiday_pay: bool = True
    partner_work: Work | None = None
    more_work: tuple[Work, ...] = ()
    more_partner_work: tuple[Work, ...] = ()
    readings: Readings = _USUAL
    beside: Beside = _NOTHING
    beslag: bool | None = None
    receives_bijstand: bool | None = None
    current_work: tuple[Work, ...] = ()
    partner_starts: bool = False
    above_limit: bool = False

    @property
    def last(self) -> Month:
        """The last of the months that are asked about."""
        return self.start.plus(self.months - 1)

    @property
    def counts_bijstand(self) -> bool:
        """Whether bijstand is counted; what was not told counts as having it."""
        return self.receives_bijstand is not False

    @property
    def works_now(self) -> tuple[tuple[Work, ...], tuple[Work, ...]]:
        """The jobs of the person and of the spouse as they are now, without the plan."""
        return self.current_work, () if self.partner_starts else self.partner_works

    @property
    def works(self) -> tuple[Work, ...]:
        """All jobs of the person, the one that is tried first."""
        return self.more_work if self.work is None else (self.work, *self.more_work)

    @property
    def partner_works(self) -> tuple[Work, ...]:
        """All jobs of the spouse."""
        if self.partner_work is None:
            return self.more_partner_work
        return (self.partner_work, *self.more_partner_work)

    @property
    def any_work(self) -> bool:
        """Whether somebody works, now or with the plan."""
        return bool(self.works or self.current_work or self.partner_works)

    @property
    def doelgroep(self) -> bool | None:
        """In the group for loonkostensubsidie; who works with that subsidy is. None: not told."""
        subsidised = any(work.with_subsidy is True for work in self.works)
        return True if subsidised else self.household.doelgroep_loonkostensubsidie

    def with_hours(self, hours: Decimal) -> Question:
        """The same question with another number of hours a week at the same hourly wage."""
        base = self.work or Work()
        return replace(self, work=base.by_hours(hours, base.pension_month) if hours else None)


class MonthOutcome(NamedTuple):
    """One month, in euro, and why it differs from the month before.

    ``total`` is in hand that month: the wage that arrives, bijstand paid, holiday money of the
    bijstand paid out, toeslagen and what comes ``beside``, less the costs; it can be negative.
    ``wage_holiday_paid`` is the employer's holiday money, an estimate; it comes on top of
    ``total``, because the rate at which it is taxed that month is not known. ``worth`` is what
    the month is worth with all wage and holiday money counted when it is earned: the fair figure
    for comparing. ``year_income`` is the income of the calendar year that the toeslagen follow,
    None where none were counted.

    ``childcare`` and ``alimony`` are the parts of ``costs`` that go to them. ``beside`` is the
    other money by its name, in the month in which it comes; ``beside_worth`` the same, with
    kinderbijslag spread evenly over its quarter, and holiday pay of a benefit when it is earned.
    ``even`` is the part of ``why`` about money that ``worth`` spreads out.
    ``wage_over`` is the month the wage is about, where that is an earlier one than this.
    ``wage_arrives`` is the wage in hand this month: another than ``net_wage`` where a wage counts
    in the month of the work and comes a month later. It is what stands in ``total``.
    """

    month: Month
    sum: MonthSum
    holiday_paid: Decimal
    wage_holiday_paid: Decimal
    toeslagen: tuple[tuple[str, Decimal], ...]
    costs: Decimal
    total: Decimal
    worth: Decimal
    why: tuple[Sentence, ...]
    wage_arrives: Decimal
    year_income: Decimal | None = None
    childcare: Decimal = ZERO
    beside: tuple[tuple[str, Decimal], ...] = ()
    beside_worth: Decimal = ZERO
    even: tuple[Sentence, ...] = ()
    wage_over: Month | None = None
    alimony: Decimal = ZERO

    @property
    def gross_wage(self) -> Decimal | None:
        """All wages before tax; None when only a net wage was told."""
        return self.sum.gross

    @property
    def net_wage(self) -> Decimal:
        """All wages after tax and deductions."""
        return self.sum.net

    @property
    def wages_apart(self) -> tuple[Decimal, Decimal] | None:
        """The net wage of the person and of the spouse; None where the spouse has none.

        None too where a wage comes in another month than its work: then the two are not told apart.
        """
        partner = self.sum.net_of_partner
        if not partner or self.wage_arrives != self.sum.net:
            return None
        return self.sum.net - partner, partner

    @property
    def wage_holiday_claim(self) -> Decimal:
        """What the law counts as holiday pay over the wages."""
        return self.sum.claim

    @property
    def exempt(self) -> Decimal:
        """The part of the wages that is not settled."""
        return self.sum.exempt

    @property
    def exemption(self) -> str | None:
        """The article of the exemption that was applied, or None."""
        return next((one for one in self.sum.exemptions if one), None)

    @property
    def norm(self) -> Decimal:
        """The bijstandsnorm of this month."""
        return self.sum.norm

    @property
    def bijstand(self) -> Decimal:
        """The bijstand by law, with its holiday part."""
        return self.sum.bijstand

    @property
    def bijstand_paid(self) -> Decimal:
        """The bijstand in hand this month."""
        return self.sum.paid

    @property
    def holiday_reserved(self) -> Decimal:
        """What the gemeente keeps this month as holiday money."""
        return self.sum.reserved

    @property
    def of_partner(self) -> bool:
        """Whether the bijstand is of the spouse, who alone has a right (11 lid 4)."""
        return self.sum.of_partner

    @property
    def reason(self) -> Answer[object]:
        """How the wage and the bijstand of this month came about."""
        return self.sum.reason


@dataclass(frozen=True, slots=True)
class Scenario:
    """The months with this work and as it is now, what was assumed, and what is not decided.

    ``without_work`` are the same months without the plan: with the work that there is now.
    ``ends`` is the first month in which this work leaves no bijstand, or None. ``assumptions``
    say what was filled in for facts that are not known; ``open_points`` what the law leaves open.
    ``estimates`` are the figures that were used after their last known day, and ``plans`` what
    was announced beside them, which is not counted.
    """

    question: Question
    months: tuple[MonthOutcome, ...]
    without_work: tuple[MonthOutcome, ...]
    ends: Month | None
    assumptions: tuple[Sentence, ...]
    open_points: tuple[Sentence, ...]
    estimates: tuple[Estimate, ...] = ()
    plans: tuple[PlannedFigure, ...] = ()

    @property
    def has_bijstand(self) -> bool:
        """Whether there is bijstand in any month, with this work or as it is now."""
        return any(month.bijstand for month in (*self.months, *self.without_work))

    def total(self) -> Decimal:
        """All money in hand over the whole period, with work."""
        return sum((month.total for month in self.months), ZERO)

    def worth(self) -> Decimal:
        """What all months together are worth, holiday money included."""
        return sum((month.worth for month in self.months), ZERO)

    def gain(self) -> Decimal:
        """How much more all months together are worth than without work; can be negative."""
        return self.worth() - sum((month.worth for month in self.without_work), ZERO)
