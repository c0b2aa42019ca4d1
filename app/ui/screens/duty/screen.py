"""Places one duty."""

from __future__ import annotations

import flet as ft

from app.domain.problem import Problem
from app.law import duties_of, maatregel_of, rights_of
from app.ui import routes
from app.ui.asking import trips
from app.ui.asking.household import has_partner
from app.ui.components.guard import screen
from app.ui.desk import Desk
from app.ui.findings.ask_law import find_now, use_found
from app.ui.findings.item import item_body
from app.ui.frame import frame
from app.ui.hooks import use_visit
from app.ui.page.lost import lost_screen
from app.ui.screens.duty.trip_days import trip_days
from app.ui.screens.duty.view import duty_view
from app.ui.state import Visit

_ABROAD = "buitenland"


@screen
def duty_screen(desk: Desk) -> ft.View:
    """The duty that the address names; with days to count where it is about being abroad."""
    path = ft.use_view_path()
    place = routes.finding_of(path) or (routes.DUTIES, "")
    visit = use_visit(desk, path)
    found = use_found(desk, duties_of)
    finding = None if isinstance(found, Problem) else found.find(place[1])
    if finding is None or isinstance(found, Problem):
        return lost_screen(desk)
    known, today = found.known, desk.parts.today
    gemeente = desk.parts.gemeente(visit.gemeente or "")
    cost = maatregel_of(known.household, known.facts, today, gemeente, finding.id)
    term = find_now(desk, rights_of, "bezwaar")
    view = duty_view(desk.writer, found, finding, cost, None if isinstance(term, Problem) else term)
    extra = [trip_days(desk, whose) for whose in _whose(visit)] if finding.id == _ABROAD else []
    body = item_body(desk, place, view, extra)
    return frame(desk, path, view.heading, view.spoken, body)


def _whose(visit: Visit) -> tuple[str, ...]:
    """Whose days are counted: each of a couple has an own right (article 11 lid 4)."""
    return (trips.OWN, trips.PARTNER) if has_partner(visit.answers) else (trips.OWN,)
