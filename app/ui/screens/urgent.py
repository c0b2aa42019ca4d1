"""What to do today when the home, food, debts or care cannot wait."""

from __future__ import annotations

import flet as ft

from app.domain.sentence import say
from app.ui import routes
from app.ui.desk import Desk
from app.ui.page.blocks import Line, Look, Page, Point, aside, box, go, page, term
from app.ui.page.lost import lost
from app.ui.page.needs import find
from app.ui.page.shown import shown


@shown
def urgent_screen(desk: Desk) -> Page:
    """One need: whom to call and what to say, before anything else."""
    need = find(ft.use_view_path().rpartition("/")[2])
    if need is None:
        return lost(desk)
    return page(
        need.title,
        box(
            *(Point(one, ft.Icons.CHECK) for one in need.steps),
            Line(term(need.article), Look.SMALL),
            head=say("Doe dit vandaag"),
        ),
        go(say("Praat met iemand"), routes.HELP, key="to-help"),
        aside(
            say("Lees meer over deze hulp"),
            routes.finding(routes.RIGHTS, need.right),
            key="to-right",
        ),
    )
