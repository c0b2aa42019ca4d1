"""Places the hours: the wish first, then the ladder in words, then every hour."""

from __future__ import annotations

import flet as ft

from app.domain.sentence import say
from app.ui import routes, theme
from app.ui.answers import ask_law
from app.ui.answers.use_axis import use_axis
from app.ui.asking import to_law
from app.ui.components.buttons import secondary
from app.ui.components.card import card, caution
from app.ui.components.guard import component, screen
from app.ui.components.hours_ladder import Step, hours_ladder
from app.ui.components.texts import heading, sentence
from app.ui.desk import Desk
from app.ui.frame import frame, spoken
from app.ui.hooks import use_visit
from app.ui.national import national
from app.ui.screens.hours.view import HoursView, RungView, hours_view
from app.ui.screens.hours.wish import wish


@screen
def hours_screen(desk: Desk) -> ft.View:
    """The ladder, or a word of patience while it is worked out."""
    visit = use_visit(desk, routes.HOURS)
    axis = use_axis(desk, ask_law.question(desk))
    if axis is None:
        title = desk.write(say("Wat brengt een uur werk?"))
        wait = desk.write(say("Even rekenen…"))
        said = spoken(desk.writer, title, wait)
        return frame(desk, routes.HOURS, title, said, [heading(title), sentence(wait)])
    view = hours_view(desk.writer, axis, to_law.hours_of(visit.answers))
    controls = [
        heading(view.heading),
        *(sentence(text, soft=True) for text in view.about),
        wish(desk, axis, view),
        heading(view.rungs_heading, 2),
        *(_rung(rung) for rung in view.rungs),
        _all(view),
    ]
    return frame(desk, routes.HOURS, view.heading, *national(desk, view.spoken, controls, 1))


def _rung(rung: RungView) -> ft.Control:
    box = caution if rung.is_loss else card
    return box([heading(rung.name, 3), *(sentence(line) for line in rung.lines), *_falls(rung)])


def _falls(rung: RungView) -> list[ft.Control]:
    return [
        ft.Container(
            padding=ft.Padding.only(top=theme.GAP_SMALL),
            border=ft.Border(top=ft.BorderSide(1, theme.HAIRLINE)),
            content=ft.Column(
                [sentence(since, strong=True), *(sentence(line) for line in lines)],
                spacing=4,
                tight=True,
            ),
        )
        for since, lines in rung.falls
    ]


@component
def _all(view: HoursView) -> ft.Control:
    open_, set_open = ft.use_state(False)
    if not open_:
        return secondary(view.show_all, lambda: set_open(True), key="show-all")
    steps = tuple(
        Step(one.name, one.keeps, one.euros, view.chosen if one.is_chosen else "", one.falls)
        for one in view.hours
    )
    return ft.Column(
        [heading(view.all_heading, 2), hours_ladder(steps)],
        spacing=theme.GAP_SMALL,
        tight=True,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )
