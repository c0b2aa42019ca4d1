"""Places the diary of hours."""

from __future__ import annotations

import flet as ft

from app.domain.problem import Problem
from app.ui import routes
from app.ui.answers.part import Part, use_part
from app.ui.answers.trouble import trouble_view
from app.ui.asking import hours_diary
from app.ui.components.buttons import primary
from app.ui.components.guard import keyed, screen
from app.ui.components.letter_text import letter_text
from app.ui.components.more_list import more_list
from app.ui.components.sections import section
from app.ui.components.texts import heading, sentence
from app.ui.components.told_lines import told_lines
from app.ui.desk import Desk
from app.ui.frame import frame
from app.ui.hooks import use_visit
from app.ui.looking_together import reveal
from app.ui.saving import saving
from app.ui.screens.my_hours.allowance import use_allowance
from app.ui.screens.my_hours.view import MyHoursView, hidden_words, my_hours_view


@screen
def my_hours_screen(desk: Desk) -> ft.View:
    """Nobody asks for it: it is there for who wants it."""
    visit = use_visit(desk, routes.MY_HOURS)
    part, allowance = use_part(desk), use_allowance(desk)
    if isinstance(part, Problem):
        return trouble_view(desk, routes.MY_HOURS, part.because, None)
    view = my_hours_view(desk.writer, part, visit, desk.parts.today, allowance)
    controls = [
        heading(view.heading),
        ft.Column([sentence(text, soft=True) for text in view.about], spacing=4, tight=True),
        primary(view.write, lambda: desk.go(routes.WRITE_HOURS), key="write"),
        *([section(view.now)] if view.now else []),
        *(keyed(one.title, more_list, one) for one in view.sums),
        *([section(view.money)] if view.money else []),
        *_written(desk, part, view),
        *([keyed("text", letter_text, view.text)] if view.text else []),
        *([saving(desk, view.saving)] if view.saving else []),
    ]
    return frame(desk, routes.MY_HOURS, view.heading, view.spoken, controls)


def _written(desk: Desk, part: Part, view: MyHoursView) -> list[ft.Control]:
    hidden = {} if view.notes is None else {one.name: one.hidden for one in view.notes.lines}

    def tap(name: str) -> None:
        if hidden.get(name):
            note = hours_diary.notes(desk.visit)[int(name)]
            reveal(desk, hidden_words(part, note))
            return
        hours_diary.remove(desk.visit, int(name))
        desk.keep()

    return [] if view.notes is None else [told_lines(view.notes, tap)]
