"""Places the list of help without a benefit."""

from __future__ import annotations

import flet as ft

from app.domain.problem import Problem
from app.law import nugger_of
from app.ui import routes
from app.ui.answers.trouble import trouble_view
from app.ui.asking import nugger
from app.ui.components.guard import screen
from app.ui.components.row_link import row_link
from app.ui.desk import Desk
from app.ui.findings.ask_law import use_found
from app.ui.findings.list_body import list_body
from app.ui.frame import frame
from app.ui.hooks import use_visit
from app.ui.page.left_out_link import left_out_link
from app.ui.screens.nugger.view import NuggerView, nugger_view

_YOUNG = 27


@screen
def nugger_screen(desk: Desk) -> ft.View:
    """What one may ask, the one question that settles most, and where to go from here."""
    visit = use_visit(desk, routes.NUGGER)
    found = use_found(desk, nugger_of)
    if isinstance(found, Problem):
        return trouble_view(desk, routes.NUGGER, found.because, None)
    age = nugger.age_of(visit, desk.parts.today)
    guess = None if age is not None else nugger.steps(visit, desk.parts.today)[0].assumed
    asks_gemeente = visit.gemeente is None and bool(desk.parts.gemeenten)
    view = nugger_view(
        desk.writer,
        found,
        guess,
        is_young=age is None or age < _YOUNG,
        asks_gemeente=asks_gemeente,
    )
    body = list_body(desk, routes.NUGGER, view.list, routes.TAKE_PART)
    controls = [*body, _links(desk, view), left_out_link(desk, routes.NUGGER)]
    return frame(desk, routes.NUGGER, view.list.heading, view.spoken, controls)


def _links(desk: Desk, view: NuggerView) -> ft.Control:
    first = nugger.steps(desk.visit, desk.parts.today)[0].name
    rows = [
        (view.register, routes.REGISTER),
        *([] if view.search is None else [(view.search, routes.SEARCH)]),
        (view.again, routes.nugger_question(first)),
    ]
    return ft.Column(
        [
            row_link(*words, lambda to=to: desk.go(to), key=f"to:{to}")  # type: ignore[misc]
            for words, to in rows
        ],
        spacing=10,
        tight=True,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )
