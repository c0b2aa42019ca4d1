"""Places what one can tell the gemeente."""

from __future__ import annotations

import flet as ft

from app.ui import routes
from app.ui.asking import report_drafts
from app.ui.asking.reports import INCOME
from app.ui.components.buttons import primary
from app.ui.components.guard import screen
from app.ui.components.link_list import Link
from app.ui.components.row_link import row_link
from app.ui.components.texts import heading, sentence
from app.ui.desk import Desk
from app.ui.frame import frame
from app.ui.hooks import use_visit
from app.ui.screens.report.view import ReportView, report_view


@screen
def report_screen(desk: Desk) -> ft.View:
    """Which kind, and below it everything that was told before."""
    visit = use_visit(desk, routes.REPORT)
    view = report_view(desk.writer, desk.parts.link.state, visit, desk.parts.today)
    mine = [heading(view.mine_heading, 2), _rows(desk, view.mine)] if view.mine else []
    controls = [
        heading(view.heading),
        sentence(view.about, soft=True),
        _rows(desk, (view.link,)),
        *_same(desk, view),
        heading(view.choose, 2),
        _rows(desk, view.kinds),
        *mine,
    ]
    return frame(desk, routes.REPORT, view.heading, view.spoken, controls)


def _same(desk: Desk, view: ReportView) -> list[ft.Control]:
    def again() -> None:
        before = report_drafts.last_income(desk.parts.link.state.sent)
        if before is not None:
            desk.visit.close_example()
            report_drafts.same_again(desk.visit, before)
            desk.go(routes.report_check(INCOME.slug))

    return [primary(view.same, again, key="same")] if view.same else []


def _rows(desk: Desk, links: tuple[Link, ...]) -> ft.Control:
    def enter(path: str) -> None:
        # What one tells the gemeente is about oneself, never about an invented person.
        desk.visit.close_example()
        desk.go(path)

    rows = [
        row_link(
            one.title,
            one.about,
            lambda to=one.to: enter(to),  # type: ignore[misc]
            key=f"to:{one.to}",
        )
        for one in links
    ]
    return ft.Column(
        rows, spacing=10, tight=True, horizontal_alignment=ft.CrossAxisAlignment.STRETCH
    )
