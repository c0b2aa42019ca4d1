"""The question about a fact, answered on the spot; other kinds of fact lead to their own screen."""

from __future__ import annotations

from functools import partial

from app.domain.sentence import say
from app.ui import routes
from app.ui.asking import told_facts
from app.ui.asking.fact_ask import ASKED
from app.ui.asking.yes_or_no import is_yes_or_no
from app.ui.desk import Desk
from app.ui.page.blocks import Aloud, Beside, Block, Head, Look, Tone, aside, box, lines


def question(desk: Desk, name: str, parent: str, level: int = 3) -> Block:
    """``parent`` is the list that one comes back to from a screen of its own."""
    ask = ASKED[name]

    def answer(value: bool | None) -> None:
        told_facts.tell(desk.visit, name, value)
        desk.keep()

    ways: tuple[Block, ...] = (
        Beside(
            (
                aside(say("Ja"), partial(answer, True), key=f"yes:{name}"),
                aside(say("Nee"), partial(answer, False), key=f"no:{name}"),
            ),
            halves=True,
        ),
        aside(say("Dat weet ik niet"), partial(answer, None), key=f"unknown:{name}"),
    )
    if not is_yes_or_no(ask):
        to = routes.change(parent, ask.name)
        ways = (aside(say("Vul dit in"), to, key=f"fill:{name}"),)
    why = lines(*ask.why, look=Look.NOTE)
    asked = box(Head(ask.heading, level), *why, *ways, tone=Tone.NOTICE, key=f"ask:{name}")
    return Aloud((asked,))
