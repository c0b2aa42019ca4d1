"""Places the page to save, and shows what is on it."""

from __future__ import annotations

import flet as ft

from app.domain.problem import Problem
from app.ui import routes
from app.ui.answers import ask_law
from app.ui.answers.trouble import trouble_view
from app.ui.asking import to_law
from app.ui.components.card import card, notice
from app.ui.components.guard import screen
from app.ui.components.texts import heading, sentence, small
from app.ui.desk import Desk
from app.ui.frame import frame
from app.ui.hooks import use_visit
from app.ui.saving import saving
from app.ui.screens.paper.paper import Asked, paper
from app.ui.screens.paper.view import PaperView, paper_view


@screen
def paper_screen(desk: Desk) -> ft.View:
    """The page first to do something with, then to read."""
    visit = use_visit(desk, routes.PAPER)
    asked = ask_law.question(desk)
    found = ft.use_memo(lambda: ask_law.scenario(desk, asked), [asked, visit.gemeente])
    if isinstance(found, Problem):
        return trouble_view(desk, routes.PAPER, found.because, None)
    assumed = to_law.assumed(visit.answers)
    about = Asked(visit.answers, found, assumed, visit.is_example, desk.parts.today)
    view = paper_view(desk.writer, paper(desk.writer, about))
    return frame(desk, routes.PAPER, view.heading, view.spoken, _body(desk, view))


def _body(desk: Desk, view: PaperView) -> list[ft.Control]:
    return [
        heading(view.heading),
        ft.Column([sentence(text) for text in view.about], spacing=4, tight=True),
        saving(desk, view.saving),
        heading(view.preview, 2),
        notice([sentence(text, strong=not place) for place, text in enumerate(view.first)]),
        *(
            card([heading(title, 3), *(small(line) for line in lines)])
            for title, lines in view.sections
        ),
        small(view.made),
    ]
