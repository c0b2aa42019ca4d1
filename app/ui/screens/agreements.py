"""What two people agreed, in the words of the client."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

import flet as ft

from app.domain.sentence import Sentence, say
from app.ui import routes
from app.ui.asking.ask import Form, Input
from app.ui.desk import Desk
from app.ui.page import forms
from app.ui.page.blocks import (
    Aloud,
    Beside,
    Block,
    Page,
    aside,
    box,
    go,
    group,
    page,
    soft,
)
from app.ui.page.inputs import use_inputs
from app.ui.page.lost import lost
from app.ui.page.shown import shown
from app.ui.page.values import term
from app.ui.together import MOST_AGREEMENTS, Together

_AGREED = Input(
    "afspraak",
    Form.TEXT,
    say("Wat spreekt u af?"),
    say("Bijvoorbeeld: ik bel deze week de gemeente."),
    say("Afspraak"),
)


@shown
def agreements_screen(desk: Desk) -> Page:
    """In the order of writing, with a box for one more; nothing of it is kept on the device."""
    typed: ft.MutableRef[str] = ft.use_ref("")
    visit, together = desk.visit, desk.visit.together

    def note(_field: str, text: str) -> None:
        typed.current = text

    inputs = use_inputs(desk, (lambda _: "" if together is None else together.draft, note))
    if together is None:
        return lost(desk)

    def leave() -> None:
        visit.together = replace(together, draft=typed.current or together.draft)

    def write() -> None:
        text = typed.current or together.draft
        if not inputs.cannot_be(_AGREED, _wrong(together, text)):
            typed.current = ""
            visit.together = together.agreed(text)

    return page(
        say("Onze afspraken"),
        group(
            say("Schrijf op wat u samen afspreekt. Uw eigen woorden zijn goed."),
            say("Dit is geen besluit. De gemeente beslist."),
        ),
        _list(desk, together),
        inputs.area(_AGREED, leave),
        go(say("Schrijf op"), write, key="write"),
        aside(say("Zet op het blad"), routes.BOTH_PAPER, key="paper"),
    )


def _list(desk: Desk, together: Together) -> Block:
    def drop(place: int) -> None:
        if desk.visit.together is not None:
            desk.visit.together = desk.visit.together.without(place)

    rows = tuple(
        box(term(one), Beside((forms.drop(one, partial(drop, place), f"away:{place}"),)))
        for place, one in enumerate(together.agreements)
    )
    return Aloud(rows or soft(say("U schreef nog niets op.")))


def _wrong(together: Together, text: str) -> Sentence | None:
    """Why this cannot be written down; None when it can."""
    if not text.strip():
        return say("Schrijf eerst een afspraak op.")
    if len(together.agreements) >= MOST_AGREEMENTS:
        return say("Zes afspraken passen op het blad. Haal er eerst één weg.")
    return None
