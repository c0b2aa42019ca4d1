"""The berichten of the gemeente."""

from __future__ import annotations

from app.domain.dutch_time import dutch_time
from app.domain.own_data import Message, OwnData, OwnPart
from app.domain.sentence import Sentence, say
from app.ui import routes
from app.ui.answers.standing import of_gemeente
from app.ui.desk import Desk
from app.ui.page.blocks import Head, Line, Look, Page, Tone, Way, box, group, present
from app.ui.page.shown import shown
from app.ui.page.values import term


@shown
def messages_screen(desk: Desk) -> Page:
    """The newest first; each is read on a screen of its own."""
    own, title = desk.parts.link.state.own, say("Berichten")
    mark = None if own is None else Line(of_gemeente(own.at), Look.SMALL)
    why = _trouble(own)
    blocks = present(
        group(Head(title, 1), mark),
        None if why is None else box(why, tone=Tone.NOTICE, key="trouble"),
        *(_row(one) for one in (() if own is None else own.messages)),
    )
    return Page(title, blocks)


def _trouble(own: OwnData | None) -> Sentence | None:
    """A list that is empty says why: nothing came, or it could not be read."""
    if own is None:
        return say("Hier staat nog niets. U bent nog niet verbonden.")
    if OwnPart.BERICHT in own.failed:
        return say("Dit deel kan de app nu niet lezen. Bel uw gemeente als u het nodig hebt.")
    if not own.messages:
        return say("Er zijn geen berichten. Kijk ook in uw brieven.")
    return None


def _row(one: Message) -> Way:
    day = dutch_time(one.published).date()
    about = say("{day}", day=day) if one.is_opened else say("Nieuw op {day}", day=day)
    return Way(term(one.subject), about, routes.message(str(one.uuid)))
