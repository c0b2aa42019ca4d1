"""Places the reasons of one month, opened level by level."""

from __future__ import annotations

import flet as ft

from app.domain.problem import Problem
from app.ui import routes
from app.ui.answers import ask_law
from app.ui.answers.trouble import trouble_view
from app.ui.components.card import card
from app.ui.components.guard import component, keyed, screen
from app.ui.components.month_field import month_field
from app.ui.components.reason_node import reason_node
from app.ui.components.texts import heading, sentence
from app.ui.desk import Desk
from app.ui.frame import frame
from app.ui.hooks import use_visit
from app.ui.page.left_out_link import left_out_link
from app.ui.screens.reasons.view import ReasonsView, reasons_view


@screen
def reasons_screen(desk: Desk) -> ft.View:
    """From the amount of a month down to the articles."""
    visit = use_visit(desk, routes.REASONS)
    asked = ask_law.question(desk)
    found = ft.use_memo(lambda: ask_law.scenario(desk, asked), [asked, visit.gemeente])
    if isinstance(found, Problem):
        return trouble_view(desk, routes.REASONS, found.because, None)
    view = reasons_view(desk.writer, found, desk.gemeente)
    controls = [
        heading(view.heading),
        sentence(view.about, soft=True),
        _tree(view),
        left_out_link(desk, routes.REASONS),
    ]
    return frame(desk, routes.REASONS, view.heading, view.spoken, controls)


@component
def _tree(view: ReasonsView) -> ft.Control:
    code, set_code = ft.use_state(view.months.codes[0])
    place = view.months.codes.index(code)
    return card(
        [
            heading(view.month_heading, 2),
            month_field(view.months, code, set_code),
            *(
                keyed(f"tree:{code}:{number}", reason_node, tree, not number)
                for number, tree in enumerate(view.trees[place])
            ),
        ]
    )
