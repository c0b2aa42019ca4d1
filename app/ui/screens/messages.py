"""The berichten of the gemeente."""

from __future__ import annotations

from app.domain.dutch_time import dutch_time
from app.domain.own_data import Message, OwnPart
from app.domain.sentence import say
from app.ui import routes
from app.ui.answers.standing import lacks, of_gemeente
from app.ui.desk import Desk
from app.ui.page.blocks import Head, Line, Look, Page, Tone, Way, box, group, present
from app.ui.page.shown import shown
from app.ui.page.values import term


@shown
def messages_screen(desk: Desk) -> Page:
    """The newest first; each is read on a screen of its own."""
    own, title = desk.parts.link.state.own, say("Berichten")
    mark = None if own is None else Line(of_gemeente(own.at), Look.SMALL)
    messages = () if own is None else own.messages
    none = say("Er zijn geen berichten. Kijk ook in uw brieven.")
    why = lacks(own, OwnPart.BERICHT, messages, none)
    blocks = present(
        group(Head(title, 1), mark),
        None if why is None else box(why, tone=Tone.NOTICE, key="trouble"),
        *map(_row, messages),
    )
    return Page(title, blocks)


def _row(one: Message) -> Way:
    day = dutch_time(one.published).date()
    about = say("{day}", day=day) if one.is_opened else say("Nieuw op {day}", day=day)
    return Way(term(one.subject), about, routes.message(str(one.uuid)))
