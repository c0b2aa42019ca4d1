"""Places the payments."""

from __future__ import annotations

import flet as ft

from app.ui import routes
from app.ui.asking import reports
from app.ui.components.amount_lines import amount_lines
from app.ui.components.buttons import secondary
from app.ui.components.card import notice
from app.ui.components.guard import screen
from app.ui.components.texts import heading, sentence, small
from app.ui.desk import Desk
from app.ui.frame import frame
from app.ui.hooks import use_visit
from app.ui.screens.payments.view import payments_view


@screen
def payments_screen(desk: Desk) -> ft.View:
    """The gemeente's own lines and amounts; nothing is worked out here."""
    use_visit(desk, routes.PAYMENTS)
    view = payments_view(desk.writer, desk.parts.link.state.own)
    mark = [small(view.mark)] if view.mark else []
    trouble = [notice([sentence(view.trouble)], key="trouble")] if view.trouble else []
    question = routes.report(reports.QUESTION.slug)
    controls = [
        ft.Column([heading(view.heading), *mark], spacing=4, tight=True),
        *trouble,
        *(amount_lines(one) for one in view.payments),
        sentence(view.not_right, soft=True),
        secondary(view.ask, lambda: desk.go(question), key="ask"),
    ]
    return frame(desk, routes.PAYMENTS, view.heading, view.spoken, controls)
