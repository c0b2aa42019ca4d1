"""Choosing a PIN, another one, or none."""

from __future__ import annotations

import logging
from collections.abc import Callable
from functools import partial

import flet as ft

from app.domain.sentence import Sentence, say
from app.ui import locking
from app.ui.asking.ask import Form, Input
from app.ui.asking.pin import weakness
from app.ui.asking.reading import Fault
from app.ui.desk import Desk
from app.ui.hooks import remembered
from app.ui.page.blocks import Block, Head, Line, Page, aside, box, go, page, quiet
from app.ui.page.inputs import in_memory, use_inputs
from app.ui.page.shown import shown

_TITLE = say("Kies een pincode")
_FIRST = Input("pincode.nieuw", Form.PIN, _TITLE, None, say("Pincode"))
_AGAIN = Input("pincode.weer", Form.PIN, _TITLE, None, say("Pincode nog een keer"))
_LONG = say("Kies zes cijfers of meer.")
_NOTHING: Sentence | None = None
_log = logging.getLogger("houvast.ui")


@shown
def pin_screen(desk: Desk) -> Page:
    """Twice the same; what goes wrong stands at its box, and nothing is kept before it is right."""
    done, set_done = ft.use_state(_NOTHING)
    typed = remembered(dict[str, str])
    inputs = use_inputs(desk, in_memory(typed))
    has_pin = desk.parts.safe.state.has_pin
    if done is not None:
        return _done(desk, done)

    async def keep() -> None:
        pin = typed.get(_FIRST.field, "")
        if inputs.refused(_fault(pin, typed.get(_AGAIN.field, ""))):
            return
        typed.clear()
        set_done(await _set(desk, pin))

    async def drop() -> None:
        set_done(await _dropped(desk))

    def enter() -> None:
        desk.page.run_task(keep)

    return page(
        say("Kies een andere pincode") if has_pin else _TITLE,
        inputs.errors(),
        box(*_about(desk)),
        inputs.line(_FIRST, enter),
        inputs.line(_AGAIN, enter),
        go(say("Bewaar met deze pincode"), enter, key="set-pin"),
        _without(desk, lambda: desk.page.run_task(drop)) if has_pin else None,
    )


def _about(desk: Desk) -> tuple[Sentence, ...]:
    """What a PIN does here, and what it cannot."""
    last = say("Vergeet u uw pincode? Dan kan niemand uw antwoorden terughalen.")
    if desk.parts.safe.state.can_keep:
        return (
            say("Met een pincode kan een ander niet lezen wat u invulde."),
            say("Ook niet wie uw toestel open in handen heeft."),
            _LONG,
            last,
        )
    found = (
        say("Met een pincode blijft hier bewaard wat u invult."),
        say("Alleen wie uw pincode kent, kan het lezen."),
        _LONG,
        last,
    )
    weaker = say("Een browser beschermt minder goed dan een app. Neem daarom een lange pincode.")
    return (*found, weaker)


def _without(desk: Desk, drop: Callable[[], object]) -> Block:
    told = say("Zonder pincode blijft hier niets bewaard als u de app sluit.")
    if desk.parts.safe.state.can_keep:
        told = say("Zonder pincode kan een ander op uw toestel uw antwoorden lezen.")
    return box(told, quiet(say("Gebruik geen pincode meer"), drop, key="drop-pin"))


def _lock(desk: Desk) -> None:
    desk.page.run_task(locking.lock_all, desk)


def _done(desk: Desk, told: Sentence) -> Page:
    state = desk.parts.safe.state
    lock = aside(say("Doe nu op slot"), partial(_lock, desk), key="lock")
    about = say("Na vijf minuten zonder aanraken gaat Houvast vanzelf op slot.")
    return Page(
        told,
        (
            Head(told, 1, live=True),
            *((Line(about),) if state.has_pin else ()),
            go(say("Verder"), desk.home(), key="on"),
            *((lock,) if state.has_pin else ()),
        ),
    )


def _fault(pin: str, again: str) -> Fault | None:
    weak = weakness(pin)
    if weak is not None:
        return Fault(_FIRST.field, weak)
    if pin != again:
        return Fault(_AGAIN.field, say("De twee pincodes zijn niet gelijk."))
    return None


async def _dropped(desk: Desk) -> Sentence:
    try:
        worked = await desk.parts.safe.drop_pin()
    except (OSError, RuntimeError, TimeoutError) as trouble:
        _log.warning("lock not changed: %s", type(trouble).__name__)
        worked = False
    return say("Uw pincode is weg.") if worked else say("Uw pincode staat er nog.")


async def _set(desk: Desk, pin: str) -> Sentence:
    try:
        await desk.store()
        worked = await desk.parts.safe.set_pin(pin)
    except (OSError, RuntimeError, TimeoutError) as trouble:
        _log.warning("no lock: %s", type(trouble).__name__)
        worked = False
    if worked:
        return say("Uw antwoorden zijn bewaard achter uw pincode.")
    return say("Dit toestel kan nu niets bewaren. Probeer het later nog eens.")
