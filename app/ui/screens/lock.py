"""The lock: a PIN opens it, and who forgot the PIN is told honestly what is left."""

from __future__ import annotations

import logging

import flet as ft

from app.domain.sentence import Sentence, say, say_n
from app.ui import locking, routes
from app.ui.asking.ask import Form, Input
from app.ui.desk import Desk
from app.ui.hooks import remembered
from app.ui.page.blocks import (
    Aloud,
    Block,
    Page,
    Point,
    Tone,
    aside,
    box,
    go,
    page,
    quiet,
    soft,
)
from app.ui.page.inputs import in_memory, use_inputs
from app.ui.page.shown import shown

_TITLE = say("Houvast is op slot")
_PIN = Input("pincode", Form.PIN, _TITLE, None, say("Pincode"))
_MINUTE, _HOUR = 60, 3600
_log = logging.getLogger("houvast.ui")


@shown
def lock_screen(desk: Desk) -> Page:
    """One box, one button; nothing here tells what is behind it."""
    typed, (busy, set_busy) = remembered(dict[str, str]), ft.use_state(False)
    inputs = use_inputs(desk, in_memory(typed))
    state = desk.parts.safe.state
    if not (state.is_locked or busy):  # while it opens, this screen stays until the next is there
        return _open_already(desk)
    if state.is_lost:
        return _key_is_gone()

    async def open_() -> None:
        pin = typed.get(_PIN.field, "")
        typed.clear()
        wrong = await _opened(desk, pin)
        if desk.parts.safe.state.is_locked:  # it may have closed once more before it was open
            set_busy(False)
        if wrong is not None:
            inputs.cannot_be(_PIN, wrong)

    def enter() -> None:
        if not busy:
            set_busy(True)
            desk.page.run_task(open_)

    return page(
        _TITLE,
        *soft(say("Typ uw pincode. U gaat verder waar u was.")),
        inputs.line(_PIN, enter),
        go(say("Open Houvast"), enter, key="open"),
        quiet(say("Pincode vergeten?"), routes.FORGOT, key="forgot"),
        # Below all that can be tapped: it comes while somebody may tap.
        Aloud((box(say("Even geduld. Houvast gaat open."), key="busy"),)) if busy else None,
    )


@shown
def forgot_screen(desk: Desk) -> Page:
    """Nobody can bring a PIN back; what then goes, and what does not."""
    if not desk.parts.safe.state.is_locked:
        return _open_already(desk)
    return page(
        say("Pincode vergeten?"),
        box(
            say("Niemand kan uw pincode terughalen. Ook wij kunnen uw pincode niet zien."),
            say("U kunt wel opnieuw beginnen, zonder wat hier staat."),
        ),
        _goes(),
        go(say("Probeer uw pincode nog eens"), routes.LOCK, key="try"),
        aside(say("Wis alles en begin opnieuw"), lambda: _erase(desk), key="erase"),
    )


def _open_already(desk: Desk) -> Page:
    return page(
        say("Houvast is niet op slot"),
        go(say("Naar het begin"), desk.home(), key="on"),
        aside(say("Dit toestel en uw pincode"), routes.DEVICE, key="device"),
    )


def _key_is_gone() -> Page:
    title = say("Houvast gaat niet meer open")
    return page(
        title,
        box(
            say("Dit toestel is de sleutel kwijt."),
            say("Niemand kan nog lezen wat u hier bewaarde."),
            tone=Tone.WARNING,
        ),
        aside(say("Begin opnieuw"), routes.FORGOT, key="forgot"),
    )


def _goes() -> Block:
    return box(
        Point(say("Uw antwoorden en plannen.")),
        Point(say("Wat u wilde doorgeven en wat nog niet is verstuurd.")),
        head=say("Dit gaat weg"),
    )


def _erase(desk: Desk) -> None:
    desk.page.run_task(locking.erase, desk)


async def _opened(desk: Desk, pin: str) -> Sentence | None:
    """Why it did not open; None when it did. Of a device in trouble nobody learns about the PIN."""
    try:
        if not await desk.parts.safe.unlock(pin):
            return _wrong(desk)
    except (OSError, RuntimeError, TimeoutError) as trouble:
        _log.warning("not opened: %s", type(trouble).__name__)
        return say("Uw toestel gaf het niet op tijd terug. Er is niets gewist.")
    await locking.open_again(desk)
    return None


def _wrong(desk: Desk) -> Sentence:
    """That it is wrong, and how long to wait before the next try."""
    seconds = desk.parts.safe.state.wait
    if not seconds:
        return say("Deze pincode klopt niet. Probeer het nog eens.")
    if seconds < _MINUTE:
        return say_n(
            "De pincode klopt niet. Probeer het over {n} seconde weer.",
            "De pincode klopt niet. Probeer het over {n} seconden weer.",
            n=seconds,
        )
    if seconds < _HOUR:
        return say_n(
            "De pincode klopt niet. Probeer het over {n} minuut weer.",
            "De pincode klopt niet. Probeer het over {n} minuten weer.",
            n=-(-seconds // _MINUTE),
        )
    return say_n(
        "De pincode klopt niet. Probeer het over {n} uur weer.",
        "De pincode klopt niet. Probeer het over {n} uur weer.",
        n=-(-seconds // _HOUR),
    )
