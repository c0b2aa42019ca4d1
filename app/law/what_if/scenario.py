"""The question answered: every month with work, every month without, and what stays open."""

from __future__ import annotations

from dataclasses import dataclass, replace

from app.domain.gemeente import Gemeente
from app.domain.scenario import MonthOutcome, Question, Scenario
from app.law.what_if.beside_points import assumed_beside, open_beside
from app.law.what_if.childcare import childcare
from app.law.what_if.extras import extras
from app.law.what_if.frames import timeline
from app.law.what_if.local_points import local_points
from app.law.what_if.lower_points import lower_points
from app.law.what_if.months import Around, months
from app.law.what_if.open_points import assumptions, open_points
from app.law.what_if.purse import purse
from app.law.what_if.run import Step, Works, walk
from app.law.what_if.schemes import with_schemes
from app.law.what_if.turnings import turnings
from app.law.what_if.warnings import warnings
from app.law.what_if.work_points import open_work


@dataclass(frozen=True, slots=True)
class Ground:
    """All that does not depend on the work of the person, made once for every number of hours."""

    around: Around
    before: Step
    without: tuple[MonthOutcome, ...]


def scenario(question: Question, gemeente: Gemeente | None) -> Scenario:
    """Participatiewet, artikelen 19 tot en met 34a: wat houdt u over als u werkt?

    Months from ``question.start``; with the settings of the gemeente, or practice as default.
    Raises Refused when a figure or fact that is needed is not known.
    """
    found = with_schemes(with_work(question, ground(question, gemeente)), gemeente)
    stop_told = _stop_told(question, gemeente)
    return replace(
        found,
        assumptions=(*assumptions(question), *assumed_beside(question)),
        open_points=(
            *open_points(question, found.months, found.without_work, stop_told),
            *open_work(question, gemeente),
            *lower_points(question, found.months),
            *local_points(found, gemeente),
            *open_beside(question, gemeente, found.months),
        ),
    )


def _stop_told(question: Question, gemeente: Gemeente | None) -> bool:
    day = question.start.first_day
    return gemeente is not None and gemeente.settlement(day).stops_at_net_norm is not None


def ground(question: Question, gemeente: Gemeente | None) -> Ground:
    """Participatiewet, artikelen 19 tot en met 34a: wat staat vast vóór het loon?"""
    found = timeline(question, gemeente)
    steps = walk(found, question.household, ((), ()))
    turned = turnings(question)
    around = Around(
        found,
        purse(question, found),
        extras(question, gemeente),
        childcare(question),
        turned,
        warnings(question, turned),
    )
    return Ground(around, steps[0], months(around, steps, steps[0]))


def with_work(question: Question, base: Ground) -> Scenario:
    """De vraag met werk, op een grond die al klaarligt: wat komt eruit?

    The months only: what was assumed and what is open is the same for all hours, and is told
    once by ``scenario``.
    """
    works: Works = (question.works, question.partner_works)
    outcome = base.without
    if any(works):
        other = base.around.extras
        counted = tuple(extra.counted for extra in other.months) if other else ()
        steps = walk(base.around.timeline, question.household, works, counted)
        outcome = months(base.around, steps, base.before)
    return Scenario(
        question,
        outcome,
        base.without,
        # Other money may leave no bijstand for one month; only a wage ends it.
        next((one.month for one in outcome if not one.bijstand and not one.sum.other), None),
        (),
        (),
    )
