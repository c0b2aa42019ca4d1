"""Leaving a device that others use too: first what was not sent, then everything goes."""

from __future__ import annotations

from app.domain.sentence import say, say_n
from app.ui import linked, locking, routes
from app.ui.desk import Desk
from app.ui.page.blocks import Block, Look, Page, Point, Tone, aside, box, go, lines, page
from app.ui.page.shown import shown


@shown
def leave_screen(desk: Desk) -> Page:
    """This tap is the second; what was never sent comes before it."""
    waits = locking.lacks_receipt(desk)
    leave = say("Sluit af en wis alles")
    if waits:
        leave = say("Gooi weg wat niet is verstuurd en sluit af")
    return page(
        say("Klaar op dit toestel?"),
        _unsent(desk) if waits else None,
        box(
            Point(say("Uw antwoorden en plannen.")),
            Point(say("Wat uw gemeente u stuurde.")),
            Point(say("Dat u was ingelogd.")),
            head=say("Dit gaat weg"),
        ),
        (aside if waits else go)(leave, lambda: desk.page.run_task(_leave, desk), key="leave-yes"),
        aside(say("Nee, ik ben nog bezig"), desk.back, key="leave-no"),
    )


async def _leave(desk: Desk) -> None:
    """The person saw what was not sent, and chose."""
    await locking.leave(desk, also_unsent=locking.lacks_receipt(desk))


def _unsent(desk: Desk) -> Block:
    waits, unsure = locking.unsent(desk), locking.unsure(desk)
    not_there = say_n(
        "{n} bericht is nog niet verstuurd.", "{n} berichten zijn nog niet verstuurd.", n=waits
    )
    perhaps = say_n(
        "{n} bericht is misschien al aangekomen.",
        "{n} berichten zijn misschien al aangekomen.",
        n=unsure,
    )
    told = [*([not_there] if waits else ()), *([perhaps] if unsure else ())]
    return box(
        *lines(*told, look=Look.STRONG),
        say("Verstuur het eerst, of schrijf het over."),
        go(say("Verstuur nu"), lambda: linked.refresh(desk), key="send-now"),
        aside(say("Bekijk wat niet is verstuurd"), routes.REPORT, key="see-unsent"),
        tone=Tone.CAUTION,
        key="unsent",
    )
