"""Places the irregular hours: the two numbers, three bars a month, and what to report."""

from __future__ import annotations

from decimal import Decimal

import flet as ft

from app.domain.problem import Problem
from app.domain.scenario import Question, Scenario
from app.domain.sentence import say
from app.ui import routes
from app.ui.answers import ask_law
from app.ui.answers.trouble import trouble_leading_to, trouble_view
from app.ui.asking import irregular, to_law
from app.ui.asking.ask import Ask
from app.ui.components.amount_bars import amount_bars
from app.ui.components.card import card, notice
from app.ui.components.guard import screen
from app.ui.components.texts import heading, sentence
from app.ui.desk import Desk
from app.ui.frame import frame
from app.ui.hooks import use_visit
from app.ui.national import national
from app.ui.screens.irregular.hours_field import hours_field
from app.ui.screens.irregular.view import IrregularView, irregular_view


@screen
def irregular_screen(desk: Desk) -> ft.View:
    """Three outcomes beside each other, or that hours are needed for them."""
    visit = use_visit(desk, routes.IRREGULAR)
    usual = to_law.hours_of(visit.answers)
    few, many = irregular.fewest(visit.answers), irregular.most(visit.answers)
    hours = (few[1], usual, many[1])
    asked = tuple(ask_law.question(desk).with_hours(Decimal(one)) for one in hours)
    # Each is kept by itself: one step of one number asks the law once.
    found = tuple(_use_outcome(desk, one) for one in asked)
    if not to_law.can_step_hours(visit.answers):
        return _needs_hours(desk)
    scenarios = tuple(one for one in found if not isinstance(one, Problem))
    trouble = next((one for one in found if isinstance(one, Problem)), None)
    if trouble is not None:
        return trouble_view(desk, routes.IRREGULAR, trouble.because, None)
    view = irregular_view(desk.writer, scenarios, hours)
    body = _body(desk, view, few, many)
    return frame(desk, routes.IRREGULAR, view.heading, *national(desk, view.spoken, body))


def _use_outcome(desk: Desk, asked: Question) -> Scenario | Problem:
    return ft.use_memo(lambda: ask_law.scenario(desk, asked), [asked, desk.visit.gemeente])


def _body(
    desk: Desk, view: IrregularView, few: tuple[Ask, int], many: tuple[Ask, int]
) -> list[ft.Control]:
    return [
        heading(view.heading),
        card(
            [
                heading(view.hours_heading, 2),
                sentence(view.usual),
                hours_field(desk, few, view.few),
                hours_field(desk, many, view.many),
            ]
        ),
        ft.Semantics(
            live_region=True,
            container=True,
            content=ft.Column(
                [sentence(text, strong=not place) for place, text in enumerate(view.words)],
                spacing=4,
                tight=True,
            ),
        ),
        *(card([heading(name, 2), amount_bars(bars)]) for name, bars in view.months),
        notice([heading(view.do_heading, 2), *(sentence(text) for text in view.do)]),
    ]


def _needs_hours(desk: Desk) -> ft.View:
    return trouble_leading_to(
        desk,
        routes.IRREGULAR,
        say("Hiervoor hebben wij uw uren nodig. Nu kennen wij alleen een bedrag."),
        routes.change(routes.ANSWER, "loonweten"),
        say("Vul uw uren in"),
    )
