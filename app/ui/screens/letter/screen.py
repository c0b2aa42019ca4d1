"""Places the letter: what it should do, the text, and a button to copy it."""

from __future__ import annotations

from collections.abc import Callable

import flet as ft

from app.domain.problem import Problem
from app.law import duties_of, rights_of
from app.ui import routes, theme
from app.ui.components.buttons import primary
from app.ui.components.card import card
from app.ui.components.choice_list import choice_list
from app.ui.components.guard import keyed, screen
from app.ui.components.texts import heading, sentence, small
from app.ui.desk import Desk
from app.ui.frame import frame
from app.ui.hooks import use_visit
from app.ui.screens.findings.ask_law import find_now
from app.ui.screens.letter.kinds import Kind, kinds_for_duty, kinds_for_right
from app.ui.screens.letter.view import LetterView, letter_view
from app.ui.screens.lost.screen import lost_screen


@screen
def letter_screen(desk: Desk) -> ft.View:
    """The letter about the right or duty that the address names."""
    path = ft.use_view_path()
    parent, name = routes.finding_of(path) or ("", "")
    visit = use_visit(desk, path)
    chosen, set_chosen = ft.use_state("")
    copied, set_copied = ft.use_state("")
    is_right = parent == routes.RIGHTS
    finding = find_now(desk, rights_of if is_right else duties_of, name)
    if finding is None or isinstance(finding, Problem):
        return lost_screen(desk)
    kinds = kinds_for_right(finding) if is_right else kinds_for_duty(finding)
    if not kinds:
        return lost_screen(desk)
    kind = Kind(chosen) if chosen in kinds else kinds[0]
    known = desk.parts.gemeente(visit.gemeente or "")
    gemeente = None if known is None else known.name
    view = letter_view(desk.writer, finding, kinds, kind, gemeente, desk.parts.today)

    async def copy() -> None:
        await ft.Clipboard().set(view.text)
        set_copied(view.text)

    told = view.copied if copied == view.text else ""
    controls = [
        heading(view.heading),
        sentence(view.about),
        *_choice(view, path, kind, set_chosen),
        _text(view.letter_heading, view.lines),
        primary(view.copy, lambda: desk.page.run_task(copy), key="copy"),
        ft.Semantics(live_region=True, container=True, content=sentence(told, strong=True)),
        *(small(note) for note in view.notes),
        *([_text(view.own_heading, view.own)] if view.own else []),
    ]
    return frame(desk, path, view.heading, view.spoken, controls)


def _choice(
    view: LetterView, path: str, kind: Kind, choose: Callable[[str], None]
) -> list[ft.Control]:
    if len(view.tiles) < 2:
        return []
    tiles = keyed(path, choice_list, view.choose, view.tiles, kind, choose)
    return [heading(view.choose, 2), tiles]


def _text(title: str, lines: tuple[str, ...]) -> ft.Control:
    """The letter, to select by hand where copying does not work."""
    text = ft.Text(
        "\n\n".join(lines),
        theme_style=ft.TextThemeStyle.BODY_LARGE,
        color=theme.INK,
        selectable=True,
    )
    return card([heading(title, 2), text], key="letter")
