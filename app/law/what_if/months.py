"""Puts the parts of a month together: wage, bijstand, toeslagen, other money and costs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal

from app.domain.money import ZERO
from app.domain.month import Month
from app.domain.scenario import MonthOutcome
from app.domain.sentence import Sentence
from app.law.what_if.beside import came, lowered, with_inflows
from app.law.what_if.childcare import Childcare, Lines
from app.law.what_if.extras import NOTHING, Came, Extras
from app.law.what_if.holiday import holiday_paid
from app.law.what_if.inflows import NONE
from app.law.what_if.purse import Purse, Together, toeslagen
from app.law.what_if.run import Step, Timeline
from app.law.what_if.turnings import NO_TURNINGS, Turnings
from app.law.what_if.why import (
    CHILDCARE_UNKNOWN,
    holiday_change,
    other_counts,
    toeslagen_change,
    wage_moves,
    why,
)

_NO_TOESLAGEN: Together = ((), ZERO, None)
# Step before and after other money counts, holiday money paid, toeslagen, what came beside.
_Parts = tuple[Step, Step, tuple[Decimal, Decimal], Together, Came]
# Of months that are alike: childcare, all costs, and what is in hand and worth but for what
# comes once.
_Steady = tuple[Decimal, Decimal, Decimal, Decimal]
_NO_STEADY: _Steady = (ZERO, ZERO, ZERO, ZERO)
_SURE: tuple[Sentence, ...] = ()


@dataclass(frozen=True, slots=True)
class Around:
    """What is known around the wage before there is one; None is: nothing was told.

    ``turned`` are the birthdays that change something, ``warned`` what a month says at any wage.
    """

    timeline: Timeline
    purse: Purse | None
    extras: Extras | None
    childcare: Childcare | None
    turned: Turnings = NO_TURNINGS
    warned: Mapping[Month, tuple[Sentence, ...]] = field(default_factory=dict)


def months(around: Around, steps: tuple[Step, ...], before_start: Step) -> tuple[MonthOutcome, ...]:
    """Participatiewet, artikel 45 lid 1: wat is er in elke maand, en waarom verandert het?"""
    before: _Parts | None = None
    steady, doubts, warned = _NO_STEADY, _SURE, around.warned
    paid_before, late = ZERO, (ZERO, ZERO)
    outcomes = []
    claims = around.timeline[0][1].basis.holiday_claims
    rows = zip(around.timeline, _parts(around, steps, before_start), strict=True)
    for (month, _), parts in rows:
        step, settled, holiday, toeslag, beside = parts
        because, even = beside.why, beside.even
        # Nearly all months are as the one before, but for what comes once.
        if before is None or before[1] is not settled or before[3] is not toeslag:
            because, doubted = _why(before, parts, month, around.turned), doubts
            cost, doubts = _care(around.childcare, step, toeslag[0])
            because = because if doubted else (*because, *doubts)
            steady = _steady(settled, toeslag, cost)
        if warned and month in warned:
            because = (*because, *warned[month])
        if claims and (paid_before or holiday[0] or holiday[1]):
            even = (*even, *holiday_change(holiday, paid_before))
        if (late[1], step.waits) != late:
            late = (late[1], step.waits)
            even = (*even, *wage_moves(*late))
        outcomes.append(_outcome(month, parts, steady, because + even, even, late[0]))
        before, paid_before = parts, holiday[0]
    return tuple(outcomes)


def _care(
    care: Childcare | None, step: Step, toeslagen: Lines
) -> tuple[Decimal, tuple[Sentence, ...]]:
    """What the childcare of a month costs, and what is to be told about the toeslag for it."""
    if care is None or not care.used(step):
        return ZERO, _SURE
    return care.cost, CHILDCARE_UNKNOWN if care.is_unknown(step, toeslagen) else _SURE


def _steady(settled: Step, together: Together, childcare: Decimal) -> _Steady:
    toeslag = together[1]
    return (
        childcare,
        settled.costs + childcare,
        settled.hand + toeslag - childcare,
        settled.worth + toeslag - childcare,
    )


def _parts(around: Around, steps: tuple[Step, ...], before_start: Step) -> Iterator[_Parts]:
    settled, extra = steps, (NOTHING,) * len(steps)
    if around.extras is not None:
        settled, extra = lowered(steps, around.extras), came(around.extras, steps)
    if any(step.inflow is not NONE for step in steps):
        extra = with_inflows(extra, steps)
    if around.timeline[0][1].basis.holiday_claims:
        paid = holiday_paid(settled, around.timeline)
    else:
        # Without holiday money in June the part that is kept counts in its own month.
        paid = tuple([(step.sum.reserved, ZERO) for step in settled])
    toeslag: tuple[Together, ...] = (_NO_TOESLAGEN,) * len(steps)
    if around.purse is not None:
        toeslag = toeslagen(around.purse, around.timeline, settled, before_start)
    return zip(steps, settled, paid, toeslag, extra, strict=True)


def _why(
    before: _Parts | None, parts: _Parts, month: Month, turned: Turnings
) -> tuple[Sentence, ...]:
    step, settled, _, toeslag, beside = parts
    because = beside.why
    if settled is not step and (before is None or before[1].sum.other != settled.sum.other):
        # What comes every month is told of its own month.
        because = (*because, other_counts(settled.sum.other - step.sum.other))
    if before is None:
        return (*why(None, step, month, turned), *because)
    if before[3] is not toeslag and before[3][0] != toeslag[0]:
        because = (*toeslagen_change(before[3], toeslag, month, turned), *because)
    if before[0] is not step:
        because = (*why(before[0], step, month, turned), *because)
    # One birthday may change more than one thing: it is named once.
    return tuple(dict.fromkeys(because))


def _outcome(
    month: Month,
    parts: _Parts,
    steady: _Steady,
    because: tuple[Sentence, ...],
    even: tuple[Sentence, ...],
    came_late: Decimal,
) -> MonthOutcome:
    _, step, (of_bijstand, of_wage), (lines, _, year_income), beside = parts
    childcare, costs, hand, worth = steady
    hand, arrives = hand + of_bijstand + beside.hand, step.sum.net
    if came_late != step.waits:
        hand, arrives = hand + came_late - step.waits, arrives + came_late - step.waits
    # By place, in the order of the fields: by name it takes a tenth longer, a thousand times.
    return MonthOutcome(
        month,
        step.sum,
        of_bijstand,
        of_wage,
        lines,
        costs,
        hand,
        worth + beside.worth,
        because,
        arrives,
        year_income,
        childcare,
        beside.lines,
        beside.worth,
        even,
        month.plus(-1) if step.late and step.working else None,
        step.inflow.paid,
    )
