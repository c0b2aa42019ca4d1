"""The question about a fact, answered on the spot; other kinds of fact lead to their own screen."""

from __future__ import annotations

from app.domain.sentence import say
from app.ui import routes
from app.ui.asking import told_facts
from app.ui.asking.fact_ask import ASKED
from app.ui.asking.yes_or_no import is_yes_or_no
from app.ui.components.yes_no import YesNo, yes_no
from app.ui.desk import Desk
from app.ui.page.blocks import Field


def question(desk: Desk, name: str, parent: str, level: int = 3) -> Field:
    """``parent`` is the list that one comes back to from a screen of its own."""
    ask = ASKED[name]
    view = YesNo(
        name=name,
        heading=desk.write(ask.heading),
        why=tuple(desk.write(one) for one in ask.why),
        yes=desk.write(say("Ja")),
        no=desk.write(say("Nee")),
        unknown=desk.write(say("Dat weet ik niet")),
        fill_in="" if is_yes_or_no(ask) else desk.write(say("Vul dit in")),
    )

    def answer(value: bool | None) -> None:
        told_facts.tell(desk.visit, name, value)
        desk.keep()

    def fill_in() -> None:
        desk.go(routes.change(parent, ask.name))

    return Field(lambda: yes_no(view, answer, level, fill_in), (ask.heading, *ask.why))
