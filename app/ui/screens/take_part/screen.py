"""Places the beginning of taking part."""

from __future__ import annotations

import flet as ft

from app.domain.problem import Problem
from app.ui import routes
from app.ui.answers.part import use_part
from app.ui.answers.trouble import trouble_view
from app.ui.asking import about_me, hours_diary, taking_part
from app.ui.components.buttons import primary
from app.ui.components.card import card, notice
from app.ui.components.guard import keyed, screen
from app.ui.components.more_list import more_list
from app.ui.components.pill import pill
from app.ui.components.row_link import row_link
from app.ui.components.texts import heading, sentence, small
from app.ui.components.tile_link import tile_links
from app.ui.components.told_lines import told_lines
from app.ui.desk import Desk
from app.ui.frame import frame
from app.ui.hooks import use_visit
from app.ui.screens.take_part.view import TakePartView, take_part_view


@screen
def take_part_screen(desk: Desk) -> ft.View:
    """The person comes first; the law stands below, and nothing is sent."""
    visit = use_visit(desk, routes.TAKE_PART)
    part = use_part(desk)
    if isinstance(part, Problem):
        return trouble_view(desk, routes.TAKE_PART, part.because, None)
    chosen = taking_part.chosen(visit)
    has_hours = bool(hours_diary.notes(visit))
    view = take_part_view(desk.writer, part, visit.answers, chosen, has_hours=has_hours)
    controls = [
        ft.Column(
            [*([small(view.topic)] if view.topic else []), heading(view.heading)],
            spacing=4,
            tight=True,
        ),
        *([notice([sentence(text) for text in view.free])] if view.free else []),
        *_mine(desk, view),
        *_person(desk, view),
        *_choices(desk, view),
        *_rules(view),
        sentence(view.not_sent, soft=True),
    ]
    return frame(desk, routes.TAKE_PART, view.heading, view.spoken, controls)


def _person(desk: Desk, view: TakePartView) -> list[ft.Control]:
    if view.begin is not None:
        begin, first = view.begin, routes.about_me(about_me.ALL[0].name)
        button = primary(begin.go, lambda: desk.go(first), key="begin")
        return [notice([heading(begin.title, 2), sentence(begin.about), button])]
    said = (
        []
        if view.said is None
        else [told_lines(view.said, lambda name: desk.go(routes.about_me(name)))]
    )
    fits = [heading(view.fits_heading, 2), tile_links(view.fits, desk.go)] if view.fits else []
    return [*said, *fits]


def _mine(desk: Desk, view: TakePartView) -> list[ft.Control]:
    if view.mine is None:
        return []
    return [row_link(*view.mine, lambda: desk.go(routes.MY_CHOICES), key="mine")]


def _choices(desk: Desk, view: TakePartView) -> list[ft.Control]:
    about = ft.Column(
        [heading(view.all_heading, 2), sentence(view.all_about, soft=True)], spacing=4, tight=True
    )
    return [about, tile_links(view.tiles, desk.go)]


def _rules(view: TakePartView) -> list[ft.Control]:
    status = [pill(ft.Icons.GAVEL, view.status)] if view.status else []
    rules = card(
        [heading(view.rules_heading, 2), *(sentence(text) for text in view.rules), *status]
    )
    limits = [keyed("limits", more_list, view.limits)] if view.limits.lines else []
    return [rules, *limits]
