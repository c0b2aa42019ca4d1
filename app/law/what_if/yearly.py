"""Participatiewet, artikel 36: in welke maanden kan de individuele inkomenstoeslag komen?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from app.domain.age import age_on
from app.domain.gemeente import Gemeente
from app.domain.gemeente_geld import Inkomenstoeslag, LimitOf
from app.domain.household import Household
from app.domain.local_rule import held
from app.domain.money import ZERO
from app.domain.month import Month
from app.domain.month_sum import MonthSum
from app.domain.scenario import Question
from app.law.other_laws.pensioenleeftijd import pensioengerechtigd
from app.law.participatiewet.toeslagbedrag import reference_months, toeslag_amount

_YEAR, _FROM_AGE = 12, 21
_WHOLE = Decimal(100)


@dataclass(frozen=True, slots=True)
class Yearly:
    """The months with their amounts in euro, and what the gemeente calls long and low.

    ``share`` is the part of the norm up to which an income is low; the norm itself where the
    gemeente does not say. ``reference`` is how many months it looks back, None is all; it looks at
    each month, or with ``average`` at all of them together. ``over`` is of how many months the
    limit is: of the last ones, or with ``average`` of each so many in a row. ``year_gross`` is the
    most that a gross income of twelve months may be, in euro.
    """

    amounts: dict[Month, Decimal]
    share: Decimal
    reference: int | None
    average: bool = False
    over: int | None = None
    year_gross: Decimal | None = None

    def too_high(self, months: Sequence[MonthSum]) -> tuple[MonthSum, ...]:
        """The months because of which the income was not long low; none when it was."""
        last_year = tuple(months[-_YEAR:])
        if self.year_gross is not None and _at_least(last_year) > self.year_gross:
            return last_year
        if not self.average:
            return self._high(months if self.over is None else months[-self.over :])
        over = self.over or max(1, len(months))
        parts = (months[max(0, end - over) : end] for end in range(len(months), 0, -over))
        return tuple(month for part in parts for month in self._high_together(part))

    def _high(self, months: Sequence[MonthSum]) -> tuple[MonthSum, ...]:
        return tuple(one for one in months if _income(one, self.share) > one.norm * self.share)

    def _high_together(self, months: Sequence[MonthSum]) -> tuple[MonthSum, ...]:
        together = sum((_income(one, self.share) for one in months), ZERO)
        low = together <= sum((one.norm for one in months), ZERO) * self.share
        return () if low else self._high(months)


def _at_least(months: Sequence[MonthSum]) -> Decimal:
    """What the gross income of these months is at the least: only a wage is known before tax."""
    return sum((_gross(one) + one.bijstand + one.other for one in months), ZERO)


def _gross(month: MonthSum) -> Decimal:
    return month.net if month.gross is None else month.gross


def _income(found: MonthSum, share: Decimal) -> Decimal:
    """The income of a month in euro; wage that is exempt does not count in it."""
    income = found.net + found.claim - found.exempt + found.bijstand + found.other
    # Bijstand fills the income up to the norm, and never above it.
    return min(income, found.norm) if found.bijstand and share >= 1 else income


def yearly(question: Question, gemeente: Gemeente | None) -> Yearly:
    """Participatiewet, artikel 36 leden 1 en 3: wanneer kan de toeslag er zijn, en hoeveel?

    From the month the person told, and every twelve months after it, from 21 to pension age.
    The amount is the one told, or else that of the gemeente; no month where neither is known.
    """
    rules = gemeente.inkomenstoeslag if gemeente else Inkomenstoeslag()
    day = question.start.first_day
    percent = rules.income_limit_percent.on(day) if rules.income_limit_percent else None
    told = held(rules.conditions, day)
    if told is not None and not _own_norm(told.limit_of, question.household):
        percent = None
    months = reference_months(rules, age_on(question.household.birth_date, day), day)
    return Yearly(
        _amounts(question, rules),
        percent.value / _WHOLE if percent else Decimal(1),
        months,
        average=told is not None and told.average is True,
        over=None if told is None else told.limit_months,
        year_gross=year_gross_limit(rules, question.household, day),
    )


def year_gross_limit(rules: Inkomenstoeslag, household: Household, day: date) -> Decimal | None:
    """Participatiewet, artikel 36 en lokale regels: tot welk bruto inkomen per jaar is er toeslag?

    In euro for this household; None where the gemeente does not look at it.
    """
    told = held(rules.conditions, day)
    limits = None if told is None else told.year_gross
    return None if limits is None else toeslag_amount(limits, household, day)


def _own_norm(limit_of: LimitOf, household: Household) -> bool:
    """Whether the limit is a part of the norm of this household itself."""
    if limit_of is LimitOf.ZONDER_KOSTENDELERS:
        return not household.kostendelers
    return limit_of is LimitOf.EIGEN_NORM


def _amounts(question: Question, rules: Inkomenstoeslag) -> dict[Month, Decimal]:
    month, found = question.beside.inkomenstoeslag, {}
    last = question.start.plus(question.months)
    while month is not None and month < last:
        amount = question.beside.inkomenstoeslag_amount
        if amount is None:
            amount = _of_gemeente(rules, question.household, month.first_day)
        if amount and _has_age(question.household.birth_date, month.first_day):
            found[month] = amount
        month = month.plus(_YEAR)
    return found


def _has_age(birth: date, day: date) -> bool:
    return age_on(birth, day) >= _FROM_AGE and not pensioengerechtigd(birth, day)


def _of_gemeente(rules: Inkomenstoeslag, household: Household, day: date) -> Decimal | None:
    rule = rules.amounts.on(day) if rules.amounts else None
    return None if rule is None else toeslag_amount(rule.value, household, day)
