"""Participatiewet, artikel 45 lid 1: wanneer wordt het vakantiegeld uitbetaald?"""

from __future__ import annotations

from decimal import Decimal

from app.domain.money import ZERO
from app.domain.month import Month
from app.domain.sentence import Sentence, say
from app.law.what_if.run import MonthStep, Timeline

_JUNE, _TERM = 6, 3
# Out of the bijstand, beside wages, and what of that is of the spouse, in euro.
Paid = tuple[Decimal, Decimal, Decimal]
NOTHING_PAID: Paid = (ZERO, ZERO, ZERO)


def holiday_paid(steps: tuple[MonthStep, ...], timeline: Timeline) -> tuple[Paid, ...]:
    """Participatiewet, artikel 45 lid 1: welk vakantiegeld komt in welke maand?

    Amounts a month in euro: out of the bijstand, beside wages, and what of these is of the wage of
    the spouse. Reserved money comes in June over the months before it, or at the latest in the
    third month after the month in which the bijstand ended. Money reserved before the scenario is
    not known and not counted. The employer's holiday pay is put in June, or in the first month
    after the jobs of the one who earned it, whether or not the spouse works on.
    """
    paid: list[Paid] = []
    pending, own, of_partner = ZERO, ZERO, ZERO
    without = 0
    for (month, _), step in zip(timeline, steps, strict=True):
        june = month.number == _JUNE
        settled = step.sum
        without = 0 if settled.bijstand else without + 1
        due = own_due = partner_due = ZERO
        if june or without == _TERM:
            due, pending = pending, ZERO
        if own and (june or _is_done(step, 0)):
            own_due, own = own, ZERO
        if of_partner and (june or _is_done(step, 1)):
            partner_due, of_partner = of_partner, ZERO
        pending += settled.reserved
        own += settled.holiday - settled.holiday_of_partner
        of_partner += settled.holiday_of_partner
        wage_due = own_due + partner_due
        paid.append((due, wage_due, partner_due) if due or wage_due else NOTHING_PAID)
    return tuple(paid)


def paid_to(paid: Paid) -> tuple[int, ...]:
    """BW 7:634: wie krijgt vakantiegeld van een werkgever, u (0) of uw partner (1)?"""
    _, of_wage, of_partner = paid
    return (*((0,) if of_wage > of_partner else ()), *((1,) if of_partner else ()))


def still_owed(
    owed: tuple[int, ...], paid: Paid, step: MonthStep, month: Month
) -> tuple[int, ...]:
    """Wml, artikel 17: van wiens werk komt het vakantiegeld van vóór deze maanden nog?

    After this month, of those in ``owed``: all of it comes in the first June, or when that one
    works no more. So a later June is whole, also where the first one has nothing of these months.
    """
    if month.number == _JUNE:
        return ()
    to = paid_to(paid)
    return tuple(one for one in owed if one not in to and not _is_done(step, one))


def comes_now(
    owed: tuple[int, ...], month: Month, paid: Paid, before_start: MonthStep
) -> bool:
    """Wml, artikel 17: komt er deze maand vakantiegeld van vóór deze maanden?

    Beside the first payment over these months, or alone in June, over the wage of before.
    """
    alone = month.number == _JUNE and bool(before_start.sum.holiday)
    return alone or any(one in owed for one in paid_to(paid))


def not_known(start: Month) -> Sentence:
    """Wml, artikel 17: het vakantiegeld van werk van vóór deze maanden staat niet in de som.

    Said beside the first payment of an employer: a year later it is much more.
    """
    return say(
        "Vakantiegeld van vóór {start} kennen wij niet. Dat komt er nog bij.", start=start
    )


def _is_done(step: MonthStep, place: int) -> bool:
    """Whether the one in this place neither works in a month nor has a wage in it."""
    return place not in step.at_work and all(one[0] != place for one in step.earned)
