"""Two or three kept plans compared: in words, and each in lines."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import takewhile

from app.domain.after_bijstand import Step
from app.domain.certainty import Certainty
from app.domain.money import half_up_to_euro
from app.domain.problem import Problem
from app.domain.scenario import Scenario
from app.domain.sentence import Sentence, say, say_n
from app.ui.answers import about_amount, exempt, sentences
from app.ui.answers.outcome import Outcome
from app.ui.answers.steps import ask_steps, idle, stop_in, usual_month
from app.ui.asking import to_law
from app.ui.desk import Desk
from app.ui.page.blocks import Text
from app.ui.page.values import of_month, term

Row = tuple[Sentence, Text]

IF_IT_STOPS = say("Als het werk stopt")
# Participatiewet 44 lid 1, 43a lid 1 and 52 lid 1.
_WAY_BACK = frozenset({"aanmelden", "kortere_aanvraag", "voorschot"})


def words(outcomes: tuple[Outcome, ...]) -> Iterator[Sentence]:
    """The one that leaves most first; what to do while there are no two."""
    if len(outcomes) < 2:
        yield say("Bewaar eerst twee plannen. Dan ziet u ze naast elkaar.")
        return
    best, second = sorted(outcomes, key=lambda one: -one.then.total)[:2]
    more = half_up_to_euro(best.then.total - second.then.total)
    if more:
        yield say("Van deze plannen geeft {name} het meeste.", name=best.plan.name)
        yield say(
            "Dat is gemiddeld {amount} per maand meer dan met {other}.",
            amount=more,
            other=second.plan.name,
        )
        yield from _alike_from(best, second)
    else:
        yield say(
            "Met {name} en {other} krijgt u evenveel.",
            name=best.plan.name,
            other=second.plan.name,
        )
    if any(exempt.is_decided(month) for one in (best, second) for month in one.found.months):
        yield say("Daarin zit de vrijlating. Uw gemeente beslist of u die krijgt.")
    yield say("Geld is niet alles. Kijk ook wat bij u past.")


def _alike_from(best: Outcome, second: Outcome) -> Iterator[Sentence]:
    """From which month on the two bring the same, where they differ only before it."""
    pairs = [
        (one, two)
        for one in best.found.months
        for two in second.found.months
        if one.month == two.month
    ]
    alike = tuple(
        takewhile(
            lambda pair: half_up_to_euro(pair[0].worth) == half_up_to_euro(pair[1].worth),
            reversed(pairs),
        )
    )
    if alike and len(alike) < len(pairs):
        yield say("Vanaf {month} is er geen verschil meer.", month=alike[-1][0].month)


def compared(one: Outcome) -> Sentence:
    """What the plan brings in an average month, against the same months without it."""
    return sentences.compared_on_average(one.then.total - one.now.total)


def rows(one: Outcome) -> Iterator[Row]:
    """What the plan is about, and what it comes to."""
    told = one.plan.told()
    if to_law.can_step_hours(told):
        yield say("Uren per week"), term(str(to_law.hours_of(told)))
    yield say("Begin van het werk"), of_month(one.found.question.start)
    if not one.found.question.beslag:
        yield from about_amount.first_month(one.found)
    if one.found.has_bijstand:
        yield say("Bijstand"), _bijstand(one.found)
    least = min(one.found.months, key=lambda month: month.total)
    lowest = half_up_to_euro(least.total)
    yield (
        say("De maand met het minste geld"),
        say("{amount} in {month}", amount=lowest, month=least.month),
    )


def way_back(desk: Desk, one: Outcome) -> tuple[Sentence, ...]:
    """Where and by when one asks anew once this work stops; nothing while bijstand goes on."""
    found = one.found
    if not found.has_bijstand or found.ends is None:
        return ()
    steps = ask_steps(desk, stop_in(found, usual_month(found), idle(desk, found)))
    if isinstance(steps, Problem):
        return ()
    told: list[Sentence] = []
    for part in steps.parts:
        if isinstance(part.value, Step) and part.value.id in _WAY_BACK:
            told.append(part.because)
            if part.certainty <= Certainty.GEMEENTE_BESLIST:
                told.append(say("Uw gemeente beslist."))
    return tuple(told)


def _bijstand(found: Scenario) -> Sentence:
    """Whether it goes on, or stops for good; else in how many months there is none (19 lid 1).

    It can stop, come back where a vrijlating begins or a wage is lower, and stop again.
    """
    if found.ends is None:
        return say("loopt door")
    if not any(one.bijstand for one in found.months if one.month > found.ends):
        return say("stopt vanaf {month}", month=found.ends)
    without = [one.month for one in found.months if not one.bijstand]
    return say_n(
        "is er in {n} maand niet: {month}",
        "is er in {n} maanden niet, voor het eerst in {month}",
        n=len(without),
        month=without[0],
    )
