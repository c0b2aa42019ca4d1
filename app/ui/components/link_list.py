"""Ways on, grouped under a heading: one card, one line each."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import flet as ft

from app.ui import theme
from app.ui.components.card import card
from app.ui.components.texts import heading, sentence, small


@dataclass(frozen=True, slots=True)
class Link:
    """Where it leads, what it is, and one line about it."""

    to: str
    title: str
    about: str


@dataclass(frozen=True, slots=True)
class LinkGroup:
    """Links that belong together, under one heading."""

    heading: str
    links: tuple[Link, ...]


def link_list(group: LinkGroup, on_open: Callable[[str], None]) -> ft.Control:
    """The whole line is the target; a hairline keeps the lines apart."""
    return card([heading(group.heading, 2), *(_line(one, on_open) for one in group.links)])


def _line(one: Link, on_open: Callable[[str], None]) -> ft.Control:
    return link_line(one.title, one.about, lambda: on_open(one.to), key=f"to:{one.to}")


def link_line(
    title: str, about: str, on_click: Callable[[], object], *, key: str | None = None
) -> ft.Control:
    """One way on, as a line of a card."""
    words = ft.Column([sentence(title), small(about)], expand=True, spacing=0, tight=True)
    button = ft.TextButton(
        key=key,
        on_click=lambda _: on_click(),
        content=ft.Row(
            [words, ft.Icon(ft.Icons.ARROW_FORWARD, color=theme.ACCENT, size=22)],
            spacing=theme.GAP_SMALL,
        ),
        style=ft.ButtonStyle(
            shape=ft.RoundedRectangleBorder(radius=8),
            padding=ft.Padding.symmetric(horizontal=4, vertical=8),
        ),
    )
    return ft.Container(button, border=ft.Border(top=ft.BorderSide(1, theme.HAIRLINE)))
