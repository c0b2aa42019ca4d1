"""Places what else changes: the bijstand first, then what falls away, then what to report."""

from __future__ import annotations

import flet as ft

from app.domain.problem import Problem
from app.domain.scenario import Scenario
from app.ui import routes, theme
from app.ui.answers import ask_law
from app.ui.answers.trouble import trouble_view
from app.ui.components.card import card, notice
from app.ui.components.guard import screen
from app.ui.components.texts import heading, sentence
from app.ui.desk import Desk
from app.ui.frame import frame
from app.ui.hooks import use_visit
from app.ui.national import national
from app.ui.screens.after import ask_after
from app.ui.screens.after.view import AfterView, Block, Told, after_view


@screen
def after_screen(desk: Desk) -> ft.View:
    """What this plan changes beside the money of the month."""
    visit = use_visit(desk, routes.AFTER)
    asked = ask_law.question(desk)
    found = ft.use_memo(lambda: ask_law.scenario(desk, asked), [asked, visit.gemeente])
    if isinstance(found, Problem):
        return trouble_view(desk, routes.AFTER, found.because, None)
    told = _told(desk, found)
    if isinstance(told, Problem):
        return trouble_view(desk, routes.AFTER, told.because, None)
    view = after_view(desk.writer, told)
    return frame(desk, routes.AFTER, view.heading, *national(desk, view.spoken, _body(view), 1))


def _told(desk: Desk, found: Scenario) -> Told | Problem:
    end = ask_after.ending(found)
    lost, gone = ask_after.lost_schemes(desk, found), ask_after.falls_away(desk, end)
    careful = ask_after.careful(desk, found)
    if isinstance(lost, Problem):
        return lost
    if isinstance(gone, Problem):
        return gone
    if isinstance(careful, Problem):
        return careful
    return Told(
        ending=end,
        lost=lost,
        month=ask_after.most_income(found),
        gone=gone,
        toeslagen=ask_after.toeslagen_change(found),
        careful=careful,
        gemeente=desk.gemeente,
        today=desk.parts.today,
    )


def _body(view: AfterView) -> list[ft.Control]:
    gone = [_list(view.gone_heading, view.gone)] if view.gone else []
    toeslagen = [] if view.toeslagen is None else [_card(view.toeslagen)]
    return [
        heading(view.heading),
        notice([sentence(text, strong=not place) for place, text in enumerate(view.status)]),
        *gone,
        _card(view.lost),
        *toeslagen,
        heading(view.report_heading, 2),
        *(_card(one, 3) for one in view.report),
    ]


def _card(block: Block, level: int = 2) -> ft.Control:
    return card([heading(block.name, level), *(sentence(text) for text in block.lines)])


def _list(title: str, blocks: tuple[Block, ...]) -> ft.Control:
    return card([heading(title, 2), *(_item(one) for one in blocks)])


def _item(block: Block) -> ft.Control:
    return ft.Container(
        padding=ft.Padding.symmetric(vertical=8),
        border=ft.Border(top=ft.BorderSide(1, theme.HAIRLINE)),
        content=ft.Column(
            [sentence(block.name, strong=True), *(sentence(text) for text in block.lines)],
            spacing=4,
            tight=True,
        ),
    )
