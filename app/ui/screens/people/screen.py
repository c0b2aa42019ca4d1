"""Places the invented people; one tap opens the screen that shows somebody's lesson."""

from __future__ import annotations

import flet as ft

from app.ui import routes
from app.ui.components.buttons import secondary
from app.ui.components.card import card
from app.ui.components.guard import screen
from app.ui.components.texts import heading, sentence
from app.ui.desk import Desk
from app.ui.frame import frame
from app.ui.hooks import use_visit
from app.ui.screens.people.view import PersonView, people_view


@screen
def people_screen(desk: Desk) -> ft.View:
    """A card for each life; one's own answers wait."""
    use_visit(desk, routes.PEOPLE)
    view = people_view(desk.writer, desk.parts.people)
    controls = [
        heading(view.heading),
        ft.Column([sentence(text, soft=True) for text in view.about], spacing=6, tight=True),
        *(_card(desk, one) for one in view.people),
    ]
    return frame(desk, routes.PEOPLE, view.heading, view.spoken, controls)


def _card(desk: Desk, one: PersonView) -> ft.Control:
    return card(
        [
            heading(one.name, 2),
            sentence(one.about, soft=True),
            sentence(one.lesson),
            secondary(one.look, lambda: desk.open_example(one.id), key=f"person:{one.id}"),
        ]
    )
