"""Places plans side by side, or under each other where the screen is small."""

from __future__ import annotations

import flet as ft

from app.domain.problem import Problem
from app.ui import routes, theme
from app.ui.answers.outcome import outcome
from app.ui.components.amount_bars import amount_bars
from app.ui.components.buttons import secondary
from app.ui.components.card import card
from app.ui.components.guard import screen
from app.ui.components.texts import heading, sentence, small
from app.ui.desk import Desk
from app.ui.frame import frame
from app.ui.hooks import use_visit
from app.ui.look import TextSize
from app.ui.screens.compare.view import CompareView, PlanCard, compare_view

_WIDE = 640


@screen
def compare_screen(desk: Desk) -> ft.View:
    """Words first; a plan that the law cannot work out any more is left out."""
    visit = use_visit(desk, routes.COMPARE)
    found = (outcome(desk, plan) for plan in visit.plans)
    outcomes = tuple(one for one in found if not isinstance(one, Problem))
    view = compare_view(desk.writer, outcomes)
    controls = [
        heading(view.heading),
        ft.Column(
            [sentence(text, strong=not place) for place, text in enumerate(view.words)],
            spacing=6,
            tight=True,
        ),
        *_bars(view),
        *_cards(desk, view),
        secondary(view.back, desk.back, key="to-plans"),
    ]
    return frame(desk, routes.COMPARE, view.heading, view.spoken, controls)


def _bars(view: CompareView) -> list[ft.Control]:
    if not view.bars:
        return []
    return [card([heading(view.bars_heading, 2), amount_bars(view.bars)])]


def _cards(desk: Desk, view: CompareView) -> list[ft.Control]:
    cards = [_card(one) for one in view.cards]
    wide = (desk.page.width or 0) >= _WIDE and desk.visit.text_size is not TextSize.LARGER
    if not wide or len(cards) != 2:
        return cards
    halves: list[ft.Control] = [ft.Container(one, expand=1) for one in cards]
    return [
        ft.Row(halves, spacing=theme.GAP, vertical_alignment=ft.CrossAxisAlignment.START)
    ]


def _card(one: PlanCard) -> ft.Control:
    return card(
        [
            heading(one.name, 2),
            sentence(one.keeps),
            sentence(one.more, strong=True),
            *(_row(label, text) for label, text in one.rows),
        ]
    )


def _row(label: str, text: str) -> ft.Control:
    return ft.Container(
        border=ft.Border(top=ft.BorderSide(1, theme.HAIRLINE)),
        padding=ft.Padding.symmetric(vertical=6),
        content=ft.Column([small(label), sentence(text)], spacing=0, tight=True),
    )
