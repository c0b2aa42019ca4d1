"""The device did not give in time what it keeps: that is told, and nothing is written over it."""

from __future__ import annotations

import flet as ft

from app.domain.sentence import say
from app.ui import routes
from app.ui.desk import Desk
from app.ui.page.blocks import Aloud, Page, aside, box, go, page, soft
from app.ui.page.shown import shown
from app.ui.taking_up import go_without, take_up_again


@shown
def unread_screen(desk: Desk) -> Page:
    """One button to try again; who does not want to wait may go on without."""
    busy, set_busy = ft.use_state(False)
    failed, set_failed = ft.use_state(False)
    if not desk.parts.safe.state.is_unread:
        return page(
            say("Alles is gelezen"),
            box(say("Wat u eerder invulde, is er weer.")),
            go(say("Verder"), routes.HOME, key="on"),
        )

    async def read() -> None:
        if not await take_up_again(desk):
            set_failed(True)
            set_busy(False)

    def again() -> None:
        if not busy:
            set_busy(True)
            set_failed(False)
            desk.page.run_task(read)

    told = None
    if busy:
        told = Aloud((box(say("Even geduld. Houvast leest wat u eerder invulde."), key="busy"),))
    elif failed:
        words = (say("Het lukt nog niet."), say("Wacht even en probeer het nog eens."))
        told = Aloud((box(*words, key="failed"),))
    return page(
        say("Houvast kon nog niet lezen wat u eerder invulde"),
        box(
            say("Uw toestel gaf het niet op tijd terug. Er is niets gewist."),
            say("Vaak lukt het even later wel."),
        ),
        told,
        go(say("Probeer het nog eens"), again, key="again"),
        aside(say("Ga nu verder zonder"), lambda: go_without(desk), key="without"),
        *soft(say("Wat u dan invult, blijft niet bewaard. Wat er al was, blijft staan.")),
        *soft(say("Was u hier nog niet eerder? Ga dan gewoon verder.")),
    )
