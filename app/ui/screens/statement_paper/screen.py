"""Places the page of questions, and shows what is on it."""

from __future__ import annotations

import flet as ft

from app.domain.problem import Problem
from app.ui import routes
from app.ui.components.card import card
from app.ui.components.guard import screen
from app.ui.components.texts import heading, sentence, small
from app.ui.desk import Desk
from app.ui.frame import frame
from app.ui.hooks import use_visit
from app.ui.saving import saving
from app.ui.screens.paper.two import Two
from app.ui.screens.statement_paper.paper import ask_paper
from app.ui.screens.statement_paper.view import AskPaperView, ask_paper_view
from app.ui.screens.statement_told.ask_law import explanation
from app.ui.screens.statement_told.no_lines import no_lines_view


@screen
def statement_paper_screen(desk: Desk) -> ft.View:
    """The page first to do something with, then to read."""
    use_visit(desk, routes.STATEMENT_PAPER)
    found = explanation(desk)
    if isinstance(found, Problem):
        return no_lines_view(desk, routes.STATEMENT_PAPER, found)
    view = ask_paper_view(desk.writer, ask_paper(desk.writer, found, desk.parts.today))
    return frame(desk, routes.STATEMENT_PAPER, view.heading, view.spoken, _body(desk, view))


def _body(desk: Desk, view: AskPaperView) -> list[ft.Control]:
    return [
        heading(view.heading),
        ft.Column([sentence(text) for text in view.about], spacing=4, tight=True),
        saving(desk, view.saving),
        heading(view.preview, 2),
        card([*_two(view.title, strong=True), *(row for one in view.first for row in _two(one))]),
        *(
            card([row for at, one in enumerate(part) for row in _two(one, strong=not at)])
            for part in view.questions
        ),
        card([row for one in view.last for row in _two(one)]),
    ]


def _two(one: Two, *, strong: bool = False) -> list[ft.Control]:
    """The Dutch words as the gemeente reads them, and below them one's own."""
    own = [small(one.own)] if one.own else []
    return [sentence(one.dutch, strong=strong), *own]
