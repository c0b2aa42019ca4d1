"""Forgetting everything, after one question."""

from __future__ import annotations

from collections.abc import Iterator

from app.domain.sentence import Sentence, say
from app.ui import locking
from app.ui.desk import Desk
from app.ui.page.blocks import Line, Look, Page, Point, Tone, aside, box, go, page, soft
from app.ui.page.on_device import on_device
from app.ui.page.shown import shown


@shown
def wipe_screen(desk: Desk) -> Page:
    """This tap is the second; it says what it does."""
    gone = (*tuple(on_device(desk.visit.kept()))[:-1], *_of_gemeente(desk))
    return page(
        say("Wilt u alles wissen?"),
        box(Line(say("U kunt dit niet terugdraaien."), Look.STRONG), tone=Tone.WARNING),
        box(
            *(Point(one) for one in gone or (say("Er staat nog niets van u op dit toestel."),)),
            head=say("Dit gaat weg"),
        ),
        *soft(say("Uw taal en uw letters blijven zoals ze nu zijn.")),
        go(say("Ja, wis alles"), lambda: desk.page.run_task(locking.erase, desk), key="forget-yes"),
        aside(say("Nee, bewaar het"), desk.back, key="forget-no"),
    )


def _of_gemeente(desk: Desk) -> Iterator[Sentence]:
    """What was never received is gone for good; what was received the gemeente still has."""
    sent = desk.parts.link.state.sent
    if any(one.number is None for one in sent):
        yield say("Wat u wilde doorgeven en wat nog niet is verstuurd.")
    if any(one.number is not None for one in sent):
        yield say("De bewijzen van wat u doorgaf.")
