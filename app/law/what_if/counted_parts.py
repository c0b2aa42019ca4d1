"""Participatiewet, artikelen 31 en 32: welk deel van ander geld telt in welke maand mee?"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from datetime import date
from decimal import Decimal

from app.domain.beside import Payment
from app.domain.money import ZERO
from app.domain.month import Month
from app.domain.scenario import Question
from app.law.participatiewet.giften import giften
from app.law.participatiewet.premie import premie
from app.law.participatiewet.vrijwilligersvergoeding import vrijwilligersvergoeding
from app.law.refused import Refused

Amounts = tuple[Decimal, ...]
_JANUARY = 1


def counted_parts(question: Question, places: dict[Month, Decimal]) -> dict[Month, Decimal]:
    """Participatiewet, artikel 31 lid 2 onderdelen j, k en m: hoeveel telt er mee, per maand?

    Euro by month. ``places`` are the premies of the participatieplaats, which share the room of
    31.2.j with those told. What the law leaves open counts in full: the careful reading. The
    volunteer allowance is taken to have come in every month of the year.
    """
    beside, household = question.beside, question.household
    group = question.doelgroep
    premies = (*beside.premies, *(Payment(month, amount) for month, amount in places.items()))
    found: dict[Month, Decimal] = defaultdict(lambda: ZERO)
    _add(
        found,
        premies,
        lambda paid, day: premie(paid, household.birth_date, group, day).value.counted,
    )
    _add(found, beside.giften, lambda paid, day: giften(sum(paid, ZERO), ZERO, day).value.counted)
    if beside.vrijwilligers_month:
        _volunteer(found, question, beside.vrijwilligers_month)
    return found


def _add(
    found: dict[Month, Decimal],
    payments: tuple[Payment, ...],
    counted: Callable[[Amounts, date], Decimal],
) -> None:
    years: dict[int, tuple[Amounts, Decimal]] = {}
    for one in sorted(payments, key=lambda payment: payment.month):
        had, before = years.get(one.month.year, ((), ZERO))
        now = (*had, one.amount)
        total = _or_all(counted, now, one.month.first_day)
        found[one.month] += max(ZERO, total - before)
        years[one.month.year] = (now, total)


def _or_all(counted: Callable[[Amounts, date], Decimal], paid: Amounts, day: date) -> Decimal:
    try:
        return counted(paid, day)
    except Refused:
        return sum(paid, ZERO)


def _volunteer(found: dict[Month, Decimal], question: Question, amount: Decimal) -> None:
    birth = question.household.birth_date
    free = ZERO
    month, last = Month(question.start.year, _JANUARY), question.start.plus(question.months)
    while month < last:
        if month.number == _JANUARY:
            free = ZERO
        try:
            part = vrijwilligersvergoeding(amount, free, birth, month.first_day).value
            free, counts = free + part.free, part.counted
        except Refused:
            counts = amount
        found[month] += counts
        month = month.plus(1)
