"""Places the months, by year."""

from __future__ import annotations

import flet as ft

from app.domain.problem import Problem
from app.ui import routes
from app.ui.components.card import card
from app.ui.components.guard import keyed, screen
from app.ui.components.month_row import MonthRow, month_row
from app.ui.components.texts import heading, sentence
from app.ui.desk import Desk
from app.ui.frame import frame
from app.ui.hooks import use_visit
from app.ui.screens.answer import ask_law
from app.ui.screens.answer.trouble import trouble_view
from app.ui.screens.left_out.link import left_out_link
from app.ui.screens.months.view import MonthsView, MonthView, months_view


@screen
def months_screen(desk: Desk) -> ft.View:
    """Month by month what comes in, and when that changes."""
    visit = use_visit(desk, routes.MONTHS)
    asked = ask_law.question(desk)
    found = ft.use_memo(lambda: ask_law.scenario(desk, asked), [asked, visit.gemeente])
    if isinstance(found, Problem):
        return trouble_view(desk, routes.MONTHS, found.because, None)
    view = months_view(desk.writer, found)
    controls = [
        heading(view.heading),
        sentence(view.about, soft=True),
        *(
            card([heading(year, 2), *(_month(view, month) for month in months)])
            for year, months in view.years
        ),
        left_out_link(desk, routes.MONTHS),
    ]
    return frame(desk, routes.MONTHS, view.heading, view.spoken, controls)


def _month(view: MonthsView, month: MonthView) -> ft.Control:
    row = MonthRow(month.name, month.total, month.why, month.rows, view.open, view.close)
    return keyed(month.name, month_row, row)
