"""What stands there when there is no answer: why, and the way on."""

from __future__ import annotations

import flet as ft

from app.domain.sentence import Sentence, say
from app.ui import routes
from app.ui.components.buttons import primary, secondary
from app.ui.components.card import notice
from app.ui.components.texts import heading, sentence
from app.ui.desk import Desk
from app.ui.frame import frame, spoken


def trouble_view(
    desk: Desk, path: str, because: Sentence, question: str | None
) -> ft.View:
    """Leads to the question that is open, or to all answers."""
    on = routes.CHECK if question is None else routes.change(routes.ANSWER, question)
    go_on = say("Bekijk mijn antwoorden") if question is None else say("Verder met de vragen")
    return trouble_leading_to(desk, path, because, on, go_on)


def trouble_leading_to(
    desk: Desk, path: str, because: Sentence, on: str, go_on: Sentence
) -> ft.View:
    """The same with another way on."""
    title = desk.write(say("Wij kunnen dit nog niet uitrekenen"))
    why = desk.write(because)
    controls = [
        heading(title),
        notice([sentence(why)]),
        primary(desk.write(go_on), lambda: desk.go(on)),
        secondary(desk.write(say("Praat met iemand")), lambda: desk.aside(routes.HELP)),
    ]
    said = spoken(desk.writer, title, why)
    return frame(desk, path, title, said, controls)
