"""Places the duties."""

from __future__ import annotations

import flet as ft

from app.domain.problem import Problem
from app.law import duties_of
from app.ui import routes
from app.ui.answers.trouble import trouble_view
from app.ui.components.guard import screen
from app.ui.components.sections import section
from app.ui.desk import Desk
from app.ui.findings.ask_law import use_found
from app.ui.findings.list_body import list_body
from app.ui.findings.whole_list import whole_list
from app.ui.frame import frame, spoken
from app.ui.hooks import use_visit
from app.ui.national import national
from app.ui.page.left_out_link import left_out_link
from app.ui.screens.duties.own import own_duties
from app.ui.screens.duties.view import DUTIES


@screen
def duties_screen(desk: Desk) -> ft.View:
    """What the law asks, what it does not, and the way to the rights."""
    visit = use_visit(desk, routes.DUTIES)
    found = use_found(desk, duties_of)
    if isinstance(found, Problem):
        return trouble_view(desk, routes.DUTIES, found.because, None)
    gemeente = desk.parts.gemeente(visit.gemeente or "")
    view = whole_list(
        desk.writer,
        DUTIES,
        found,
        visit.answers,
        None if gemeente is None else gemeente.name,
        is_example=visit.is_example,
    )
    told = () if visit.is_example else own_duties(
        desk.writer, desk.parts.link.state.own, desk.parts.today
    )
    end = left_out_link(desk, routes.DUTIES)
    body = [*list_body(desk, routes.DUTIES, view, routes.RIGHTS), end]
    body[1:1] = [section(one) for one in told]
    said = spoken(desk.writer, view.spoken, *(text for one in told for text in one.heard))
    return frame(desk, routes.DUTIES, view.heading, *national(desk, said, body, 1))
