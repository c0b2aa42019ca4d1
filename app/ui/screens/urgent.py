"""What to do today when the home, food, debts or care cannot wait."""

from __future__ import annotations

from collections.abc import Iterator

import flet as ft

from app.domain.local_rule import held
from app.domain.sentence import Sentence, say
from app.ui import routes
from app.ui.answers.four_weeks import four_weeks
from app.ui.desk import Desk
from app.ui.page.blocks import Block, Line, Look, Page, Point, Tone, aside, box, go, page
from app.ui.page.calling import call
from app.ui.page.everywhere import GELDFIT, WHEN_READ
from app.ui.page.lost import lost
from app.ui.page.needs import Need, find
from app.ui.page.shown import shown
from app.ui.page.values import term


@shown
def urgent_screen(desk: Desk) -> Page:
    """One need: whom to call and what to say, before anything else."""
    need = find(routes.last_part(ft.use_view_path()))
    if need is None:
        return lost(desk)
    law, article = need.law
    # Who waits has first to ask for less waiting: an advance comes only after a request (52).
    first, sooner, rest = need.steps[:1], tuple(_sooner(desk, need)), need.steps[1:]
    return page(
        need.title,
        *_who_helps(desk, need),
        box(
            *(Point(one, ft.Icons.CHECK) for one in (*first, *sooner, *rest)),
            Line(say("{law}, artikel {article}", law=law, article=article), Look.SMALL),
            head=say("Doe dit vandaag"),
        ),
        go(say("Praat met iemand"), routes.HELP, key="to-help"),
        aside(
            say("Lees meer over deze hulp"),
            routes.finding(routes.RIGHTS, need.right),
            key="to-right",
        ),
    )


def _sooner(desk: Desk, need: Need) -> Iterator[Sentence]:
    """For who is in the four weeks now: the gemeente may begin sooner (41 lid 11)."""
    weeks = four_weeks(desk) if need.right == "voorschot" else None
    if weeks is None or weeks.until is None or weeks.until <= desk.parts.today:
        return
    yield say("Vraag uw gemeente om uw aanvraag eerder te behandelen (artikel 41 lid 11).")


def _who_helps(desk: Desk, need: Need) -> Iterator[Block]:
    """The number for this need where the gemeente gave one; else the free one for all."""
    local, today = desk.gemeente, desk.parts.today
    place = None
    if local is not None:
        places = (held(find_in(local.contact), today) for find_in in need.places)
        place = next((one for one in places if one is not None), None)
    if place is not None:
        yield box(Line(term(place.name), Look.STRONG), call(desk, place.phone), tone=Tone.NOTICE)
    elif need.is_money:
        told = say("Zorgen over geld? Bel gratis Geldfit: {number}.", number=GELDFIT)
        when = Line(WHEN_READ, Look.SMALL)
        yield box(Line(told, Look.STRONG), call(desk, GELDFIT), when, tone=Tone.NOTICE)
