"""The question answered: every month with work, every month without, and what stays open."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal

from app.domain.gemeente import Gemeente, Settlement
from app.domain.money import ZERO
from app.domain.month import Month
from app.domain.scenario import MonthOutcome, Question, Scenario
from app.domain.sentence import Sentence
from app.law.what_if.frames import timeline
from app.law.what_if.holiday import holiday_paid
from app.law.what_if.open_points import assumptions, open_points
from app.law.what_if.purse import Purse, Together, purse, toeslagen
from app.law.what_if.run import Step, Timeline, Works, walk
from app.law.what_if.why import holiday_change, toeslagen_change, why

_NO_TOESLAGEN: Together = ((), ZERO, None)


@dataclass(frozen=True, slots=True)
class Ground:
    """All that does not depend on the work of the person, made once for every number of hours."""

    timeline: Timeline
    purse: Purse | None
    settlement: Settlement
    before: Step
    without: tuple[MonthOutcome, ...]


def scenario(question: Question, gemeente: Gemeente | None) -> Scenario:
    """Participatiewet, artikelen 19 tot en met 34a: wat houdt u over als u werkt?

    Months from ``question.start``; with the settings of the gemeente, or practice as default.
    Raises Refused when a figure or fact that is needed is not known.
    """
    found = with_work(question, ground(question, gemeente))
    return replace(
        found,
        assumptions=assumptions(question),
        open_points=open_points(question, found.months, found.without_work),
    )


def ground(question: Question, gemeente: Gemeente | None) -> Ground:
    """Participatiewet, artikelen 19 tot en met 34a: wat staat vast vóór het loon?"""
    settlement = gemeente.settlement if gemeente else Settlement()
    found = timeline(question, settlement.exempt_over_holiday)
    steps = walk(found, question.household, (None, None), settlement)
    known = purse(question, found)
    return Ground(found, known, settlement, steps[0], _months(found, steps, known, steps[0]))


def with_work(question: Question, base: Ground) -> Scenario:
    """De vraag met werk, op een grond die al klaarligt: wat komt eruit?

    The months only: what was assumed and what is open is the same for all hours, and is told
    once by ``scenario``.
    """
    works: Works = (question.work, question.partner_work)
    outcome = base.without
    if any(works):
        steps = walk(base.timeline, question.household, works, base.settlement)
        outcome = _months(base.timeline, steps, base.purse, base.before)
    return Scenario(
        question,
        outcome,
        base.without,
        next((month.month for month in outcome if not month.bijstand), None),
        (),
        (),
    )


def _months(
    found: Timeline, steps: tuple[Step, ...], known: Purse | None, before_start: Step
) -> tuple[MonthOutcome, ...]:
    paid = holiday_paid(steps, found)
    extra: tuple[Together, ...] = (_NO_TOESLAGEN,) * len(found)
    if known is not None:
        extra = toeslagen(known, found, steps, before_start)
    before: Step | None = None
    earlier: Together | None = None
    paid_before = ZERO
    outcomes = []
    for (month, _), step, holiday, toeslag in zip(found, steps, paid, extra, strict=True):
        reasons = () if before is step else why(before, step, month)
        if earlier is not None and earlier is not toeslag and earlier[0] != toeslag[0]:
            reasons = (*reasons, *toeslagen_change(toeslag[1]))
        if paid_before or any(holiday):
            reasons = (*reasons, *holiday_change(holiday, paid_before))
        outcomes.append(_outcome(step, month, holiday, toeslag, reasons))
        before, earlier, paid_before = step, toeslag, holiday[0]
    return tuple(outcomes)


def _outcome(
    step: Step,
    month: Month,
    paid: tuple[Decimal, Decimal],
    toeslag: Together,
    reasons: tuple[Sentence, ...],
) -> MonthOutcome:
    of_bijstand, of_wage = paid
    lines, extra, year_income = toeslag
    return MonthOutcome(
        month=month,
        sum=step.sum,
        holiday_paid=of_bijstand,
        wage_holiday_paid=of_wage,
        toeslagen=lines,
        costs=step.costs,
        total=step.hand + of_bijstand + extra,
        worth=step.worth + extra,
        why=reasons,
        year_income=year_income,
    )
