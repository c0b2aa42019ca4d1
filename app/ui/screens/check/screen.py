"""Places the answers in lines that each can be changed."""

from __future__ import annotations

import flet as ft

from app.domain.sentence import say
from app.ui import routes
from app.ui.answers.told import check_view
from app.ui.asking import from_gemeente
from app.ui.components.buttons import primary
from app.ui.components.guard import screen
from app.ui.components.texts import heading, sentence
from app.ui.components.told_lines import told_lines
from app.ui.desk import Desk
from app.ui.frame import frame
from app.ui.hooks import use_visit
from app.ui.looking_together import reveal


@screen
def check_screen(desk: Desk) -> ft.View:
    """The last look before the answer; a change comes back here."""
    return _lines(desk, routes.CHECK, routes.CHECK)


@screen
def told_screen(desk: Desk) -> ft.View:
    """The same lines from the answer; a change goes straight back to the answer."""
    return _lines(desk, routes.TOLD, routes.ANSWER)


def _lines(desk: Desk, path: str, back_to: str) -> ft.View:
    visit = use_visit(desk, path)
    go_on = say("Toon wat ik overhoud")
    told = {} if visit.is_example else from_gemeente.answers_of(desk.parts.link.state.own)
    view = check_view(desk.writer, visit.answers, told)

    def change(name: str) -> None:
        # The name of a question says what it is about; hidden, it opens first.
        if not reveal(desk, name):
            desk.go(routes.change(back_to, name))

    controls = [
        heading(view.heading),
        sentence(view.about, soft=True),
        *(
            told_lines(group, change)
            for group in view.groups
        ),
        primary(desk.write(go_on), lambda: desk.go(routes.ANSWER)),
    ]
    return frame(desk, path, view.heading, view.spoken, controls)
