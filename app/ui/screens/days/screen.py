"""Places the days: the tightest one on top, then two months of boxes and lines."""

from __future__ import annotations

from collections.abc import Callable

import flet as ft

from app.domain.problem import Problem
from app.ui import routes
from app.ui.answers import ask_law
from app.ui.answers.trouble import trouble_view
from app.ui.asking import to_days
from app.ui.components.buttons import primary
from app.ui.components.card import card, notice
from app.ui.components.day_grid import day_grid
from app.ui.components.day_list import day_list
from app.ui.components.guard import screen
from app.ui.components.month_field import month_field
from app.ui.components.texts import heading, sentence, small
from app.ui.components.told_lines import told_lines
from app.ui.desk import Desk
from app.ui.frame import frame
from app.ui.hooks import use_visit
from app.ui.screens.days.calendar import month_before, pairs, two_months
from app.ui.screens.days.told import told_days
from app.ui.screens.days.view import DaysView, days_view


@screen
def days_screen(desk: Desk) -> ft.View:
    """Two months of days; another month is one tap away."""
    visit = use_visit(desk, routes.DAYS)
    asked = ask_law.question(desk)
    found = ft.use_memo(lambda: ask_law.scenario(desk, asked), [asked, visit.gemeente])
    before = ft.use_memo(lambda: month_before(desk, asked), [asked, visit.gemeente])
    chosen, choose = ft.use_state("")
    if isinstance(found, Problem):
        return trouble_view(desk, routes.DAYS, found.because, None)
    days = to_days.money_days(visit.answers, desk.gemeente, desk.parts.today)
    starts = pairs(found)
    place = next((at for at, month in enumerate(starts) if str(month) == chosen), 0)
    calendar = two_months(found, before, place, days)
    if isinstance(calendar, Problem):
        return trouble_view(desk, routes.DAYS, calendar.because, None)
    assumed = to_days.assumed_days(visit.answers, days)
    view = days_view(desk.writer, calendar, starts, starts[place], assumed)
    body = _body(desk, view, str(starts[place]), choose)
    return frame(desk, routes.DAYS, view.heading, view.spoken, body)


def _body(
    desk: Desk, view: DaysView, chosen: str, choose: Callable[[str], None]
) -> list[ft.Control]:
    def change(name: str) -> None:
        desk.go(routes.change(routes.DAYS, name))

    months = [
        card([heading(one.name, 2), day_grid(one.grid), day_list(one.lines)])
        for one in view.of_months
        if one.lines
    ]
    picker = [
        card([heading(view.months_heading, 2), month_field(view.months, chosen, choose)])
    ]
    return [
        heading(view.heading, live=True),
        ft.Column([sentence(text) for text in view.advice], spacing=4, tight=True),
        *_missing(desk, view, change),
        *(picker if months else []),
        *months,
        told_lines(told_days(desk), change),
        card([heading(view.assumed_heading, 2), *(small(text) for text in view.assumed)]),
    ]


def _missing(
    desk: Desk, view: DaysView, change: Callable[[str], None]
) -> list[ft.Control]:
    waiting = to_days.first_open_day(desk.visit.answers, desk.gemeente, desk.parts.today)
    fill = [] if waiting is None else [primary(view.fill, lambda: change(waiting.name))]
    if not view.missing:
        return fill
    lines = (sentence(text) for text in view.missing)
    return [notice([heading(view.missing_heading, 2), *lines, *fill])]
