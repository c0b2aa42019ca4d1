"""Places the first screen."""

from __future__ import annotations

import flet as ft

from app.ui import routes
from app.ui.asking import flow
from app.ui.components.buttons import primary
from app.ui.components.guard import screen
from app.ui.components.language_row import language_row
from app.ui.components.row_link import row_link
from app.ui.components.texts import heading, sentence
from app.ui.desk import Desk
from app.ui.frame import frame
from app.ui.hooks import use_visit
from app.ui.role import Role
from app.ui.screens.start.view import StartView, start_view

_MORE = (routes.RIGHTS, routes.DUTIES, routes.TAKE_PART, routes.LETTERS, routes.REPORT)


@screen
def start_screen(desk: Desk) -> ft.View:
    """Who is looking decides where to go; nothing is asked here."""
    visit = use_visit(desk, routes.START)
    view = start_view(desk.writer, visit, desk.parts)
    return frame(desk, routes.START, view.heading, view.spoken, _body(desk, view))


def _body(desk: Desk, view: StartView) -> list[ft.Control]:
    def speak(code: str) -> None:
        desk.visit.language = code
        desk.dress()
        desk.keep()

    controls = [
        language_row(view.languages_name, view.languages, view.language, speak),
        heading(view.heading),
        sentence(view.intro),
    ]
    if view.go_on is not None:
        controls.append(primary(view.go_on, lambda: _go_on(desk)))
    doors = [
        row_link(
            door.title,
            door.about,
            lambda role=door.role: _enter(desk, role),  # type: ignore[misc]
            key=f"door:{door.role}",
        )
        for door in view.doors
    ]
    column = ft.Column(
        doors, spacing=10, tight=True, horizontal_alignment=ft.CrossAxisAlignment.STRETCH
    )
    return [
        *controls,
        heading(view.doors_heading, 2),
        column,
        *_more(desk, view),
        sentence(view.safe, soft=True),
    ]


def _more(desk: Desk, view: StartView) -> list[ft.Control]:
    def look(path: str) -> None:
        desk.visit.close_example()
        desk.go(path)

    rows = [
        row_link(title, about, lambda to=to: look(to), key=f"to:{to}")  # type: ignore[misc]
        for (title, about), to in zip(view.more, _MORE, strict=True)
    ]
    column = ft.Column(
        rows, spacing=10, tight=True, horizontal_alignment=ft.CrossAxisAlignment.STRETCH
    )
    return [heading(view.more_heading, 2), column]


def _go_on(desk: Desk) -> None:
    desk.visit.close_example()
    if desk.visit.role is Role.NO_BENEFIT:
        desk.go(routes.NO_BENEFIT)
        return
    waiting = flow.first_open(desk.visit.answers)
    desk.go(routes.ANSWER if waiting is None else routes.question(waiting.name))


def _enter(desk: Desk, role: Role) -> None:
    visit = desk.visit
    if role is Role.EXAMPLE:
        desk.go(routes.PEOPLE)
        return
    visit.close_example()
    if role is Role.COACH:
        # What is told there is the client's, and says nothing about who lives here.
        desk.go(routes.COACH)
        return
    visit.role = role
    desk.go(routes.NO_BENEFIT if role is Role.NO_BENEFIT else desk.first())
