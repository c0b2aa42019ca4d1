"""The simulated login of the demo gemeente: choose somebody who does not exist."""

from __future__ import annotations

from functools import partial

import flet as ft

from app.domain.sentence import say
from app.ui import linked, routes
from app.ui.desk import Desk
from app.ui.page.blocks import (
    Aloud,
    Block,
    Head,
    Look,
    Page,
    Tone,
    Way,
    aside,
    box,
    group,
    lines,
    page,
)
from app.ui.page.shown import shown

_NOBODY: tuple[tuple[str, str], ...] = ()


@shown
def log_in_screen(desk: Desk) -> Page:
    """Who can be chosen comes from the gemeente; without it this says so."""
    people, set_people = ft.use_state(_NOBODY)
    asked, set_asked = ft.use_state(False)
    failed, set_failed = ft.use_state(False)
    here = desk.page.route == routes.LOG_IN

    async def ask() -> None:
        set_people(await linked.people(desk))
        set_asked(True)

    def begin() -> None:
        if here:
            desk.page.run_task(ask)

    async def choose(who: str) -> None:
        if await linked.log_in(desk, who):
            desk.go(routes.LINK)
        else:
            set_failed(True)

    def enter(who: str) -> None:
        desk.page.run_task(choose, who)

    ft.use_effect(begin, [here])
    # The warning comes before anything that can be pressed.
    warning = lines(
        say("Dit is een oefen-DigiD."), say("Er gaat niets naar de echte DigiD."), look=Look.STRONG
    )
    rows = (Way(name, None, partial(enter, who), key=f"who:{who}") for who, name in people)
    return page(
        say("Oefen-DigiD"),
        box(*warning, tone=Tone.CAUTION, key="practice"),
        _trouble() if (asked and not people) or failed else None,
        *((Head(say("Kies iemand die niet bestaat")), group(*rows, gap=10)) if people else ()),
        aside(say("Ga verder zonder verbinding"), routes.LINK, key="without"),
    )


def _trouble() -> Block:
    told = say("Inloggen lukt nu niet. Probeer het later nog eens.")
    return Aloud((box(told, tone=Tone.NOTICE, key="trouble"),))
