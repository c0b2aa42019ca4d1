"""Why a choice does not suit; a reason is not needed."""

from __future__ import annotations

import flet as ft

from app.domain.problem import Problem
from app.domain.sentence import say
from app.ui import routes
from app.ui.answers.choice_words import REASONS
from app.ui.answers.part import use_part
from app.ui.asking import taking_part
from app.ui.desk import Desk
from app.ui.page.blocks import Head, Line, Look, Page, go, group, soft
from app.ui.page.forms import one_of
from app.ui.page.lost import lost
from app.ui.page.shown import shown


@shown
def decline_screen(desk: Desk) -> Page:
    """Saying no needs no reason, and can always be taken back."""
    path, part = ft.use_view_path(), use_part(desk)
    reason: ft.MutableRef[str] = ft.use_ref(taking_part.NO_REASON)
    name = path.split("/")[-2]
    choice = None if isinstance(part, Problem) else part.find(name)
    if choice is None or isinstance(part, Problem):
        return lost(desk)

    def choose(code: str) -> None:
        reason.current = code

    def keep() -> None:
        taking_part.decline(desk.visit, name, reason.current or taking_part.NO_REASON)
        desk.go(routes.MY_CHOICES)

    # An order on paper is another matter.
    order = say("Kreeg u een opdracht op papier? Praat dan eerst met uw gemeente.")
    about = say("U hoeft geen reden te geven. Uw gemeente ziet dit antwoord niet.")
    heading = say("Waarom past dit niet?")
    told = (about,) if part.binds is False else (about, order)
    return Page(
        heading,
        (
            group(Line(choice.title, Look.SMALL), Head(heading, 1)),
            group(*soft(*told), gap=6),
            one_of(desk, path, heading, REASONS, None, choose),
            go(say("Bewaar"), keep),
        ),
    )
