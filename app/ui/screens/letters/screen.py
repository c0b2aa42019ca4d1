"""Places the letters and their days."""

from __future__ import annotations

import flet as ft

from app.ui import routes, theme
from app.ui.asking import terms
from app.ui.components.buttons import primary, quiet
from app.ui.components.card import card, notice
from app.ui.components.guard import keyed, screen
from app.ui.components.row_link import row_link
from app.ui.components.texts import heading, sentence, small
from app.ui.desk import Desk
from app.ui.frame import frame
from app.ui.hooks import use_visit
from app.ui.saving import saving
from app.ui.screens.letters.view import LettersView, TermView, letters_view


@screen
def letters_screen(desk: Desk) -> ft.View:
    """What runs out first stands on top."""
    visit = use_visit(desk, routes.LETTERS)
    today = desk.parts.today
    view = letters_view(desk.writer, terms.kept_terms(visit, today), today)
    return frame(desk, routes.LETTERS, view.heading, view.spoken, _body(desk, view))


def _body(desk: Desk, view: LettersView) -> list[ft.Control]:
    rows = [
        row_link(one.title, one.about, lambda to=one.to: desk.go(to), key=f"to:{one.to}")  # type: ignore[misc]
        for one in view.links
    ]
    return [
        heading(view.heading),
        sentence(view.about, soft=True),
        heading(view.terms_heading, 2),
        *(_term(desk, one) for one in view.terms),
        sentence(view.weekend if view.terms else view.empty, soft=True),
        primary(view.add, lambda: desk.go(routes.TERM), key="add"),
        heading(view.more_heading, 2),
        ft.Column(rows, spacing=10, tight=True, horizontal_alignment=ft.CrossAxisAlignment.STRETCH),
    ]


def _term(desk: Desk, one: TermView) -> ft.Control:
    def drop() -> None:
        terms.remove(desk.visit, one.term)
        desk.keep()

    key = f"{one.term.letter}:{one.term.day}"
    icon = ft.Icons.ERROR_OUTLINE if one.is_urgent else ft.Icons.EVENT
    left = ft.Row(
        [
            ft.Icon(icon, size=26, color=theme.ON_TINT),
            ft.Container(sentence(one.left, strong=True), expand=True),
        ],
        spacing=theme.GAP_SMALL,
    )
    advice = [small(text, theme.INK) for text in (one.moved, one.advice) if text]
    agenda = [] if one.saving is None else [keyed(key, saving, desk, one.saving)]
    away = quiet(
        one.drop, drop, icon=ft.Icons.DELETE_OUTLINE, says=one.drop_says, key=f"drop:{key}"
    )
    return card(
        [heading(one.title, 3), notice([left, sentence(one.until)]), *advice, *agenda, away],
        key=f"term:{key}",
    )
