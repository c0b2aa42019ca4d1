"""Places the settings; each choice works at once."""

from __future__ import annotations

from collections.abc import Callable

import flet as ft

from app.law import known_rules
from app.ui import routes
from app.ui.components.buttons import primary, secondary
from app.ui.components.choice_list import choice_list
from app.ui.components.guard import screen
from app.ui.components.language_row import language_row
from app.ui.components.row_link import row_link
from app.ui.components.sections import section
from app.ui.components.texts import heading
from app.ui.desk import Desk
from app.ui.frame import frame
from app.ui.hooks import use_visit
from app.ui.look import Shade, TextSize
from app.ui.screens.settings.view import SettingsView, settings_view


@screen
def settings_screen(desk: Desk) -> ft.View:
    """A choice of language keeps the screen one came from, and every answer."""
    path = ft.use_view_path()
    visit = use_visit(desk, path)
    view = settings_view(desk.writer, desk.parts, visit.kept(), known_rules(desk.parts.today))
    choose = routes.change_gemeente(routes.SETTINGS)
    controls = [
        heading(view.heading),
        *_look(desk, view),
        primary(view.done, desk.back),
        heading(view.gemeente_heading, 2),
        row_link(*view.gemeente, _to(desk, choose), key="gemeente"),
        row_link(*view.connection, _to(desk, routes.LINK), key="connection"),
        section(view.device),
        secondary(view.wipe, _to(desk, routes.WIPE), key="wipe"),
        section(view.rules),
    ]
    return frame(desk, path, view.heading, view.spoken, controls)


def _look(desk: Desk, view: SettingsView) -> list[ft.Control]:
    visit = desk.visit

    def speak(code: str) -> None:
        visit.language = code
        desk.dress()
        desk.keep()

    def enlarge(code: str) -> None:
        visit.text_size = TextSize(code)
        desk.dress()
        desk.keep()

    def shade(code: str) -> None:
        visit.shade = Shade(code)
        desk.dress()
        desk.keep()

    return [
        heading(view.language, 2),
        language_row(view.language, view.languages, visit.language, speak),
        heading(view.size, 2),
        choice_list(view.size, view.sizes, visit.text_size, enlarge),
        heading(view.shade, 2),
        choice_list(view.shade, view.shades, visit.shade, shade),
    ]


def _to(desk: Desk, path: str) -> Callable[[], None]:
    return lambda: desk.go(path)
