"""Places how things stand with the gemeente."""

from __future__ import annotations

import flet as ft

from app.ui import linked, routes
from app.ui.components.buttons import primary, quiet, secondary
from app.ui.components.card import notice
from app.ui.components.guard import screen
from app.ui.components.link_list import LinkGroup, link_list
from app.ui.components.row_link import row_link
from app.ui.components.sections import Section, section
from app.ui.components.texts import heading, sentence
from app.ui.desk import Desk
from app.ui.frame import frame
from app.ui.hooks import use_visit
from app.ui.screens.link.view import LinkView, link_view


@screen
def link_screen(desk: Desk) -> ft.View:
    """Each state says what still works in it."""
    use_visit(desk, routes.LINK)
    view = link_view(desk.writer, desk.parts.link.state)
    told = [_part(desk, one) for one in (view.told, view.tasks, view.benefit) if one is not None]
    controls = [
        heading(view.heading, live=True),
        notice([sentence(line) for line in view.lines], key="standing"),
        *_main(desk, view),
        *told,
        row_link(*view.report, lambda: desk.go(routes.REPORT), key="report"),
        section(view.works),
        *_way_out(desk, view),
    ]
    return frame(desk, routes.LINK, view.heading, view.spoken, controls)


def _part(desk: Desk, part: LinkGroup | Section) -> ft.Control:
    return link_list(part, desk.go) if isinstance(part, LinkGroup) else section(part)


def _main(desk: Desk, view: LinkView) -> list[ft.Control]:
    if view.log_in:
        return [primary(view.log_in, lambda: desk.go(routes.LOG_IN), key="log-in")]
    if view.refresh:
        return [secondary(view.refresh, lambda: linked.refresh(desk), key="refresh")]
    return []


def _way_out(desk: Desk, view: LinkView) -> list[ft.Control]:
    if not view.log_out:
        return []
    return [quiet(view.log_out, lambda: linked.log_out(desk), key="log-out")]
