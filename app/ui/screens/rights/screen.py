"""Places the rights."""

from __future__ import annotations

import flet as ft

from app.domain.problem import Problem
from app.law import rights_of
from app.ui import routes
from app.ui.answers.trouble import trouble_view
from app.ui.components.guard import screen
from app.ui.desk import Desk
from app.ui.findings.ask_law import use_found
from app.ui.findings.list_body import list_body
from app.ui.findings.whole_list import whole_list
from app.ui.frame import frame
from app.ui.hooks import use_visit
from app.ui.national import national
from app.ui.page.left_out_link import left_out_link
from app.ui.screens.rights.view import RIGHTS


@screen
def rights_screen(desk: Desk) -> ft.View:
    """What one gets and may ask; the one question that settles most is answered here."""
    visit = use_visit(desk, routes.RIGHTS)
    found = use_found(desk, rights_of)
    if isinstance(found, Problem):
        return trouble_view(desk, routes.RIGHTS, found.because, None)
    gemeente = desk.parts.gemeente(visit.gemeente or "")
    view = whole_list(
        desk.writer,
        RIGHTS,
        found,
        visit.answers,
        None if gemeente is None else gemeente.name,
        is_example=visit.is_example,
    )
    end = left_out_link(desk, routes.RIGHTS)
    body = [*list_body(desk, routes.RIGHTS, view, routes.DUTIES), end]
    return frame(desk, routes.RIGHTS, view.heading, *national(desk, view.spoken, body, 1))
