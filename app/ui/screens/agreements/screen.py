"""Places the agreements: what there is, and a box for one more."""

from __future__ import annotations

from dataclasses import replace

import flet as ft

from app.domain.sentence import Sentence
from app.ui import routes, theme
from app.ui.components.buttons import primary, quiet, secondary
from app.ui.components.card import card
from app.ui.components.guard import screen
from app.ui.components.text_area import text_area
from app.ui.components.text_field import Fields
from app.ui.components.texts import heading, sentence
from app.ui.desk import Desk
from app.ui.frame import frame
from app.ui.hooks import remembered, use_visit
from app.ui.page.lost import lost_screen
from app.ui.screens.agreements.view import AgreementsView, agreements_view, fault_in

_NO_FAULT: tuple[Sentence, ...] = ()


@screen
def agreements_screen(desk: Desk) -> ft.View:
    """In the order of writing; nothing of it is kept on the device."""
    visit = use_visit(desk, routes.AGREEMENTS)
    faults, set_faults = ft.use_state(_NO_FAULT)
    fields = remembered(Fields)
    typed: ft.MutableRef[str] = ft.use_ref("")
    together = visit.together
    if together is None:
        return lost_screen(desk)
    view = agreements_view(desk.writer, together, faults[0] if faults else None)

    def note(_field: str, text: str) -> None:
        typed.current = text

    def leave() -> None:
        visit.together = replace(together, draft=typed.current or together.draft)

    def write() -> None:
        text = typed.current or together.draft
        fault = fault_in(together, text)
        set_faults(_NO_FAULT if fault is None else (fault,))
        if fault is not None:
            desk.announce(desk.write(fault))
            return
        typed.current = ""
        visit.together = together.agreed(text)

    controls = [
        heading(view.heading),
        ft.Column([sentence(text) for text in view.about], spacing=4, tight=True),
        _list(desk, view),
        text_area(view.area, fields, note, leave),
        primary(view.write, write, key="write"),
        secondary(view.paper, lambda: desk.go(routes.BOTH_PAPER), key="paper"),
    ]
    return frame(desk, routes.AGREEMENTS, view.heading, view.spoken, controls)


def _list(desk: Desk, view: AgreementsView) -> ft.Control:
    def drop(place: int) -> None:
        if desk.visit.together is not None:
            desk.visit.together = desk.visit.together.without(place)

    rows: list[ft.Control] = []
    for place, one in enumerate(view.agreements):
        away = quiet(
            one.away,
            lambda place=place: drop(place),  # type: ignore[misc]
            icon=ft.Icons.DELETE_OUTLINE,
            says=one.away_says,
            key=f"away:{place}",
        )
        rows.append(card([sentence(one.text), ft.Row([away], wrap=True)]))
    shown = rows or [sentence(view.empty, soft=True)]
    return ft.Semantics(
        live_region=True,
        container=True,
        content=ft.Column(
            shown,
            spacing=theme.GAP_SMALL,
            tight=True,
            horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
        ),
    )
