"""Participatiewet, artikel 45 lid 1: wanneer wordt het vakantiegeld uitbetaald?"""

from __future__ import annotations

from decimal import Decimal

from app.domain.money import ZERO
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
    after the job.
    """
    paid: list[Paid] = []
    pending, earned, of_partner = ZERO, ZERO, ZERO
    without = 0
    for (month, _), step in zip(timeline, steps, strict=True):
        june = month.number == _JUNE
        settled = step.sum
        without = 0 if settled.bijstand else without + 1
        due = wage_due = partner_due = ZERO
        if june or without == _TERM:
            due, pending = pending, ZERO
        if june or not (step.working or step.at_work):
            wage_due, earned = earned, ZERO
            partner_due, of_partner = of_partner, ZERO
        pending += settled.reserved
        earned += settled.holiday
        of_partner += settled.holiday_of_partner
        paid.append((due, wage_due, partner_due) if due or wage_due else NOTHING_PAID)
    return tuple(paid)
