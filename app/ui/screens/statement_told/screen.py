"""Places the explanation of a payment statement."""

from __future__ import annotations

import flet as ft

from app.domain.problem import Problem
from app.domain.statement import Fit
from app.ui import routes
from app.ui.answers.explained import assumed, explanation, no_lines
from app.ui.components.amount_bars import amount_bars
from app.ui.components.buttons import primary, secondary
from app.ui.components.card import card, caution, notice
from app.ui.components.guard import screen
from app.ui.components.pill import pill
from app.ui.components.sections import section
from app.ui.components.texts import heading, sentence, small
from app.ui.desk import Desk
from app.ui.frame import frame, framed
from app.ui.hooks import use_visit
from app.ui.screens.statement_told.lines import LineView
from app.ui.screens.statement_told.view import StatementToldView, statement_told_view

_ICONS = {
    Fit.SAME: ft.Icons.CHECK,
    Fit.DIFFERENT: ft.Icons.HELP_OUTLINE,
    Fit.MISSING: ft.Icons.HELP_OUTLINE,
    Fit.NOT_COMPARED: ft.Icons.REMOVE,
}


@screen
def statement_told_screen(desk: Desk) -> ft.View:
    """The answer, the picture, the causes, the lines, and what to do with it."""
    use_visit(desk, routes.STATEMENT_TOLD)
    found = explanation(desk)
    if isinstance(found, Problem):
        return framed(desk, routes.STATEMENT_TOLD, no_lines(desk, found))
    view = statement_told_view(desk.writer, found, assumed(desk))
    return frame(desk, routes.STATEMENT_TOLD, view.heading, view.spoken, _body(desk, view))


def _body(desk: Desk, view: StatementToldView) -> list[ft.Control]:
    sums = [caution([sentence(view.sums)])] if view.sums else []
    causes = [heading(view.causes_heading, 2)] if view.causes else []
    assumed_card = [] if view.assumed is None else [section(view.assumed)]
    return [
        heading(view.heading),
        notice([sentence(text, strong=not place) for place, text in enumerate(view.first)]),
        card([amount_bars(view.bars)]),
        *sums,
        *causes,
        *(section(one) for one in view.causes),
        *([sentence(view.together, strong=True)] if view.together else []),
        primary(view.paper, lambda: desk.go(routes.STATEMENT_PAPER), key="paper"),
        heading(view.lines_heading, 2),
        *(_line(one) for one in view.lines),
        section(view.decision),
        secondary(view.count, lambda: desk.go(routes.TERM), key="count"),
        *assumed_card,
        sentence(view.no_decision, strong=True),
    ]


def _line(one: LineView) -> ft.Control:
    dutch = [small(one.dutch)] if one.dutch else []
    todo = [sentence(one.todo, strong=True)] if one.todo else []
    return card(
        [
            ft.Column([heading(one.title, 3), *dutch], spacing=2, tight=True),
            pill(_ICONS[one.fit], one.label),
            *(sentence(text) for text in one.lines),
            *todo,
            small(one.where),
        ],
        key=f"line:{one.kind}",
    )
