"""Participatiewet, artikel 45 lid 1: wanneer wordt het vakantiegeld uitbetaald?"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from app.domain.money import ZERO
from app.domain.month import Month
from app.domain.sentence import Sentence, say
from app.law.what_if.job import JobKey
from app.law.what_if.run import MonthStep, Timeline

_JUNE, _TERM = 6, 3


class Paid(NamedTuple):
    """Holiday pay that comes in a month, in euro: out of the bijstand, and beside wages.

    ``of_partner`` is the part of ``of_wages`` that is of the spouse; ``jobs`` are those it is of.
    """

    of_bijstand: Decimal
    of_wages: Decimal
    of_partner: Decimal
    jobs: tuple[JobKey, ...] = ()


NOTHING_PAID = Paid(ZERO, ZERO, ZERO)


class Held(NamedTuple):
    """Holiday money of the months from ``first`` to ``last``, in euro: an estimate."""

    first: Month
    last: Month
    amount: Decimal


def holiday_paid(steps: tuple[MonthStep, ...], timeline: Timeline) -> tuple[Paid, ...]:
    """Participatiewet, artikel 45 lid 1: welk vakantiegeld komt in welke maand?

    Reserved money comes in June over the months before it, or at the latest in the
    third month after the month in which the bijstand ended. Money reserved before the scenario is
    not known and not counted. The employer's holiday pay is put in June, or in the first month
    after its job, whether or not there is other work (Wml 17).
    """
    paid: list[Paid] = []
    pending, pots = ZERO, dict[JobKey, Decimal]()
    without, last = 0, None
    for (month, _), step in zip(timeline, steps, strict=True):
        june, settled = month.number == _JUNE, step.sum
        without = 0 if settled.bijstand else without + 1
        due, comes = ZERO, dict[JobKey, Decimal]()
        if june or without == _TERM:
            due, pending = pending, ZERO
        if june:
            comes, pots = pots, comes
        elif step is not last:
            # In a month that is as the one before no job has ended.
            goes_on = [key for key, _ in step.pots]
            comes = {key: pots.pop(key) for key in tuple(pots) if key not in goes_on}
        last = step
        pending += settled.reserved
        for key, earned in step.pots:
            if earned:
                pots[key] = pots.get(key, ZERO) + earned
        paid.append(_paid(due, comes) if due or comes else NOTHING_PAID)
    return tuple(paid)


def _paid(due: Decimal, comes: Mapping[JobKey, Decimal]) -> Paid:
    of_partner = sum([amount for (place, _), amount in comes.items() if place], ZERO)
    return Paid(due, sum(comes.values(), ZERO), of_partner, tuple(comes))


def held_before(start: Month, reserved: Decimal, since: date | None) -> Held | None:
    """Participatiewet, artikel 45 lid 1: wat bewaart de gemeente van vóór deze maanden?

    ``reserved`` is what she keeps a month as things are, in euro: counted for each month since
    the last June, which paid over the twelve before it, or ``since`` the bijstand began. None
    where there is no such month.
    """
    first = start.plus(-((start.number - _JUNE - 1) % 12 + 1))
    if since is not None:
        first = max(first, Month.of(since))
    months = start - first
    return Held(first, start.plus(-1), reserved * months) if reserved and months > 0 else None


def still_owed(
    owed: tuple[JobKey, ...], paid: Paid, step: MonthStep, month: Month
) -> tuple[JobKey, ...]:
    """Wml, artikel 17: van welk werk komt het vakantiegeld van vóór deze maanden nog?

    After this month, of those in ``owed``: all of it comes in the first June, or when that job
    is no more. So a later June is whole, also where the first one has nothing of these months.
    """
    if month.number == _JUNE:
        return ()
    goes_on = [key for key, _ in step.pots]
    return tuple(one for one in owed if one not in paid.jobs and one in goes_on)


def comes_now(
    owed: tuple[JobKey, ...], month: Month, paid: Paid, before_start: MonthStep
) -> bool:
    """Wml, artikel 17: komt er deze maand vakantiegeld van vóór deze maanden?

    Beside the first payment over these months, or alone in June, over the wage of before.
    """
    alone = month.number == _JUNE and bool(before_start.sum.holiday)
    return alone or any(one in owed for one in paid.jobs)


def kept_comes_now(month: Month, step: MonthStep, before_start: MonthStep) -> bool:
    """Participatiewet, artikel 45 lid 1: komt er deze maand vakantiegeld van vóór deze maanden?

    In the first June, while the bijstand goes on: what was kept before a plan is not known.
    """
    return month.number == _JUNE and bool(before_start.sum.reserved and step.sum.bijstand)


def kept_not_known(start: Month) -> Sentence:
    """Participatiewet, artikel 45 lid 1: wat eerder bewaard is, staat niet in de som."""
    return say("Vakantiegeld dat uw gemeente vóór {start} bewaarde, komt er nog bij.", start=start)


def not_known(start: Month) -> Sentence:
    """Wml, artikel 17: het vakantiegeld van werk van vóór deze maanden staat niet in de som.

    Said beside the first payment of an employer: a year later it is much more.
    """
    return say(
        "Vakantiegeld van vóór {start} kennen wij niet. Dat komt er nog bij.", start=start
    )

