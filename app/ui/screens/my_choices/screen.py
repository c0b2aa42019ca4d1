"""Places the choices in order, with the text to take along."""

from __future__ import annotations

import flet as ft

from app.domain.problem import Problem
from app.ui import routes
from app.ui.answers.part import use_part
from app.ui.answers.trouble import trouble_view
from app.ui.asking import own_words, reports, taking_part
from app.ui.components.buttons import primary, secondary
from app.ui.components.guard import keyed, screen
from app.ui.components.letter_text import letter_text
from app.ui.components.ranked import RankedActions, ranked
from app.ui.components.row_link import row_link
from app.ui.components.texts import heading, sentence
from app.ui.components.told_lines import told_lines
from app.ui.desk import Desk
from app.ui.frame import frame
from app.ui.hooks import use_visit
from app.ui.screens.my_choices.view import MyChoicesView, my_choices_view
from app.ui.state import Visit


@screen
def my_choices_screen(desk: Desk) -> ft.View:
    """A calm list; every change is kept at once."""
    visit = use_visit(desk, routes.MY_CHOICES)
    part = use_part(desk)
    if isinstance(part, Problem):
        return trouble_view(desk, routes.MY_CHOICES, part.because, None)
    sent = () if visit.is_example else desk.parts.link.state.sent
    view = my_choices_view(desk.writer, part, visit, sent)
    about = ft.Column([sentence(text, soft=True) for text in view.about], spacing=6, tight=True)
    order = ft.Column(
        _order(desk, visit, view),
        spacing=12,
        tight=True,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )
    controls = [
        heading(view.heading),
        about,
        *([order] if view.ranked else []),
        *_tell(desk, view),
        secondary(view.look, lambda: desk.go(routes.TAKE_PART), key="look"),
        *([keyed("text", letter_text, view.text)] if view.text else []),
        *(
            row_link(one.title, one.about, lambda to=one.to: desk.go(to), key=f"to:{one.to}")  # type: ignore[misc]
            for one in view.links
        ),
        *_declined(desk, visit, view),
    ]
    return frame(desk, routes.MY_CHOICES, view.heading, view.spoken, controls)


def _tell(desk: Desk, view: MyChoicesView) -> list[ft.Control]:
    to = routes.report(reports.CHOICE.slug)
    # An invented person tells nobody anything.
    if not view.tell or desk.visit.is_example:
        return []
    return [primary(view.tell, lambda: desk.go(to), key="tell")]


def _order(desk: Desk, visit: Visit, view: MyChoicesView) -> list[ft.Control]:
    def look(name: str) -> None:
        is_own = own_words.find(name) is not None
        here = routes.MY_CHOICES
        desk.go(routes.own_words(name, here) if is_own else routes.choice(here, name))

    def up(name: str) -> None:
        taking_part.move_up(visit, name)
        desk.keep()

    def drop(name: str) -> None:
        taking_part.drop(visit, name)
        desk.keep()

    return [ranked(one, RankedActions(look, up, drop)) for one in view.ranked]


def _declined(desk: Desk, visit: Visit, view: MyChoicesView) -> list[ft.Control]:
    def again(name: str) -> None:
        taking_part.reopen(visit, name)
        desk.keep()

    return [] if view.declined is None else [told_lines(view.declined, again)]
