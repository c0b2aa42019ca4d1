"""The what-if asks first what settles most, as the rights do (issue 10 point 2, principle 2)."""

from __future__ import annotations

import pytest

from app.ui import routes
from app.ui.answers.next_question import next_question
from app.ui.asking import flow
from app.ui.asking.ask import UNKNOWN
from tests.flet_headless import run
from tests.ui.visitor import Visitor, kept

_TWO = {"wonen": "alleen", "geboortedatum": "1986-05-01", "bijstand": "ja"}


@pytest.mark.parametrize(
    ("more", "first"),
    [
        # 8 or 32 hours differ more than anything else that is open.
        ({}, "uren"),
        # Wet op de huurtoeslag: the rent decides more than what comes before it in the order.
        ({"uren": "16", "inrichting": "nee"}, "huur"),
        # Participatiewet 19a: who shares the costs decides the norm.
        ({"wonen": "anderen", "uren": "16", "inrichting": "nee", "huur": "0.00"}, "kostendelers"),
    ],
)
def test_the_question_that_changes_the_sum_most_comes_first(more, first):
    """Not the first of the list, but the one of which the answers lie furthest apart."""

    async def visit():
        visitor = await Visitor(kept(_TWO | more)).open(routes.ANSWER)
        assert next_question(visitor.desk).name == first
        await visitor.press("rest")
        assert visitor.route == routes.change(routes.ANSWER, first)

    run(visit)


def test_before_there_is_enough_to_count_the_order_stands():
    """Who lives here and how old one is comes before any sum."""

    async def visit():
        visitor = await Visitor(kept({"bijstand": "ja"})).open(routes.HELP)
        assert next_question(visitor.desk).name == "wonen"
        visitor.desk.visit.put("wonen", "alleen")
        assert next_question(visitor.desk).name == "geboortedatum"

    run(visit)


def test_every_question_comes_once_and_then_the_answer_is_whole():
    """An answer is never asked twice, also "dat weet ik niet"; after the last one nothing waits."""

    async def visit():
        visitor = await Visitor(kept(_TWO)).open(routes.ANSWER)
        asked = []
        while (ask := next_question(visitor.desk)) is not None:
            assert ask.name not in asked
            asked.append(ask.name)
            visitor.desk.visit.put(ask.name, UNKNOWN)
        assert flow.first_open(visitor.desk.visit.answers) is None
        assert "huur" in asked

    run(visit)


def test_one_question_leads_to_the_next_best_and_at_last_to_the_answer():
    """"Verder" goes on with what settles most of the rest; nothing is left out."""

    async def visit():
        visitor = await Visitor(kept(_TWO)).open(routes.ANSWER)
        await visitor.press("rest")
        await visitor.press_text("Dat weet ik niet")
        following = next_question(visitor.desk)
        assert visitor.route == routes.change(routes.ANSWER, following.name)
        for ask in flow.steps(visitor.desk.visit.answers):
            if ask.name not in (following.name, *visitor.desk.visit.answers):
                visitor.desk.visit.put(ask.name, UNKNOWN)
        await visitor.choose(UNKNOWN)
        await visitor.press_text("Verder")
        assert visitor.route == routes.ANSWER

    run(visit)
