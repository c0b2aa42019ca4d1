"""Logging in: on the page of the gemeente, or at the simulated login of the demo gemeente."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import flet as ft

from app.domain.link_state import Came
from app.domain.sentence import Sentence, say
from app.ui import linked, routes
from app.ui.desk import Desk
from app.ui.page.blocks import (
    Aloud,
    Block,
    Head,
    Line,
    Look,
    Page,
    Tone,
    Way,
    aside,
    box,
    go,
    group,
    lines,
    page,
)
from app.ui.page.shown import shown

_NOBODY: tuple[tuple[str, str], ...] = ()
_WITHOUT = say("Ga verder zonder verbinding")
_NOW_NOT = say("Inloggen lukt nu niet. Probeer het later nog eens.")
_MOMENT = say("Een moment. Dit gaat vanzelf.")
_NOTHING_LOST = say("Wat u invulde, is er nog.")
# What went wrong, and what one can do.
_WHY = {
    Came.CANCELLED: (say("U bent gestopt met inloggen. Dat mag."), _NOTHING_LOST),
    Came.TOO_LATE: (say("Het inloggen duurde te lang. Log opnieuw in."), _NOTHING_LOST),
    Came.NOT_SURE: (
        say("Uw gemeente vraagt een veiliger manier van inloggen."),
        say("Kies die op de inlogpagina. Bel uw gemeente als dat niet lukt."),
        _NOTHING_LOST,
    ),
    Came.AWAY: (say("Er is nu geen verbinding met de inlogpagina."), _NOTHING_LOST),
    Came.FAILED: (say("Het inloggen is niet gelukt. Log opnieuw in."), _NOTHING_LOST),
}


@shown
def log_in_screen(desk: Desk) -> Page:
    """Where the gemeente has a login page, this leads there; else one chooses who one is."""
    people, asked = _use_people(desk)
    failed, set_failed = ft.use_state(False)

    async def choose(who: str) -> None:
        if await linked.log_in(desk, who):
            desk.go(routes.LINK)
        else:
            set_failed(True)

    async def go_there() -> None:
        set_failed(not await linked.leave(desk))

    def leave() -> None:
        desk.page.run_task(go_there)

    def enter(who: str) -> None:
        desk.page.run_task(choose, who)

    if desk.parts.link.state.has_login_page:
        why = _why(ft.use_view_path())
        return _leads_away(why, leave, failed=failed)
    # The warning comes before anything that can be pressed.
    warning = lines(
        say("Dit is een oefen-DigiD."), say("Er gaat niets naar de echte DigiD."), look=Look.STRONG
    )
    rows = (Way(name, None, partial(enter, who), key=f"who:{who}") for who, name in people)
    return page(
        say("Oefen-DigiD"),
        box(*warning, tone=Tone.CAUTION, key="practice"),
        _trouble(_NOW_NOT) if (asked and not people) or failed else None,
        *((Head(say("Kies iemand die niet bestaat")), group(*rows, gap=10)) if people else ()),
        # Not before who can be chosen: their rows would come under the thumb that goes to it.
        aside(_WITHOUT, routes.LINK, key="without") if asked else Line(_MOMENT, Look.NOTE),
    )


def _use_people(desk: Desk) -> tuple[tuple[tuple[str, str], ...], bool]:
    """Who can be chosen, and whether the gemeente was asked."""
    people, set_people = ft.use_state(_NOBODY)
    asked, set_asked = ft.use_state(False)
    here = desk.page.route.startswith(routes.LOG_IN)

    async def ask() -> None:
        set_people(await linked.people(desk))
        set_asked(True)

    def begin() -> None:
        if here:
            desk.page.run_task(ask)

    ft.use_effect(begin, [here])
    return people, asked


def _leads_away(why: tuple[Sentence, ...], leave: Callable[[], None], *, failed: bool) -> Page:
    """What happens next comes before the button that does it."""
    told = (_NOW_NOT, _NOTHING_LOST) if failed else why
    return page(
        say("Inloggen bij uw gemeente"),
        _trouble(*told) if told else None,
        Line(say("U gaat naar de inlogpagina van uw gemeente.")),
        Line(say("Daarna komt u hier terug. Wat u invulde, is er dan nog.")),
        go(say("Ga naar de inlogpagina"), leave, key="to-login"),
        box(
            say("Log in als uzelf. Geef uw wachtwoord nooit aan iemand anders."),
            say("Helpt u iemand? Log ook dan in als uzelf, met een machtiging."),
            head=say("Goed om te weten"),
        ),
        aside(_WITHOUT, routes.LINK, key="without"),
    )


def _why(path: str) -> tuple[Sentence, ...]:
    """What an address tells of the login that one came back from."""
    name = path.removeprefix(routes.LOG_IN).strip("/")
    return next((told for came, told in _WHY.items() if came == name), ())


def _trouble(*told: Sentence) -> Block:
    return Aloud((box(*told, tone=Tone.NOTICE, key="trouble"),))
