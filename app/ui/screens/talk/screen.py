"""Places the talk after three and six months."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import flet as ft

from app.domain.sentence import say
from app.ui import routes, theme
from app.ui.asking import reading, talks
from app.ui.asking.reading import PARTS, Fault
from app.ui.components.buttons import primary, quiet, secondary
from app.ui.components.card import card, notice
from app.ui.components.date_field import date_field
from app.ui.components.error_summary import error_summary
from app.ui.components.guard import keyed, screen
from app.ui.components.letter_text import letter_text
from app.ui.components.text_field import Fields
from app.ui.components.texts import heading, sentence
from app.ui.desk import Desk
from app.ui.frame import frame
from app.ui.hooks import remembered, use_visit
from app.ui.saving import saving
from app.ui.screens.talk.view import TalksView, TalkView, talks_view

_NO_FAULT: Fault | None = None
_YEAR = timedelta(days=365)
_LONG_AGO = 10 * _YEAR


@screen
def talk_screen(desk: Desk) -> ft.View:
    """An invitation: nothing here is a duty, and every mark can be taken back."""
    visit, today = use_visit(desk, routes.TALK), desk.parts.today
    fault, set_fault = ft.use_state(_NO_FAULT)
    fields = remembered(Fields)
    own = None if visit.is_example else desk.parts.link.state.own
    found, agreed = talks.talks(visit, own, today), talks.agreement(own, today)
    view = talks_view(desk.writer, visit, found, agreed, today, fault)

    def to_field(field: str) -> None:
        desk.page.run_task(fields.focus, field)

    errors = [error_summary(view.errors_heading, view.errors, to_field)] if view.errors else []
    controls = [
        *errors,
        heading(view.heading),
        ft.Column([sentence(text, soft=True) for text in view.about], spacing=6, tight=True),
        _began(desk, view, fields, lambda: set_fault(_tell(desk))),
        *(_talk(desk, one) for one in view.talks),
        keyed("text", letter_text, view.text),
        sentence(view.other),
        secondary(view.to_mine, lambda: desk.go(routes.MY_CHOICES), key="mine"),
    ]
    return frame(desk, routes.TALK, view.heading, view.spoken, controls)


def _began(
    desk: Desk, view: TalksView, fields: Fields, tell: Callable[[], None]
) -> ft.Control:
    def forget() -> None:
        talks.tell(desk.visit, None)
        desk.keep()

    title = heading(view.began_heading, 2)
    if view.began:
        icon, says = ft.Icons.DELETE_OUTLINE, f"{view.drop}: {view.began}"
        away = quiet(view.drop, forget, icon=icon, says=says, key="drop")
        return card([title, sentence(view.began), ft.Row([away], wrap=True)], key="began")
    return card(
        [
            title,
            *(sentence(text) for text in view.of_gemeente),
            # The names of the boxes float on their upper edge, and need room there.
            ft.Container(
                date_field(view.boxes, fields, desk.visit.put, tell),
                padding=ft.Padding.only(top=theme.GAP_SMALL),
            ),
            primary(view.count, tell, key="tell"),
        ],
        key="began",
    )


def _talk(desk: Desk, one: TalkView) -> ft.Control:
    def turn() -> None:
        talks.held(desk.visit, one.talk, was_held=not one.talk.was_held)
        desk.keep()

    key = one.talk.day.isoformat()
    icon = ft.Icons.CHECK_CIRCLE_OUTLINE if one.talk.was_held else ft.Icons.EVENT
    day = ft.Row(
        [
            ft.Icon(icon, size=26, color=theme.ON_TINT),
            ft.Container(sentence(one.day, strong=True), expand=True),
        ],
        spacing=theme.GAP_SMALL,
    )
    own = [] if one.saving is None else [keyed(key, saving, desk, one.saving)]
    button = quiet(one.turn, turn, says=one.turn_says, key=f"held:{key}")
    return card(
        [
            heading(one.title, 2),
            notice([day, sentence(one.state)]),
            *own,
            ft.Row([button], wrap=True),
        ],
        key=f"talk:{key}",
    )


def _tell(desk: Desk) -> Fault | None:
    visit, today = desk.visit, desk.parts.today
    day = reading.day(talks.BOXES, lambda field: visit.answers.get(field, ""))
    wrong = day if isinstance(day, Fault) else _outside(day, today)
    if isinstance(day, Fault) or wrong is not None:
        return wrong
    for part in PARTS:
        visit.put(f"{talks.BOXES}.{part}", "")
    talks.tell(visit, day)
    desk.keep()
    return None


def _outside(day: date, today: date) -> Fault | None:
    field = f"{talks.BOXES}.jaar"
    if day - today > _YEAR:
        return Fault(field, say("Dit duurt nog langer dan een jaar. Kijk naar het jaar."))
    if today - day > _LONG_AGO:
        return Fault(field, say("Dit is erg lang geleden. Kijk naar het jaar."))
    return None
