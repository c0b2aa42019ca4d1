"""Places the two laws: verdict, status, two bars, months, and what may still change."""

from __future__ import annotations

import flet as ft

from app.domain.problem import Problem
from app.law import wet_nu_straks
from app.ui import routes, theme
from app.ui.answers import ask_law
from app.ui.answers.trouble import trouble_view
from app.ui.components.amount_bars import amount_bars
from app.ui.components.badge import badge
from app.ui.components.card import card
from app.ui.components.guard import screen
from app.ui.components.texts import heading, sentence, small
from app.ui.desk import Desk
from app.ui.frame import frame
from app.ui.hooks import use_visit
from app.ui.screens.laws.view import LawsView, laws_view


@screen
def laws_screen(desk: Desk) -> ft.View:
    """The same work twice; winners and losers are told alike."""
    use_visit(desk, routes.LAWS)
    asked = ask_law.question(desk)
    found = ft.use_memo(lambda: wet_nu_straks(asked, desk.gemeente), [asked, desk.gemeente])
    if isinstance(found, Problem):
        return trouble_view(desk, routes.LAWS, found.because, None)
    view = laws_view(desk.writer, found, desk.parts.today)
    return frame(desk, routes.LAWS, view.heading, view.spoken, _body(view))


def _body(view: LawsView) -> list[ft.Control]:
    sign = ft.Icons.EVENT_OUTLINED if view.is_plan else ft.Icons.CHECK_CIRCLE_OUTLINE
    return [
        ft.Column([heading(view.heading), small(view.basis)], spacing=6, tight=True),
        badge(view.status, sign),
        card([heading(view.bars_heading, 2), amount_bars(view.bars)]),
        card([heading(view.runs_heading, 2), *(_run(name, more) for name, more in view.runs)]),
        card([heading(view.others_heading, 2), *(sentence(text) for text in view.others)]),
        card([heading(view.doubts_heading, 2), *(sentence(text) for text in view.doubts)]),
    ]


def _run(name: str, more: str) -> ft.Control:
    return ft.Container(
        padding=ft.Padding.symmetric(vertical=8),
        border=ft.Border(top=ft.BorderSide(1, theme.HAIRLINE)),
        content=ft.Column([small(name), sentence(more, strong=True)], spacing=2, tight=True),
    )
