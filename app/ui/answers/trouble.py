"""What stands there when there is no answer: why, and the way on."""

from __future__ import annotations

from app.domain.sentence import Sentence, say
from app.ui import routes
from app.ui.desk import Desk
from app.ui.page.blocks import Page, Tone, aside, box, go, page


def trouble(desk: Desk, because: Sentence, question: str | None = None) -> Page:
    """Leads to the question that is open, or to all answers."""
    if question is None:
        return trouble_to(desk, because, routes.CHECK, say("Bekijk mijn antwoorden"))
    on = routes.change(routes.ANSWER, question)
    return trouble_to(desk, because, on, say("Verder met de vragen"))


def trouble_to(desk: Desk, because: Sentence, on: str, go_on: Sentence) -> Page:
    """The same with another way on."""
    return page(
        say("Wij kunnen dit nog niet uitrekenen"),
        box(because, tone=Tone.NOTICE),
        go(go_on, on),
        aside(say("Praat met iemand"), lambda: desk.aside(routes.HELP)),
    )
