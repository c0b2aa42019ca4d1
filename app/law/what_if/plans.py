"""What was announced beside the estimates: told as a plan, with its day and source; not counted."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from app.domain.answer import Answer
from app.domain.certainty import Certainty
from app.domain.estimate import PlannedFigure
from app.domain.month import Month
from app.domain.scenario import Scenario
from app.domain.sentence import Sentence, say
from app.law.build import answer

# Told among the toeslagen of a month, with their own reasons.
_TOESLAGEN = ("zorgtoeslag", "huurtoeslag", "kindgebonden_budget", "kinderopvangtoeslag")


def plan_points(plans: Iterable[PlannedFigure]) -> Iterator[Sentence]:
    """Participatiewet, artikel 38: wat is er aangekondigd voor bedragen die nog niet bekend zijn?

    A sentence for each plan, then when they were made known, and in which texts they stand.
    """
    found = tuple(plans)
    yield from (one.sentence for one in found)
    for day in sorted({one.announced for one in found}):
        yield say("Het plan van het kabinet is van {day}. Het plan is nog geen wet.", day=day)
    for title in dict.fromkeys(one.source.title for one in found):
        yield say("Het plan staat in: {title}.", title=title)


def plan_reasons(plans: Iterable[PlannedFigure], month: Month) -> tuple[Answer[object], ...]:
    """Participatiewet, artikel 38: welke plannen gaan over deze maand? Elk met zijn bron."""
    return tuple(
        answer(one.value, one.sentence, one.source, certainty=Certainty.SCHATTING)
        for one in plans
        if one.start <= month.last_day
    )


def other_plans(found: Scenario, month: Month) -> tuple[Answer[object], ...]:
    """Participatiewet, artikel 38: welke plannen gaan over deze maand, buiten de toeslagen?"""
    plans = (one for one in found.plans if one.name.partition(".")[0] not in _TOESLAGEN)
    return plan_reasons(plans, month)
