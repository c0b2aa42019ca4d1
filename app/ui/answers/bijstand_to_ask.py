"""The bijstand that one may ask for or is asking for: told beside the answer, never counted."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from app.domain.problem import Problem
from app.domain.scenario import Question, Scenario
from app.domain.sentence import Sentence, say
from app.law import right_to_ask
from app.ui.answers import about_amount, ask_law, in_time
from app.ui.answers.figures import Stretch, stretches
from app.ui.answers.sentences import when
from app.ui.asking.told_facts import facts_of
from app.ui.desk import Desk
from app.ui.page.blocks import Block, Capital, Joined, Line, Tone, box, first_strong
from app.ui.page.values import whole
from app.ui.state import Visit


def counted(desk: Desk, asked: Question, found: Scenario | Problem) -> Scenario | None:
    """The same months with the bijstand that one may ask for; None where there is none to ask."""
    if isinstance(found, Problem) or not right_to_ask(found):
        return None
    told = ask_law.scenario(desk, replace(asked, receives_bijstand=True))
    return None if isinstance(told, Problem) else told


def on_top(visit: Visit, with_it: Scenario | None) -> Sentence | None:
    """What comes in with it, for who said that it is being asked for; None for all others."""
    facts = facts_of(visit)
    if with_it is None or (facts.melding is None and facts.application is None):
        return None
    return None if about_amount.with_bijstand(with_it) is None else about_amount.asked_for(with_it)


def top(visit: Visit, found: Scenario, with_it: Scenario | None) -> tuple[Sentence, ...]:
    """The same below the amount without it: first that it is not in that amount."""
    told = on_top(visit, with_it)
    return () if told is None else (right_to_ask(found)[-1], told)


def about(visit: Visit, found: Scenario, with_it: Scenario | None) -> Block | None:
    """That there may be bijstand to ask for, which is not counted: then wage leaves less of it.

    What it comes to with toeslagen stands here, unless that stands on top.
    """
    told = right_to_ask(found)
    if not told:
        return None
    # What is not in the amount is said first (Participatiewet, articles 19 and 31: wage counts).
    first, wage = told[-1], say("Krijgt u bijstand, dan gaat uw loon daar voor een deel vanaf.")
    is_on_top = on_top(visit, with_it) is not None
    both = None if with_it is None else about_amount.with_bijstand(with_it)
    beside = None
    if with_it is not None and both is not None and not is_on_top:
        beside = about_amount.toeslagen_beside(with_it)
    firsts = () if is_on_top else (first,)
    return box(*first_strong(*firsts, *told[:-1], wage), both, beside, tone=Tone.NOTICE)


def each_stretch(visit: Visit, found: Scenario, with_it: Scenario | None) -> Block | None:
    """For the months, which count none: what comes on the account with it, in each stretch."""
    first, told = on_top(visit, with_it), right_to_ask(found)
    if with_it is None or first is None or not told:
        return None
    later = (
        Line(Joined((Capital(when(one, is_last)), whole(in_time.usual(with_it, one))), ": "))
        for one, is_last in _later(with_it)
    )
    return box(*first_strong(told[-1], first), *later, tone=Tone.NOTICE)


def _later(found: Scenario) -> Iterator[tuple[Stretch, bool]]:
    """The stretches after the first one, with whether it is the last."""
    all_ = stretches(found)
    yield from ((one, one is all_[-1]) for one in all_[1:])
