"""Two or three kept plans side by side."""

from __future__ import annotations

from app.domain.problem import Problem
from app.domain.sentence import say
from app.ui.answers import sentences
from app.ui.answers.month_bar import month_bar
from app.ui.answers.outcome import Outcome, outcome
from app.ui.answers.plans_compared import IF_IT_STOPS, compared, rows, way_back, words
from app.ui.desk import Desk
from app.ui.page.blocks import (
    Beside,
    Block,
    Box,
    Fact,
    Head,
    Line,
    Look,
    Page,
    aside,
    box,
    first_strong,
    group,
    lines,
    page,
)
from app.ui.page.shared import bars
from app.ui.page.shown import shown
from app.ui.page.values import term

_WIDE = 640


@shown
def compare_screen(desk: Desk) -> Page:
    """Words first, then bars, then lines; a plan that the law cannot work out is left out."""
    found = (outcome(desk, plan) for plan in desk.visit.plans)
    outcomes = tuple(one for one in found if not isinstance(one, Problem))
    there_are_two = len(outcomes) > 1
    return page(
        say("Uw plannen naast elkaar"),
        group(*first_strong(*words(outcomes)), gap=6),
        _bars(desk, outcomes) if there_are_two else None,
        *(_cards(desk, outcomes) if there_are_two else ()),
        aside(say("Terug naar uw plannen"), desk.back, key="to-plans"),
    )


def _bars(desk: Desk, outcomes: tuple[Outcome, ...]) -> Box:
    shown_ = tuple(
        month_bar(
            desk.writer,
            one.then,
            say("{name}: ongeveer {amount}", name=one.plan.name, amount=one.then.total),
        )
        for one in outcomes
    )
    return box(bars(shown_), head=say("Gemiddeld per maand"))


def _cards(desk: Desk, outcomes: tuple[Outcome, ...]) -> tuple[Block, ...]:
    """Side by side, or under each other where the screen is small."""
    cards = tuple(_card(desk, one) for one in outcomes)
    is_wide = (desk.page.width or 0) >= _WIDE * desk.letters
    return (Beside(cards, halves=True),) if is_wide and len(cards) == 2 else cards


def _card(desk: Desk, one: Outcome) -> Box:
    back = way_back(desk, one)
    again = None if not back else group(Head(IF_IT_STOPS, 3), *lines(*back, look=Look.SMALL))
    return box(
        sentences.keeps(one.then.total),
        Line(compared(one), Look.STRONG),
        *(Fact(about, told) for about, told in rows(one)),
        again,
        head=term(one.plan.name),
    )
