"""Places the choices of language, letters and shade; each works at once."""

from __future__ import annotations

import flet as ft

from app.ui import routes, theme
from app.ui.components.buttons import primary, secondary
from app.ui.components.card import warning
from app.ui.components.choice_list import choice_list
from app.ui.components.guard import component, screen
from app.ui.components.language_row import language_row
from app.ui.components.texts import heading, sentence
from app.ui.desk import Desk
from app.ui.frame import frame
from app.ui.hooks import use_visit
from app.ui.screens.look.view import LookView, look_view
from app.ui.state import Shade, TextSize


@screen
def look_screen(desk: Desk) -> ft.View:
    """Language keeps the screen one came from, and every answer."""
    visit = use_visit(desk, routes.LOOK)
    view = look_view(desk.writer, desk.parts)

    def speak(code: str) -> None:
        visit.language = code
        desk.dress()
        desk.keep()

    def enlarge(code: str) -> None:
        visit.text_size = TextSize(code)
        desk.dress()

    def shade(code: str) -> None:
        visit.shade = Shade(code)
        desk.dress()

    controls = [
        heading(view.heading),
        heading(view.language, 2),
        language_row(view.language, view.languages, visit.language, speak),
        heading(view.size, 2),
        choice_list(view.size, view.sizes, visit.text_size, enlarge),
        heading(view.shade, 2),
        choice_list(view.shade, view.shades, visit.shade, shade),
        primary(view.done, desk.back),
        forgetting(desk, view),
    ]
    return frame(desk, routes.LOOK, view.heading, view.spoken, controls)


@component
def forgetting(desk: Desk, view: LookView) -> ft.Control:
    """Forgetting everything takes two taps, and the second says what it does."""
    asked, set_asked = ft.use_state(False)

    def forget() -> None:
        desk.forget()
        desk.page.navigate(routes.START)

    sure: list[ft.Control] = [
        warning(
            [
                sentence(view.forget_sure, strong=True),
                primary(view.forget_yes, forget, key="forget-yes"),
                secondary(view.forget_no, lambda: set_asked(False), key="forget-no"),
            ]
        )
    ]
    ask = [secondary(view.forget, lambda: set_asked(True), key="forget")]
    return ft.Column(
        [
            ft.Container(height=theme.GAP),
            heading(view.forget_heading, 2),
            sentence(view.forget_about, soft=True),
            *(sure if asked else ask),
        ],
        spacing=theme.GAP_SMALL,
        tight=True,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )
