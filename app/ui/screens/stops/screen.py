"""Places the way back: comfort, the month, and the steps."""

from __future__ import annotations

from collections.abc import Callable

import flet as ft

from app.domain.problem import Problem
from app.domain.sentence import say
from app.ui import routes
from app.ui.answers import ask_law
from app.ui.answers.trouble import trouble_view
from app.ui.components.buttons import secondary
from app.ui.components.card import card, notice
from app.ui.components.guard import screen
from app.ui.components.month_field import month_field
from app.ui.components.step_list import step_list
from app.ui.components.texts import heading, sentence, small
from app.ui.desk import Desk
from app.ui.frame import frame
from app.ui.hooks import use_visit
from app.ui.screens.stops.ask_steps import ask_steps, stop_in, usual_month
from app.ui.screens.stops.view import StopsView, stops_view


@screen
def stops_screen(desk: Desk) -> ft.View:
    """The steps for the month that was told or chosen here."""
    visit = use_visit(desk, routes.STOPS)
    asked = ask_law.question(desk)
    found = ft.use_memo(lambda: ask_law.scenario(desk, asked), [asked, visit.gemeente])
    chosen, choose = ft.use_state("")
    if isinstance(found, Problem):
        return trouble_view(desk, routes.STOPS, found.because, None)
    months = tuple(one.month for one in found.months[:-1])
    wanted = next((one for one in months if str(one) == chosen), usual_month(found))
    stop = stop_in(found, wanted)
    steps = ask_steps(desk, stop)
    if isinstance(steps, Problem):
        return trouble_view(desk, routes.STOPS, steps.because, None)
    view = stops_view(desk.writer, stop, steps, months)
    body = _body(desk, view, str(wanted), choose)
    return frame(desk, routes.STOPS, view.heading, view.spoken, body)


def _body(
    desk: Desk, view: StopsView, chosen: str, choose: Callable[[str], None]
) -> list[ft.Control]:
    return [
        heading(view.heading),
        notice([sentence(text, strong=not place) for place, text in enumerate(view.comfort)]),
        card([heading(view.month_heading, 2), month_field(view.months, chosen, choose)]),
        ft.Semantics(
            live_region=True,
            container=True,
            content=ft.Column([sentence(text) for text in view.then], spacing=4, tight=True),
        ),
        heading(view.steps_heading, 2),
        step_list(view.steps),
        card([small(text) for text in view.doubts]),
        secondary(
            desk.write(say("Praat met iemand")), lambda: desk.aside(routes.HELP), key="to-help"
        ),
    ]
