"""Puts the parts of a month together: wage, bijstand, toeslagen, other money and costs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import NamedTuple

from app.domain.money import ZERO
from app.domain.month import Month
from app.domain.scenario import MonthOutcome
from app.domain.sentence import Sentence
from app.law.what_if.beside import came, lowered, with_inflows
from app.law.what_if.childcare import Childcare
from app.law.what_if.extras import CAME_ONCE, NOTHING, Came, Extras
from app.law.what_if.holiday import (
    NOTHING_PAID,
    Paid,
    comes_now,
    holiday_paid,
    kept_comes_now,
    kept_not_known,
    not_known,
    still_owed,
)
from app.law.what_if.inflows import NONE
from app.law.what_if.purse import Purse, Together, toeslagen
from app.law.what_if.run import MonthStep, Timeline
from app.law.what_if.toeslag_changes import CHILDCARE_UNKNOWN, toeslagen_change
from app.law.what_if.turnings import NO_TURNINGS, Turnings
from app.law.what_if.why import (
    OTHER_COUNTED,
    holiday_change,
    other_counts,
    wage_moves,
    why,
)

_NO_TOESLAGEN: Together = ((), ZERO, None)
# Step before and after other money counts, holiday money paid, toeslagen, what came beside.
_Row = tuple[MonthStep, MonthStep, Paid, Together, Came]
_SURE: tuple[Sentence, ...] = ()
_YEAR = 12


class _Stretch(NamedTuple):
    """Months that are alike but for what comes once: what they cost, bring and are worth.

    ``doubts`` is what is to be told about their childcare.
    """

    step: MonthStep
    settled: MonthStep
    together: Together
    childcare: Decimal
    costs: Decimal
    hand: Decimal
    worth: Decimal
    doubts: tuple[Sentence, ...]


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


def months(
    around: Around, steps: tuple[MonthStep, ...], before_start: MonthStep
) -> tuple[MonthOutcome, ...]:
    """Participatiewet, artikel 45 lid 1: wat is er in elke maand, en waarom verandert het?"""
    stretch: _Stretch | None = None
    warned, late, paid_before = around.warned, (ZERO, ZERO), ZERO
    claims = around.timeline[0][1].basis.holiday_claims
    start = around.timeline[0][0]
    owed = tuple(key for key, _ in steps[0].pots if key[0] in before_start.at_work)
    outcomes = []
    rows = _rows(around, steps, before_start)
    for (month, _), (step, settled, paid, together, beside) in zip(
        around.timeline, rows, strict=True
    ):
        because, even = beside.why, beside.even
        # Nearly all months are as the one before, but for what comes once.
        if not (stretch and stretch.settled is settled and stretch.together is together):
            before, stretch = stretch, _stretch(around.childcare, step, settled, together)
            because = _why(before, stretch, because, month, around.turned)
        if warned and month in warned:
            because = tuple(dict.fromkeys((*because, *warned[month])))
        if claims and (paid is not NOTHING_PAID or paid_before):
            of_partner = step.frame.basis.of_partner
            even = (*even, *holiday_change(paid[:3], paid_before, of_partner=of_partner))
        if claims and owed:
            if comes_now(owed, month, paid, before_start):
                even = (*even, not_known(start))
            owed = still_owed(owed, paid, step, month)
        if claims and month - start < _YEAR and kept_comes_now(month, settled, before_start):
            even = (*even, kept_not_known(start))
        if (late[1], step.waits) != late:
            before_late, late = late[0], (late[1], step.waits)
            even = (*even, *wage_moves(before_late, *late))
        why = because + even if even else because
        outcomes.append(_outcome(month, stretch, (paid, beside), (why, even), late[0]))
        paid_before = paid.of_bijstand
    return tuple(outcomes)


def _stretch(
    care: Childcare | None, step: MonthStep, settled: MonthStep, together: Together
) -> _Stretch:
    lines, toeslag, _ = together
    cost, doubts = ZERO, _SURE
    if care is not None and care.used(step):
        cost = care.cost
        doubts = CHILDCARE_UNKNOWN if care.is_unknown(step, lines) else _SURE
    return _Stretch(
        step,
        settled,
        together,
        cost,
        settled.costs + cost,
        settled.hand + toeslag - cost,
        settled.worth + toeslag - cost,
        doubts,
    )


def _rows(around: Around, steps: tuple[MonthStep, ...], before_start: MonthStep) -> Iterator[_Row]:
    settled, extra = steps, (NOTHING,) * len(steps)
    if around.extras is not None:
        settled, extra = lowered(steps, around.extras), came(around.extras, steps)
    if any(step.inflow is not NONE for step in steps):
        extra = with_inflows(extra, steps)
    if around.timeline[0][1].basis.holiday_claims:
        paid = holiday_paid(settled, around.timeline)
    else:
        # Without holiday money in June the part that is kept counts in its own month.
        paid = tuple([Paid(step.sum.reserved, ZERO, ZERO) for step in settled])
    toeslag: tuple[Together, ...] = (_NO_TOESLAGEN,) * len(steps)
    if around.purse is not None:
        toeslag = toeslagen(around.purse, around.timeline, settled, before_start)
    return zip(steps, settled, paid, toeslag, extra, strict=True)


def _why(
    before: _Stretch | None,
    now: _Stretch,
    because: tuple[Sentence, ...],
    month: Month,
    turned: Turnings,
) -> tuple[Sentence, ...]:
    step, settled = now.step, now.settled
    if settled is not step and (before is None or before.settled.sum.other != settled.sum.other):
        # What comes every month is told of its own month.
        because = (*because, other_counts(settled.sum.other - step.sum.other))
    elif settled is step and before is not None and before.settled is not before.step:
        # That it came once says the same.
        because = because if CAME_ONCE in because else (*because, OTHER_COUNTED)
    if before is None:
        return (*why(None, step, month, turned), *because, *now.doubts)
    if before.together is not now.together and before.together[0] != now.together[0]:
        because = (*toeslagen_change(before.together, now.together, month, turned), *because)
    if before.step is not step:
        because = (*why(before.step, step, month, turned), *because)
    if len(because) > 1:
        # One birthday may change more than one thing: it is named once.
        because = tuple(dict.fromkeys(because))
    return because if before.doubts else (*because, *now.doubts)


def _outcome(
    month: Month,
    stretch: _Stretch,
    once: tuple[Paid, Came],
    told: tuple[tuple[Sentence, ...], tuple[Sentence, ...]],
    came_late: Decimal,
) -> MonthOutcome:
    """The month, with what comes ``once`` beside what its stretch of months has each time."""
    _, step, (lines, _, year_income), childcare, costs, hand, worth, _ = stretch
    ((of_bijstand, of_wage, _, _), beside), (because, even) = once, told
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
