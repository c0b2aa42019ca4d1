"""The question answered: every month with work, every month without, and what stays open."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal
from functools import reduce

from app.domain.gemeente import Gemeente
from app.domain.month import Month
from app.domain.scenario import MonthOutcome, Question, Scenario
from app.domain.work import ExemptionUse, Work
from app.law.book import estimates, plans, remembered_shortly, using
from app.law.what_if.assumptions import assumptions
from app.law.what_if.beside_points import assumed_beside, open_beside
from app.law.what_if.childcare import childcare
from app.law.what_if.estimates import (
    NORMS,
    changes_inside,
    estimate_points,
    provisional_points,
)
from app.law.what_if.extras import extras
from app.law.what_if.frames import timeline
from app.law.what_if.inflows import inflows
from app.law.what_if.local_points import local_points, lower_points
from app.law.what_if.months import Around, months
from app.law.what_if.open_points import open_points
from app.law.what_if.plans import plan_points
from app.law.what_if.purse import purse
from app.law.what_if.right_to_ask import right_to_ask
from app.law.what_if.run import MonthStep, Works, walk
from app.law.what_if.savings import savings_points, with_savings
from app.law.what_if.schemes import with_schemes
from app.law.what_if.turnings import turnings
from app.law.what_if.warnings import warnings
from app.law.what_if.work_points import open_work

_ANY_HOURS = Decimal(1)


@dataclass(frozen=True, slots=True)
class Baseline:
    """All that does not depend on the plan, made once for every number of hours.

    ``without`` are the months as they are now: with the work that there is already.
    """

    around: Around
    before: MonthStep
    without: tuple[MonthOutcome, ...]


def scenario(question: Question, gemeente: Gemeente | None) -> Scenario:
    """Participatiewet, artikelen 19 tot en met 34a: wat houdt u over als u werkt?

    Months from ``question.start``; with the settings of the gemeente, or practice as default.
    Raises Refused when a figure or fact that is needed is not known.
    """
    asked, question = question, with_savings(question)
    with using() as used:
        base = baseline(question, gemeente)
        found = with_schemes(with_work(question, base), gemeente)
    estimated, planned, stop_told = estimates(used), plans(used), _stop_told(question, gemeente)
    if not question.counts_bijstand and gemeente is None:
        # Without bijstand only the schemes of a gemeente look at the norm.
        estimated = tuple(one for one in estimated if one.topic not in NORMS)
    amounts = (
        *estimate_points(estimated),
        *plan_points(planned),
        *provisional_points(used.figures.values()),
        *changes_inside(used.figures.values(), found.months),
    )
    return replace(
        found,
        estimates=estimated,
        plans=planned,
        assumptions=(*assumptions(question), *assumed_beside(question)),
        open_points=(
            *savings_points(asked, question),
            *open_points(found, base.around.turned, stop_told, amounts),
            *open_work(question, gemeente),
            *lower_points(question, found.months),
            *local_points(found, gemeente),
            *open_beside(question, gemeente, found.months),
            *right_to_ask(found),
        ),
    )


def _stop_told(question: Question, gemeente: Gemeente | None) -> bool:
    day = question.start.first_day
    return gemeente is not None and gemeente.settlement(day).stops_at_net_norm is not None


def baseline(question: Question, gemeente: Gemeente | None) -> Baseline:
    """Participatiewet, artikelen 19 tot en met 34a: wat staat vast vóór het loon?"""
    work = question.work
    if work is not None and work.hours_week:
        # Whoever steps through the hours asks for the same each time.
        question = replace(question, work=replace(work, hours_week=_ANY_HOURS))
    return _baseline(question, gemeente)


@remembered_shortly
def _baseline(question: Question, gemeente: Gemeente | None) -> Baseline:
    found = timeline(question, gemeente)
    turned = turnings(question)
    around = Around(
        found,
        purse(question, found),
        extras(question, gemeente),
        childcare(question),
        turned,
        warnings(question, turned),
    )
    now = question.works_now
    beside = inflows(question, now)
    steps = walk(found, question.household, now, _counted(around), beside)
    return Baseline(around, steps[0], months(around, steps, steps[0]))


def _counted(around: Around) -> tuple[Decimal, ...]:
    other = around.extras
    return other.counted if other else ()


def with_work(question: Question, base: Baseline) -> Scenario:
    """Participatiewet, artikelen 19 tot en met 34a: wat verandert het werk aan wat vaststaat?

    The months only: what was assumed and what is open is the same for all hours, and is told
    once by ``scenario``.
    """
    works: Works = (_with_terms_used(question), question.partner_works)
    outcome = base.without
    if works != question.works_now:
        counted, beside = _counted(base.around), inflows(question, works)
        steps = walk(base.around.timeline, question.household, works, counted, beside)
        outcome = months(base.around, steps, base.before)
    return Scenario(question, outcome, base.without, _ends(outcome, base.without), (), ())


def _with_terms_used(question: Question) -> tuple[Work, ...]:
    """The jobs of the plan; what the work of now used of an exemption is used."""
    works, now = question.works, question.current_work
    if not works or not now:
        return works
    used = reduce(ExemptionUse.at_least, (work.used for work in (*now, *works)))
    return (replace(works[0], used=used), *works[1:])


def _ends(outcome: tuple[MonthOutcome, ...], now: tuple[MonthOutcome, ...]) -> Month | None:
    """The first month without bijstand in which there would be some without this work.

    Other money may leave none for one month only: that ends nothing.
    """
    for place, (one, without) in enumerate(zip(outcome, now, strict=True)):
        if one.bijstand or not without.bijstand:
            continue
        once = one.sum.other and any(later.bijstand for later in outcome[place + 1 : place + 2])
        if not once:
            return one.month
    return None
