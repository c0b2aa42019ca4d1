"""The name of a plan and the button that keeps it."""

from __future__ import annotations

import flet as ft

from app.ui.asking.planned import planned
from app.ui.components.buttons import primary
from app.ui.components.card import card
from app.ui.components.guard import component
from app.ui.components.text_field import Box, Fields, text_field
from app.ui.components.texts import heading, sentence
from app.ui.desk import Desk
from app.ui.hooks import remembered
from app.ui.plans import plan_of
from app.ui.screens.plans.view import NAME_FIELD, PlansView, name_fault


@component
def keep_form(desk: Desk, view: PlansView, usual: str, kept: str) -> ft.Control:
    """Keeps the answers of now; what is wrong with the name stands at the box."""
    error, set_error = ft.use_state("")
    said, say_done = ft.use_state("")
    fields = remembered(Fields)
    visit = desk.visit
    typed: ft.MutableRef[str] = ft.use_ref(visit.draft(NAME_FIELD) or usual)

    def note(field: str, text: str) -> None:
        typed.current = text
        visit.note(field, text)

    def keep() -> None:
        name = typed.current or ""
        fault = name_fault(name, visit.plans)
        if fault is not None:
            say_done("")
            set_error(desk.write(fault))
            return
        set_error("")
        say_done(kept)
        visit.plans = (*visit.plans, plan_of(name, planned(visit.answers), visit.gemeente))
        visit.note(NAME_FIELD, "")
        desk.keep()

    box = Box(NAME_FIELD, view.name_box, typed.current or "", error or None)
    done = [sentence(said, strong=True)] if said else []
    return card(
        [
            heading(view.save_heading, 2),
            ft.Container(height=4),
            text_field(box, fields, note, keep),
            primary(view.save, keep, key="keep"),
            ft.Semantics(live_region=True, container=True, content=ft.Column(done, tight=True)),
        ]
    )
