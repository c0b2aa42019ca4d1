"""Places the letter: what it should do, the text, and a button to copy it."""

from __future__ import annotations

from collections.abc import Callable

import flet as ft

from app.domain.finding import Finding
from app.law import duties_of, nugger_of, rights_of
from app.ui import routes
from app.ui.components.card import card
from app.ui.components.choice_list import choice_list
from app.ui.components.guard import keyed, screen
from app.ui.components.letter_text import LetterText, letter_text
from app.ui.components.texts import heading, sentence
from app.ui.desk import Desk
from app.ui.findings.ask_law import find_now
from app.ui.findings.letter_kinds import Kind, kinds_for_duty, kinds_for_right
from app.ui.frame import frame
from app.ui.hooks import use_visit
from app.ui.page.lost import lost_screen
from app.ui.screens.letter.view import LetterView, letter_view

_LAWS = {routes.RIGHTS: rights_of, routes.DUTIES: duties_of, routes.NUGGER: nugger_of}


@screen
def letter_screen(desk: Desk) -> ft.View:
    """The letter about the right or duty that the address names."""
    path = ft.use_view_path()
    parent, name = routes.finding_of(path) or ("", "")
    visit = use_visit(desk, path)
    chosen, choose = ft.use_state("")
    is_right = parent in (routes.RIGHTS, routes.NUGGER)
    finding = find_now(desk, _LAWS.get(parent, duties_of), name)
    if not isinstance(finding, Finding):
        return lost_screen(desk)
    kinds = kinds_for_right(finding) if is_right else kinds_for_duty(finding)
    if not kinds:
        return lost_screen(desk)
    kind = Kind(chosen) if chosen in kinds else kinds[0]
    gemeente = desk.parts.gemeente(visit.gemeente or "")
    to = None if gemeente is None else gemeente.name
    view = letter_view(desk.writer, finding, kinds, kind, to, desk.parts.today)
    text = LetterText(view.letter_heading, view.note, view.text, view.copy, view.copied)
    controls = [
        heading(view.heading),
        sentence(view.about, soft=True),
        *_choice(view, path, kind, choose),
        letter_text(text),
        *_own(view),
        sentence(view.proof, soft=True),
    ]
    return frame(desk, path, view.heading, view.spoken, controls)


def _choice(
    view: LetterView, path: str, kind: Kind, choose: Callable[[str], None]
) -> list[ft.Control]:
    if len(view.tiles) == 1:
        return []
    tiles = keyed(path, choice_list, view.choose, view.tiles, kind, choose)
    return [heading(view.choose, 2), tiles]


def _own(view: LetterView) -> list[ft.Control]:
    if not view.own:
        return []
    return [card([heading(view.own_heading, 2), *(sentence(line) for line in view.own)])]
