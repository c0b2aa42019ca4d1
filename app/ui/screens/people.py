"""Invented people to look around with, each a lesson."""

from __future__ import annotations

from functools import partial

from app.domain.sentence import say
from app.ui.desk import Desk
from app.ui.page.blocks import Block, Page, aside, box, group, page, soft
from app.ui.page.halves import halved
from app.ui.page.shown import shown
from app.ui.page.values import term
from app.ui.parts import Invented


@shown
def people_screen(desk: Desk) -> Page:
    """A card for each life; one tap opens the screen that shows its lesson."""
    return page(
        say("Eerst rondkijken"),
        group(
            *soft(
                say("Deze mensen bestaan niet. Hun gemeente bestaat ook niet."),
                say("Kies iemand. Uw eigen antwoorden blijven zoals ze zijn."),
            ),
            gap=6,
        ),
        *halved(*(_card(desk, one) for one in desk.parts.people)),
    )


def _card(desk: Desk, one: Invented) -> Block:
    name, id_ = one.person.name, one.person.id
    look = say("Kijk mee met {name}", name=name.split(" ", maxsplit=1)[0])
    return box(
        *soft(one.about),
        one.lesson,
        aside(look, partial(desk.open_example, id_), key=f"person:{id_}"),
        head=term(name),
    )
