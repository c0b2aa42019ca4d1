"""Participatiewet, artikel 45 lid 1: wanneer wordt het vakantiegeld uitbetaald?"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from app.domain.money import ZERO
from app.domain.month import Month
from app.law.what_if.run import Step

_JUNE, _TERM = 6, 3


@dataclass(frozen=True, slots=True)
class HolidayPaid:
    """Paid out in one month, in euro: reserved from the bijstand, and earned beside wages."""

    bijstand: Decimal
    wage: Decimal


def holiday_paid(steps: tuple[Step, ...], start: Month) -> tuple[HolidayPaid, ...]:
    """Participatiewet, artikel 45 lid 1: welk vakantiegeld komt in welke maand?

    Reserved money comes in June over the months before it, or at the latest in the third month
    after the month in which the bijstand ended. Money reserved before the scenario is not
    known and not counted. The employer's holiday pay is put in June, or in the first month
    after the job.
    """
    paid: list[HolidayPaid] = []
    pending, claimed = ZERO, ZERO
    without = 0
    for count, step in enumerate(steps):
        june = start.plus(count).number == _JUNE
        without = 0 if step.settled.bijstand else without + 1
        due = pending if june or without == _TERM else ZERO
        wage_due = claimed if june or not step.working else ZERO
        pending = pending - due + step.settled.reserved
        claimed = claimed - wage_due + step.settled.holiday
        paid.append(HolidayPaid(due, wage_due))
    return tuple(paid)
