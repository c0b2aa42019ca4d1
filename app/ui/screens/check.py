"""Checking the answers before the answer, and changing one."""

from __future__ import annotations

from app.domain.sentence import say
from app.ui import routes
from app.ui.answers.told import name_told
from app.ui.answers.told import told as in_words
from app.ui.asking import flow
from app.ui.asking.ask import Ask
from app.ui.desk import Desk
from app.ui.looking_together import reveal
from app.ui.page.blocks import Page, go, page, soft
from app.ui.page.halves import halved
from app.ui.page.shared import ToldRow, told
from app.ui.page.shown import shown


@shown
def check_screen(desk: Desk) -> Page:
    """The last look before the answer; a change comes back here."""
    return _lines(desk, routes.CHECK)


@shown
def told_screen(desk: Desk) -> Page:
    """The same lines from the answer; a change goes straight back to the answer."""
    return _lines(desk, routes.ANSWER)


def _lines(desk: Desk, back_to: str) -> Page:
    def change(name: str) -> None:
        # The name of a question says what it is about; hidden, it opens first.
        if not reveal(desk, name):
            desk.go(routes.change(back_to, name))

    topics: dict[str, list[Ask]] = {}
    for ask in flow.to_check(desk.visit.answers):
        topics.setdefault(desk.write(ask.topic), []).append(ask)
    return page(
        say("Kloppen uw antwoorden?"),
        *soft(say("U kunt alles nog veranderen.")),
        *halved(
            *(
                told(desk, topic, tuple(_line(desk, ask) for ask in asks), say("Wijzig"), change)
                for topic, asks in topics.items()
            )
        ),
        go(say("Toon wat ik samen krijg"), routes.ANSWER),
    )


def _line(desk: Desk, ask: Ask) -> ToldRow:
    """What was not asked yet says so; what is as the gemeente told it is marked."""
    words = in_words(desk.writer, ask, desk.visit.answers)
    is_hidden = bool(desk.writer.hidden(ask.heading))
    return ToldRow(ask.name, name_told(desk, ask), words, hidden=is_hidden)
