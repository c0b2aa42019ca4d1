"""A list of rights or duties under one heading: the first ones, and the rest one tap away."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import flet as ft

from app.ui import theme
from app.ui.components.buttons import quiet
from app.ui.components.guard import component
from app.ui.components.row_link import row_link
from app.ui.components.texts import heading, small


@dataclass(frozen=True, slots=True)
class Row:
    """One right or duty: its name in the address, its title, and one sentence about it."""

    name: str
    title: str
    about: str


@dataclass(frozen=True, slots=True)
class Group:
    """Rows under a heading, of which ``first`` are always there; the words of the two buttons."""

    title: str
    about: str
    rows: tuple[Row, ...]
    first: int
    more: str
    less: str


@component
def finding_group(
    group: Group, on_open: Callable[[str], None], between: ft.Control | None = None
) -> ft.Control:
    """The heading, what stands ``between``, and the rows; the button says what it will do."""
    open_, set_open = ft.use_state(False)
    rows = group.rows if open_ else group.rows[: group.first]
    about = [small(group.about)] if group.about else []
    return ft.Column(
        [
            ft.Column([heading(group.title, 2), *about], spacing=4, tight=True),
            *([] if between is None else [between]),
            *(_row(row, on_open) for row in rows),
            *([_button(group, open_, set_open)] if len(group.rows) > group.first else []),
        ],
        spacing=10,
        tight=True,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )


def _row(row: Row, on_open: Callable[[str], None]) -> ft.Control:
    return row_link(row.title, row.about, lambda: on_open(row.name), key=f"row:{row.name}")


def _button(group: Group, open_: bool, set_open: Callable[[bool], None]) -> ft.Control:
    words = group.less if open_ else group.more
    return ft.Row(
        [
            quiet(
                words,
                lambda: set_open(not open_),
                icon=ft.Icons.EXPAND_LESS if open_ else ft.Icons.EXPAND_MORE,
                says=f"{words}: {group.title}",
                key=f"more:{group.title}",
                color=theme.ACCENT,
            )
        ],
        wrap=True,
    )
