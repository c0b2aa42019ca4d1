"""What a kept plan comes to today."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.problem import Problem
from app.domain.scenario import Scenario
from app.law import what_if
from app.ui.answers import figures
from app.ui.answers.ask_law import question_of
from app.ui.answers.figures import AmountParts
from app.ui.desk import Desk
from app.ui.plans import Plan


@dataclass(frozen=True, slots=True)
class Outcome:
    """One plan worked out: an average month with its work, and the same month without."""

    plan: Plan
    found: Scenario
    then: AmountParts
    now: AmountParts


def outcome(desk: Desk, plan: Plan) -> Outcome | Problem:
    """The plan under the rules of today."""
    asked = question_of(desk, plan.told())
    found = what_if(asked, desk.gemeente_of(plan.gemeente))
    if isinstance(found, Problem):
        return found
    pairs = figures.working_pairs(found)
    then = figures.average(tuple(with_work for with_work, _ in pairs))
    now = figures.average(tuple(without for _, without in pairs))
    return Outcome(plan, found, then, now)
