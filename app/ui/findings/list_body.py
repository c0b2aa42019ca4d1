"""Places a list of rights or duties; an answer changes the list on the spot."""

from __future__ import annotations

import flet as ft

from app.domain.sentence import say
from app.ui import routes, theme
from app.ui.asking import flow, told_facts
from app.ui.asking.fact_ask import ASKED
from app.ui.asking.yes_or_no import is_yes_or_no
from app.ui.components.buttons import secondary
from app.ui.components.card import card
from app.ui.components.finding_group import Group, finding_group
from app.ui.components.guard import keyed
from app.ui.components.row_link import row_link
from app.ui.components.texts import heading, sentence, small
from app.ui.components.told_lines import told_lines
from app.ui.components.yes_no import yes_no
from app.ui.desk import Desk
from app.ui.findings.lists import GEMEENTE, AboutYou, ListView
from app.ui.looking_together import reveal


def list_body(desk: Desk, path: str, view: ListView, other: str) -> list[ft.Control]:
    """The list at an address, with a link to the ``other`` list."""
    urgent = [] if view.question is None or not view.urgent else [_question(desk, path, view)]
    return [
        ft.Column(
            [heading(view.heading), *(sentence(text, soft=True) for text in view.intro)],
            spacing=6,
            tight=True,
        ),
        *urgent,
        *([] if view.about_you is None else [_about_you(desk, path, view.about_you)]),
        *(_group(desk, path, view, one) for one in view.groups),
        *_told(desk, path, view),
        row_link(
            desk.write(say("Vertel meer over u")),
            desk.write(say("Dan weten wij meer over uw rechten en plichten.")),
            lambda: desk.go(routes.TELL_MORE),
            key=f"to:{routes.TELL_MORE}",
        ),
        row_link(*view.other, lambda: desk.go(other), key=f"to:{other}"),
    ]


def _group(desk: Desk, path: str, view: ListView, group: Group) -> ft.Control:
    asks = view.question is not None and not view.urgent and group.title == view.open_group
    between = _question(desk, path, view) if asks else None
    return ft.Container(
        padding=ft.Padding.only(top=theme.GAP_SMALL),
        content=keyed(
            f"group:{group.title}",
            finding_group,
            group,
            lambda name: desk.go(routes.finding(path, name)),
            between,
        ),
    )


def _question(desk: Desk, path: str, view: ListView) -> ft.Control:
    if view.question is None:
        return ft.Container()
    name = view.question.name

    def answer(value: bool | None) -> None:
        told_facts.tell(desk.visit, name, value)
        desk.keep()

    to, level = routes.change(path, name), 2 if view.urgent else 3
    return yes_no(view.question, answer, level, lambda: desk.go(to))


def _about_you(desk: Desk, path: str, view: AboutYou) -> ft.Control:
    ask_gemeente = desk.visit.gemeente is None and desk.parts.gemeenten
    to = routes.change_gemeente(path) if ask_gemeente else desk.after_change(path)
    return card(
        [
            heading(view.title, 2),
            *(small(text) for text in view.lines),
            secondary(view.tell, lambda: desk.go(to), key="tell"),
        ]
    )


def _told(desk: Desk, path: str, view: ListView) -> list[ft.Control]:
    if view.told is None:
        return []

    def again(name: str) -> None:
        # What is hidden opens first.
        if not reveal(desk, ASKED[name].heading.id if name in ASKED else name):
            _again(desk, path, name)

    return [told_lines(view.told, again)]


def _again(desk: Desk, path: str, name: str) -> None:
    if name == GEMEENTE:
        desk.go(routes.change_gemeente(path))
        return
    ask = ASKED.get(name)
    if ask is None or ask in flow.ALL or not is_yes_or_no(ask):
        desk.go(routes.change(path, name if ask is None else ask.name))
        return
    desk.visit.ask_again(name)
    desk.keep()
