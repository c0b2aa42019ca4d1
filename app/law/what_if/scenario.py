"""The question answered: every month with work, every month without, and what stays open."""

from __future__ import annotations

from decimal import Decimal

from app.domain.gemeente import Gemeente, Settlement
from app.domain.money import ZERO
from app.domain.month import Month
from app.domain.scenario import MonthOutcome, Question, Scenario
from app.domain.work import Work
from app.law.what_if.frames import Frame, frames
from app.law.what_if.holiday import HolidayPaid, holiday_paid
from app.law.what_if.open_points import assumptions, open_points
from app.law.what_if.run import Step, costs, walk
from app.law.what_if.why import why

Works = tuple[Work | None, Work | None]


def scenario(question: Question, gemeente: Gemeente | None) -> Scenario:
    """Participatiewet, artikelen 19 tot en met 34a: wat houdt u over als u werkt?

    Months from ``question.start``; with the settings of the gemeente, or practice as default.
    Raises Refused when a figure or fact that is needed is not known.
    """
    settlement = gemeente.settlement if gemeente else Settlement()
    found = frames(question, settlement.exempt_over_holiday)
    without = months(question, found, (None, None), settlement)
    return with_work(question, found, without, settlement)


def with_work(
    question: Question,
    found: tuple[Frame, ...],
    without: tuple[MonthOutcome, ...],
    settlement: Settlement,
) -> Scenario:
    """The scenario on frames and months without work that were already made."""
    works = (question.work, question.partner_work)
    outcome = months(question, found, works, settlement)
    return Scenario(
        question,
        outcome,
        without,
        _ends(outcome),
        assumptions(question),
        open_points(question, outcome),
    )


def months(
    question: Question, found: tuple[Frame, ...], works: Works, settlement: Settlement
) -> tuple[MonthOutcome, ...]:
    """Every month of one line: with these jobs, or without any."""
    steps = walk(found, question.household, works, question.start, settlement)
    paid = holiday_paid(steps, question.start)
    before: Step | None = None
    outcomes = []
    for count, (step, holiday) in enumerate(zip(steps, paid, strict=True)):
        month = question.start.plus(count)
        cost = costs(works, month) if step.working else ZERO
        outcomes.append(_outcome(before, step, month, holiday, cost))
        before = step
    return tuple(outcomes)


def _outcome(
    before: Step | None, step: Step, month: Month, paid: HolidayPaid, cost: Decimal
) -> MonthOutcome:
    now = step.settled
    return MonthOutcome(
        month=month,
        gross_wage=now.gross,
        net_wage=now.net,
        wage_holiday_claim=now.claim,
        exempt=now.exempt,
        exemption=next((one.article for one in now.exemptions if one), None),
        norm=step.frame.basis.norm.value,
        bijstand=now.bijstand,
        bijstand_paid=now.paid,
        holiday_reserved=now.reserved,
        holiday_paid=paid.bijstand,
        wage_holiday_paid=paid.wage,
        toeslagen=(),
        costs=cost,
        total=now.net + now.paid + paid.bijstand - cost,
        worth=now.net + now.holiday + now.bijstand - cost,
        why=why(before, step, month, paid),
        reason=now.reason,
    )


def _ends(outcome: tuple[MonthOutcome, ...]) -> Month | None:
    return next((month.month for month in outcome if not month.bijstand), None)
