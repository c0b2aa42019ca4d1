"""Places the answers in lines that each can be changed."""

from __future__ import annotations

import flet as ft

from app.ui import routes, theme
from app.ui.components.buttons import primary, quiet
from app.ui.components.card import card
from app.ui.components.texts import heading, sentence, small
from app.ui.desk import Desk
from app.ui.frame import frame
from app.ui.guard import screen
from app.ui.screens.check.view import CheckView, Line, check_view


@screen
def check_screen(desk: Desk) -> ft.View:
    """The last look before the answer."""
    visit, _ = ft.use_state(desk.visit)
    view = check_view(desk.writer, visit.answers)
    controls = [
        heading(view.heading),
        sentence(view.about, soft=True),
        *(
            card([heading(topic, 2), *(_line(desk, view, line) for line in lines)])
            for topic, lines in view.groups
        ),
        primary(view.go_on, lambda: desk.go(routes.ANSWER)),
    ]
    return frame(desk, routes.CHECK, view.heading, view.spoken, controls)


def _line(desk: Desk, view: CheckView, line: Line) -> ft.Control:
    change = quiet(
        view.change,
        lambda: desk.go(routes.change(routes.CHECK, line.name)),
        says=line.change_says,
        key=f"change:{line.name}",
    )
    words = ft.Column([small(line.about), sentence(line.told)], spacing=0, tight=True, expand=True)
    return ft.Container(
        border=ft.Border(top=ft.BorderSide(1, theme.HAIRLINE)),
        padding=ft.Padding.symmetric(vertical=4),
        content=ft.Row([words, change], spacing=theme.GAP_SMALL),
    )
