"""Places one kind of letter."""

from __future__ import annotations

import flet as ft

from app.ui import routes
from app.ui.asking import terms
from app.ui.components.buttons import primary, secondary
from app.ui.components.card import notice
from app.ui.components.guard import screen
from app.ui.components.sections import section
from app.ui.components.texts import heading, sentence, small
from app.ui.desk import Desk
from app.ui.frame import frame
from app.ui.hooks import use_visit
from app.ui.page.lost import lost_screen
from app.ui.screens.letter_kind.view import LetterKindView, letter_kind_view


@screen
def letter_kind_screen(desk: Desk) -> ft.View:
    """The kind of letter that the address names."""
    path = ft.use_view_path()
    visit = use_visit(desk, path)
    letter = terms.letter_of(path.removeprefix(f"{routes.LETTER_KINDS}/").split("/")[0])
    if letter is None:
        return lost_screen(desk)
    contact = desk.parts.contact(visit.gemeente or "")
    view = letter_kind_view(desk.writer, letter, contact)
    return frame(desk, path, view.heading, view.spoken, _body(desk, view, letter.id))


def _body(desk: Desk, view: LetterKindView, name: str) -> list[ft.Control]:
    count = routes.letter_days(name)
    days = [primary(view.count, lambda: desk.go(count), key="count")] if view.count else []
    dutch = [small(view.dutch)] if view.dutch else []
    return [
        ft.Column([heading(view.heading), *dutch], spacing=2, tight=True),
        sentence(view.what),
        notice([heading(view.by_when_heading, 2), sentence(view.by_when)]),
        *days,
        *(section(one) for one in view.sections),
        secondary(view.call, lambda: desk.aside(routes.HELP), key="call"),
    ]
