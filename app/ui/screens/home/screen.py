"""Places Thuis: what waits first, then money and contact, then the way to everything."""

from __future__ import annotations

import flet as ft

from app.domain.link_state import UNLINKED
from app.ui import routes
from app.ui.asking.told_facts import known_of
from app.ui.components.buttons import quiet, secondary
from app.ui.components.card import card
from app.ui.components.guard import screen
from app.ui.components.task_list import task_list
from app.ui.components.texts import heading, sentence
from app.ui.components.tile_link import tile_links
from app.ui.desk import Desk
from app.ui.frame import frame
from app.ui.hooks import use_visit
from app.ui.screens.home.last_contact import last_contact
from app.ui.screens.home.next_money import can_know, next_money
from app.ui.screens.home.parts import parts
from app.ui.screens.home.tasks import tasks
from app.ui.screens.home.view import HomeView, Money, home_view


@screen
def home_screen(desk: Desk) -> ft.View:
    """For who was here before; nothing is asked here."""
    visit = use_visit(desk, routes.HOME)
    has_bijstand = known_of(visit, desk.parts.today).facts.receives_bijstand
    money = ft.use_memo(lambda: _money(desk), [visit.revision, visit.gemeente])
    contact = last_contact(UNLINKED if visit.is_example else desk.parts.link.state)
    view = home_view(
        desk.writer,
        tasks(desk),
        None if has_bijstand is False else money,
        contact,
        parts(desk.writer, desk.what_if(), has_bijstand=has_bijstand),
        desk.parts.today,
    )
    return frame(desk, routes.HOME, view.heading, view.spoken, _body(desk, view))


def _body(desk: Desk, view: HomeView) -> list[ft.Control]:
    days = [secondary(view.days, lambda: desk.go(routes.DAYS), key="days")] if view.days else []
    lines = (sentence(text, strong=not place) for place, text in enumerate(view.money))
    money = [card([heading(view.money_heading, 2), *lines, *days], key="money")]
    return [
        heading(view.heading),
        task_list(view.tasks, desk.go),
        *(money if view.money else []),
        card([heading(view.contact_heading, 2), sentence(view.contact)], key="contact"),
        heading(view.parts_heading, 2),
        tile_links(view.parts, lambda to: _open(desk, to)),
        quiet(view.start, lambda: desk.go(routes.START), key="start"),
    ]


def _open(desk: Desk, path: str) -> None:
    (desk.aside if path in routes.TOGETHER else desk.go)(path)


def _money(desk: Desk) -> Money:
    return Money(can_know(desk), next_money(desk))
