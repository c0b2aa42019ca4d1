"""Puts the parts of a month together: wage, bijstand, toeslagen, other money and costs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from app.domain.money import ZERO
from app.domain.month import Month
from app.domain.scenario import MonthOutcome
from app.domain.sentence import Sentence
from app.law.what_if.beside import came, lowered
from app.law.what_if.childcare import Childcare
from app.law.what_if.extras import NOTHING, Came, Extras
from app.law.what_if.holiday import holiday_paid
from app.law.what_if.purse import Purse, Together, toeslagen
from app.law.what_if.run import Step, Timeline
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


@dataclass(frozen=True, slots=True)
class Around:
    """What is known around the wage before there is one; None is: nothing was told."""

    timeline: Timeline
    purse: Purse | None
    extras: Extras | None
    childcare: Childcare | None


def months(around: Around, steps: tuple[Step, ...], before_start: Step) -> tuple[MonthOutcome, ...]:
    """Participatiewet, artikel 45 lid 1: wat is er in elke maand, en waarom verandert het?"""
    care, cost = around.childcare, ZERO
    before: _Parts | None = None
    doubts: tuple[Sentence, ...] = ()
    late = (ZERO, ZERO)
    outcomes = []
    rows = zip(around.timeline, _parts(around, steps, before_start), strict=True)
    for (month, _), parts in rows:
        step, _, holiday, toeslag, beside = parts
        because = _why(before, parts, month)
        if care is not None and not (before and before[0] is step and before[3] is toeslag):
            doubted, cost = doubts, care.cost if care.used(step) else ZERO
            doubts = CHILDCARE_UNKNOWN if care.is_unknown(step, toeslag[0]) else ()
            because = because if doubted else (*because, *doubts)
        even, paid_before = beside.even, before[2][0] if before else ZERO
        if paid_before or holiday[0] or holiday[1]:
            even = (*even, *holiday_change(holiday, paid_before))
        if (late[1], step.waits) != late:
            late = (late[1], step.waits)
            even = (*even, *wage_moves(*late))
        outcomes.append(_outcome(month, parts, cost, because + even, even, late[0]))
        before = parts
    return tuple(outcomes)


def _parts(around: Around, steps: tuple[Step, ...], before_start: Step) -> Iterator[_Parts]:
    settled, extra = steps, (NOTHING,) * len(steps)
    if around.extras is not None:
        settled, extra = lowered(steps, around.extras), came(around.extras, steps)
    paid = holiday_paid(settled, around.timeline)
    toeslag: tuple[Together, ...] = (_NO_TOESLAGEN,) * len(steps)
    if around.purse is not None:
        toeslag = toeslagen(around.purse, around.timeline, settled, before_start)
    return zip(steps, settled, paid, toeslag, extra, strict=True)


def _why(before: _Parts | None, parts: _Parts, month: Month) -> tuple[Sentence, ...]:
    step, settled, _, toeslag, beside = parts
    because = beside.why
    if before is not None and before[1] is settled and before[3] is toeslag:
        # Nearly all months: nothing changes but what comes once.
        return because
    if settled is not step and (before is None or before[1].sum.other != settled.sum.other):
        because = (*because, other_counts(settled.sum.other))
    if before is None:
        return (*why(None, step, month), *because)
    if before[3] is not toeslag and before[3][0] != toeslag[0]:
        because = (*toeslagen_change(toeslag[1]), *because)
    return because if before[0] is step else (*why(before[0], step, month), *because)


def _outcome(
    month: Month,
    parts: _Parts,
    childcare: Decimal,
    because: tuple[Sentence, ...],
    even: tuple[Sentence, ...],
    came_late: Decimal,
) -> MonthOutcome:
    _, step, (of_bijstand, of_wage), (lines, toeslag, year_income), beside = parts
    found, rest = step.sum, toeslag - childcare
    hand, arrives = step.hand + of_bijstand + beside.hand + rest, found.net
    if came_late != step.waits:
        hand, arrives = hand + came_late - step.waits, arrives + came_late - step.waits
    # By place, in the order of the fields: by name it takes a tenth longer, a thousand times.
    return MonthOutcome(
        month,
        found,
        of_bijstand,
        of_wage,
        lines,
        step.costs + childcare,
        hand,
        step.worth + beside.worth + rest,
        because,
        arrives,
        year_income,
        childcare,
        beside.lines,
        beside.worth,
        even,
        month.plus(-1) if step.late and step.working else None,
    )
