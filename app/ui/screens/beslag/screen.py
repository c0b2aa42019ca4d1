"""Places attachment: the question, what is not known, what to ask, and who helps."""

from __future__ import annotations

import flet as ft

from app.domain.sentence import say
from app.ui import routes
from app.ui.asking import told_facts
from app.ui.components.buttons import quiet, secondary
from app.ui.components.card import card, notice
from app.ui.components.guard import screen
from app.ui.components.texts import heading, sentence, small
from app.ui.components.yes_no import yes_no
from app.ui.desk import Desk
from app.ui.frame import frame
from app.ui.hooks import use_visit
from app.ui.screens.beslag.view import BeslagView, beslag_view

_FACT = "beslag"
_CODES = {True: "ja", False: "nee", None: "onbekend"}


@screen
def beslag_screen(desk: Desk) -> ft.View:
    """No amount is promised here: no source was read that gives one."""
    visit = use_visit(desk, routes.BESLAG)
    told = _CODES[visit.facts[_FACT]] if _FACT in visit.facts else None
    view = beslag_view(desk.writer, told, desk.gemeente, desk.parts.today)
    controls = [
        heading(view.heading),
        _asked(desk, view),
        notice([sentence(text, strong=bool(place)) for place, text in enumerate(view.unknown)]),
        card([heading(view.ask_heading, 2), sentence(view.whom, soft=True), *_lines(view.ask)]),
        card([heading(view.sure_heading, 2), *_lines(view.sure), small(view.source)]),
        card([heading(view.help_heading, 2), *_lines(view.help)]),
        secondary(
            desk.write(say("Praat met iemand")), lambda: desk.aside(routes.HELP), key="to-help"
        ),
    ]
    return frame(desk, routes.BESLAG, view.heading, view.spoken, controls)


def _asked(desk: Desk, view: BeslagView) -> ft.Control:
    if view.question is None:
        again = quiet(view.change, lambda: desk.visit.untell(_FACT), key="change:beslag")
        return card([sentence(view.told), again])

    def answer(value: bool | None) -> None:
        told_facts.tell(desk.visit, _FACT, value)
        desk.keep()

    return yes_no(view.question, answer, 2)


def _lines(texts: tuple[str, ...]) -> list[ft.Control]:
    return [sentence(text) for text in texts]
