"""Three small questions about the person; all may be skipped."""

from __future__ import annotations

import flet as ft

from app.domain.sentence import say
from app.ui import routes
from app.ui.asking import about_me
from app.ui.desk import Desk
from app.ui.page.blocks import Head, Line, Look, Page, aside, go, group, soft
from app.ui.page.forms import some_of
from app.ui.page.lost import lost
from app.ui.page.shown import shown

_NONE: frozenset[str] = frozenset()


@shown
def about_me_screen(desk: Desk) -> Page:
    """The question that the address names; choosing nothing is fine."""
    path = ft.use_view_path()
    asked = about_me.find(routes.last_part(path))
    if asked is None:
        return lost(desk)
    chosen = frozenset(one.code for one in about_me.said(asked, desk.visit.answers))
    # Kept outside the drawing: "Verder" reads what the tiles show at that moment.
    marked: ft.MutableRef[tuple[str, frozenset[str]]] = ft.use_ref(("", _NONE))
    if marked.current is None or marked.current[0] != path:
        marked.current = (path, chosen)

    def mark(codes: frozenset[str]) -> None:
        marked.current = (path, codes)

    def go_on(codes: frozenset[str]) -> None:
        about_me.keep(desk.visit, asked, codes)
        following = about_me.after(asked)
        desk.go(routes.TAKE_PART if following is None else routes.about_me(following.name))

    number, count = about_me.ALL.index(asked) + 1, len(about_me.ALL)
    answers = {one.code: one.label for one in asked.answers}
    topic = say("Vraag {number} van {count}", number=number, count=count)
    return Page(
        asked.heading,
        (
            group(Line(topic, Look.SMALL), Head(asked.heading, 1)),
            group(*soft(asked.about, say("U mag meer dan één ding kiezen.")), gap=6),
            some_of(desk, path, asked.heading, answers, chosen, mark),
            go(say("Verder"), lambda: go_on(marked.current[1] if marked.current else _NONE)),
            aside(say("Sla deze vraag over"), lambda: go_on(_NONE), key="skip"),
        ),
    )
