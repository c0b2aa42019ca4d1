"""Places the form that counts the days of a letter."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import flet as ft

from app.domain.letter import Letter, TermKind
from app.domain.sentence import say
from app.ui import routes, theme
from app.ui.asking import reading, terms
from app.ui.asking.reading import PARTS, Fault
from app.ui.asking.terms import ANY_DECISION, DAY, Term
from app.ui.components.buttons import primary
from app.ui.components.choice_list import choice_list
from app.ui.components.date_field import date_field
from app.ui.components.error_summary import error_summary
from app.ui.components.guard import keyed, screen
from app.ui.components.text_field import Fields
from app.ui.components.texts import heading, sentence, small
from app.ui.desk import Desk
from app.ui.frame import frame
from app.ui.hooks import remembered, use_visit
from app.ui.page.lost import lost_screen
from app.ui.screens.term.view import TermFormView, term_form_view

_NO_FAULT: Fault | None = None
_OLDEST = timedelta(days=365)


@screen
def term_screen(desk: Desk) -> ft.View:
    """The letter comes from the address, or is chosen here."""
    path = ft.use_view_path()
    visit = use_visit(desk, path)
    fault, set_fault = ft.use_state(_NO_FAULT)
    chosen, choose = ft.use_state(ANY_DECISION)
    fields = remembered(Fields)
    named = path.startswith(f"{routes.LETTER_KINDS}/")
    name = path.removeprefix(f"{routes.LETTER_KINDS}/").split("/")[0] if named else chosen
    letter = terms.letter_of(name)
    if letter is None or letter.term is TermKind.NONE:
        return lost_screen(desk)
    view = term_form_view(desk.writer, visit, letter, named=named, fault=fault)

    def to_field(field: str) -> None:
        desk.page.run_task(fields.focus, field)

    def keep() -> None:
        set_fault(_keep(desk, letter))

    errors = [error_summary(view.errors_heading, view.errors, to_field)] if view.errors else []
    tiles = keyed(path, choice_list, view.choose, view.tiles, view.chosen, choose)
    controls = [
        *errors,
        heading(view.heading),
        *(sentence(text) for text in view.about),
        *([heading(view.choose, 2), tiles] if view.tiles else []),
        *_date(desk, view, fields, keep),
    ]
    return frame(desk, path, view.heading, view.spoken, controls)


def _date(
    desk: Desk, view: TermFormView, fields: Fields, keep: Callable[[], None]
) -> list[ft.Control]:
    boxes = date_field(view.date, fields, desk.visit.put, keep)
    return [
        ft.Column([heading(view.date_heading, 2), small(view.date_hint)], spacing=4, tight=True),
        # The names of the boxes float on their upper edge, and need room there.
        ft.Container(boxes, padding=ft.Padding.only(top=theme.GAP_SMALL)),
        primary(view.keep, keep, key="keep"),
        small(view.fine_print),
    ]


def _keep(desk: Desk, letter: Letter) -> Fault | None:
    visit, today = desk.visit, desk.parts.today
    day = reading.day(DAY, lambda field: visit.answers.get(field, ""))
    wrong = day if isinstance(day, Fault) else _outside(letter, day, today)
    if isinstance(day, Fault) or wrong is not None:
        return wrong
    for part in PARTS:
        visit.put(f"{DAY}.{part}", "")
    terms.add(visit, Term(letter.id, day))
    desk.go(routes.LETTERS)
    return None


def _outside(letter: Letter, day: date, today: date) -> Fault | None:
    """A letter was sent before today; a day in a letter can still come."""
    field = f"{DAY}.jaar"
    if letter.term is not TermKind.IN_LETTER and day > today:
        return Fault(field, say("Deze dag moet nog komen. Kijk naar het jaar."))
    if today - day > _OLDEST:
        return Fault(field, say("Dit is langer dan een jaar geleden. Kijk naar het jaar."))
    if day - today > _OLDEST:
        return Fault(field, say("Dit duurt nog langer dan een jaar. Kijk naar het jaar."))
    if terms.counted(Term(letter.id, day), today) is None:
        return Fault(field, say("Van vóór 2026 kennen wij deze regels niet."))
    return None
