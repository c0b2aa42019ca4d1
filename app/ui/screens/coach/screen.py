"""Places the beginning for two people at one device, and what they can do then."""

from __future__ import annotations

import flet as ft

from app.ui import routes, theme
from app.ui.asking import flow
from app.ui.components.buttons import primary, secondary
from app.ui.components.card import card
from app.ui.components.guard import screen
from app.ui.components.row_link import row_link
from app.ui.components.texts import heading, sentence
from app.ui.desk import Desk
from app.ui.frame import frame
from app.ui.hooks import use_visit
from app.ui.look import TextSize
from app.ui.private import Topic
from app.ui.screens.coach.view import BesideView, beside_view, coach_view
from app.ui.together import Together


@screen
def coach_screen(desk: Desk) -> ft.View:
    """The client begins; from then on larger letters, and what is private is hidden."""
    visit = use_visit(desk, routes.COACH)
    if visit.together is None:
        return _before(desk)
    begun = flow.first_open(visit.answers) is None
    view = beside_view(desk.writer, visit.together, len(visit.plans), begun)
    return frame(desk, routes.COACH, view.heading, view.spoken, _beside(desk, view))


def _before(desk: Desk) -> ft.View:
    view = coach_view(desk.writer)

    def begin() -> None:
        visit = desk.visit
        visit.together = Together(visit.text_size)
        if visit.text_size is TextSize.NORMAL:
            visit.text_size = TextSize.LARGE
        desk.dress()

    controls = [
        heading(view.heading),
        card([sentence(text) for text in view.rules]),
        primary(view.go_on, begin),
        secondary(view.look, lambda: desk.aside(routes.LOOK), key="look"),
    ]
    return frame(desk, routes.COACH, view.heading, view.spoken, controls)


def _beside(desk: Desk, view: BesideView) -> list[ft.Control]:
    def turn(topic: Topic) -> None:
        if desk.visit.together is not None:
            desk.visit.together = desk.visit.together.turned(topic)

    def go(to: str) -> None:
        waiting = flow.first_open(desk.visit.answers)
        begin = to == routes.ANSWER and waiting is not None and not desk.visit.answers
        desk.go(desk.first() if begin else to)

    topics = [
        secondary(text, lambda topic=topic: turn(topic), key=f"topic:{topic}")  # type: ignore[misc]
        for topic, text in view.topics
    ]
    ways = [
        row_link(way.title, way.about, lambda to=way.to: go(to), key=f"to:{way.to}")  # type: ignore[misc]
        for way in view.ways
    ]
    return [
        heading(view.heading),
        sentence(view.about),
        card([heading(view.topics_heading, 2), ft.Container(height=4), *topics]),
        heading(view.ways_heading, 2),
        ft.Column(
            ways, spacing=10, tight=True, horizontal_alignment=ft.CrossAxisAlignment.STRETCH
        ),
        ft.Container(height=theme.GAP_SMALL),
        secondary(view.end, lambda: desk.go(routes.COACH_END), key="end"),
    ]
