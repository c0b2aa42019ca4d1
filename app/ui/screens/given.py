"""What was shared from this device: what, with whom and when."""

from __future__ import annotations

from app.domain.dutch_time import dutch_time
from app.domain.link_state import Sent
from app.domain.sentence import Sentence, say
from app.ui import routes
from app.ui.answers import report_words as words
from app.ui.desk import Desk
from app.ui.page.blocks import Block, Fact, Page, Shape, Way, box, go, page, soft
from app.ui.page.shown import shown
from app.ui.page.values import term


@shown
def given_screen(desk: Desk) -> Page:
    """Nothing leaves by itself, so this list is whole: it is the outbox with its receipts."""
    state = desk.parts.link.state
    to = _to_whom(desk, state.gemeente or "")
    rows = tuple(_row(one, to) for one in state.sent)
    nothing, log_in = say("U hebt nog niets gedeeld."), None
    if state.can_connect and not state.is_logged_in:
        nothing = say("Log in om te zien wat u met uw gemeente deelde.")
        log_in = go(say("Verbind met uw gemeente"), routes.LOG_IN, key="log-in")
    return page(
        say("Wat u deelde"),
        *soft(say("Houvast deelt niets vanzelf. Alleen wat u zelf verstuurt, gaat weg.")),
        *(rows or (box(nothing),)),
        log_in,
    )


def _to_whom(desk: Desk, code: str) -> Sentence:
    """The gemeente by the name that people know, never by her code."""
    known = desk.gemeente_of(code)
    return say("Uw gemeente") if known is None else term(known.name)


def _row(one: Sent, to: Sentence) -> Block:
    """With its number in how it stands, once there is one."""
    when = one.received or one.made
    told: Sentence = words.stand(one)
    about = (
        Fact(say("Aan wie"), to),
        Fact(say("Wanneer"), say("{day}", day=dutch_time(when).date())),
        Fact(say("Hoe het staat"), told),
    )
    see = Way(say("Bekijk dit bericht"), None, routes.sent(str(one.uuid)), shape=Shape.LINE)
    return box(*about, see, head=words.title(one.request), key=f"given:{one.uuid}")
