"""Places the page for two people, and shows what is on it."""

from __future__ import annotations

import flet as ft

from app.domain.problem import Problem
from app.text.write import Writer
from app.ui import routes
from app.ui.answers.outcome import outcome
from app.ui.components.buttons import secondary
from app.ui.components.card import card, notice
from app.ui.components.guard import screen
from app.ui.components.texts import heading, sentence, small
from app.ui.desk import Desk
from app.ui.frame import frame
from app.ui.hooks import use_visit
from app.ui.page.lost import lost_screen
from app.ui.saving import saving
from app.ui.screens.both_paper.paper import both_paper
from app.ui.screens.both_paper.view import BothView, both_view
from app.ui.screens.compare.view import compare_view


@screen
def both_paper_screen(desk: Desk) -> ft.View:
    """A plan that the law cannot work out any more is left out."""
    visit = use_visit(desk, routes.BOTH_PAPER)
    if visit.together is None:
        return lost_screen(desk)
    found = tuple(outcome(desk, plan) for plan in visit.plans)
    outcomes = tuple(one for one in found if not isinstance(one, Problem))
    both = compare_view(desk.writer, outcomes), compare_view(Writer(), outcomes)
    agreed = tuple(desk.writer.term(text) for text in visit.together.agreements)
    view = both_view(desk.writer, both_paper(desk.writer, both, agreed, desk.parts.today))
    return frame(desk, routes.BOTH_PAPER, view.heading, view.spoken, _body(desk, view))


def _body(desk: Desk, view: BothView) -> list[ft.Control]:
    plans = (
        [secondary(view.plans, lambda: desk.go(routes.PLANS), key="plans")] if view.plans else []
    )
    return [
        heading(view.heading),
        ft.Column([sentence(text) for text in view.about], spacing=4, tight=True),
        saving(desk, view.saving),
        *plans,
        secondary(view.agreements, lambda: desk.go(routes.AGREEMENTS), key="agreements"),
        heading(view.preview, 2),
        notice([sentence(text, strong=not place) for place, text in enumerate(view.first)]),
        *(
            card([heading(title, 3), *(small(line) for line in lines)])
            for title, lines in view.sections
        ),
    ]
