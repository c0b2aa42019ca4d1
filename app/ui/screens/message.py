"""One bericht of the gemeente."""

from __future__ import annotations

import flet as ft

from app.domain.own_data import Message
from app.domain.sentence import say
from app.ui import linked, routes
from app.ui.answers.standing import of_gemeente
from app.ui.asking import reports
from app.ui.desk import Desk
from app.ui.page.blocks import Block, Head, Line, Look, Page, Tone, aside, box, group, present
from app.ui.page.lost import lost
from app.ui.page.shown import shown
from app.ui.page.values import term


@shown
def message_screen(desk: Desk) -> Page:
    """The gemeente's own words, in Dutch, with the last day to do something; it hears of it."""
    path = ft.use_view_path()
    found = _find(desk, routes.last_part(path))
    here = desk.page.route == path

    def tell() -> None:
        if here and found is not None and not found.is_opened:
            linked.opened(desk, found.uuid)

    ft.use_effect(tell, [here])
    if found is None:
        return lost(desk)
    title, until = term(found.subject), None
    if found.act_by is not None:
        until = Line(say("Doe dit uiterlijk op {day}.", day=found.act_by), Look.STRONG)
    blocks = present(
        group(Head(title, 1), Line(of_gemeente(found.published), Look.SMALL)),
        box(term(found.text), key="text"),
        None if until is None else box(until, tone=Tone.NOTICE, key="until"),
        _about(desk, found),
        aside(say("Stel een vraag"), routes.report(reports.QUESTION.slug), key="ask"),
    )
    return Page(title, blocks)


def _about(desk: Desk, found: Message) -> Block | None:
    """The way to what this answers, when that is known here."""
    mine = {one.uuid for one in desk.parts.link.state.sent}
    if found.about is None or found.about not in mine:
        return None
    return aside(say("Bekijk wat u stuurde"), routes.sent(str(found.about)), key="about")


def _find(desk: Desk, name: str) -> Message | None:
    own = desk.parts.link.state.own
    messages = () if own is None else own.messages
    return next((one for one in messages if str(one.uuid) == name), None)
