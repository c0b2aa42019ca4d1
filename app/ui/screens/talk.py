"""The talk after three and six months: does this still suit?"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import flet as ft

from app.domain.own_data import Agreement
from app.domain.sentence import Sentence, say, say_n
from app.text.calendar_file import CalendarDay
from app.text.catalog import SOURCE
from app.text.write import Writer
from app.ui import routes
from app.ui.agenda import agenda
from app.ui.asking import talks
from app.ui.asking.talks import Talk
from app.ui.desk import Desk
from app.ui.page import forms
from app.ui.page.blocks import (
    Beside,
    Block,
    Box,
    Joined,
    Line,
    Look,
    Page,
    Point,
    Tone,
    aside,
    box,
    go,
    group,
    quiet,
    soft,
)
from app.ui.page.inputs import Inputs, in_answers, use_inputs
from app.ui.page.shared import letter, to_save
from app.ui.page.shown import shown
from app.ui.page.values import of_day

_WARN_DAYS = (7,)
_NAMES: dict[int | None, Sentence] = {
    3: say("Na drie maanden"),
    6: say("Na zes maanden"),
    None: say("Een gesprek"),
}


@shown
def talk_screen(desk: Desk) -> Page:
    """An invitation: nothing here is a duty, and every mark can be taken back."""
    visit, today = desk.visit, desk.parts.today
    inputs = use_inputs(desk, in_answers(visit))
    own = None if visit.is_example else desk.parts.link.state.own
    agreed, title = talks.agreement(own, today), say("Een gesprek: past dit nog?")
    return inputs.page(
        title,
        group(
            *soft(
                say("Na drie en zes maanden kunt u met uw gemeente praten over wat u doet."),
                say("Dit staat niet in de wet. U kunt erom vragen."),
                say("Het is een uitnodiging. Het hoeft niet."),
            ),
            gap=6,
        ),
        _began(inputs, agreed),
        *(_talk(desk, one) for one in talks.talks(visit, own, today)),
        _text(desk, talks.told(visit) or (agreed.since if agreed else None)),
        Line(say("Past het niet meer? U mag iets anders kiezen.")),
        aside(say("Naar mijn keuzes"), routes.MY_CHOICES, key="mine"),
    )


def _began(inputs: Inputs, agreed: Agreement | None) -> Box:
    """The day that was told, with the way to take it back; or the boxes for it."""
    desk, visit = inputs.desk, inputs.desk.visit
    began, asked = talks.told(visit), talks.BEGIN.question

    def forget() -> None:
        talks.tell(visit, None)
        desk.keep()

    def tell() -> None:
        day = inputs.read_day(talks.BEGIN)
        if day is not None:
            inputs.clear(talks.BEGIN)
            talks.tell(visit, day)
            desk.keep()

    if began is not None:
        told = say("U begon op {day}.", day=began)
        return box(told, Beside((forms.drop(told, forget, "drop"),)), head=asked, key="began")
    return box(
        *_of_gemeente(agreed),
        inputs.day(talks.BEGIN, tell),
        go(say("Toon de dagen"), tell, key="tell"),
        head=asked,
        key="began",
    )


def _of_gemeente(agreed: Agreement | None) -> Iterator[Sentence]:
    if agreed is not None:
        yield say("Uw gemeente schrijft dat u begon op {day}.", day=agreed.since)
        if agreed.talks:
            yield say("De dagen hieronder komen van uw gemeente.")


def _talk(desk: Desk, talk: Talk) -> Block:
    def turn() -> None:
        talks.held(desk.visit, talk, was_held=not talk.was_held)
        desk.keep()

    today, key, day = desk.parts.today, talk.day.isoformat(), of_day(talk.day)
    icon = ft.Icons.CHECK_CIRCLE_OUTLINE if talk.was_held else ft.Icons.EVENT
    words = say("Toch nog niet") if talk.was_held else say("Dit gesprek had ik al")
    to_come = talk.day >= today and not talk.was_held
    button = quiet(words, turn, key=f"held:{key}", says=Joined((words, day), ": "))
    return box(
        box(Point(day, icon, Look.STRONG), _state(talk, today), tone=Tone.NOTICE),
        _to_calendar(desk, talk) if to_come else None,
        Beside((button,)),
        head=_NAMES[talk.months],
        key=f"talk:{key}",
    )


def _state(talk: Talk, today: date) -> Sentence:
    left = (talk.day - today).days
    if talk.was_held:
        return say("U had dit gesprek al.")
    if left < 0:
        return say("Deze dag is voorbij. U kunt nog om een gesprek vragen.")
    if not left:
        return say("Dat is vandaag.")
    return say_n("Over {n} dag", "Over {n} dagen", n=left)


def _to_calendar(desk: Desk, talk: Talk) -> Block:
    # Nothing in it says what the talk is about: a calendar is often seen by others.
    title = desk.write(say("Houvast: een gesprek"))
    about = desk.write(say("Kijk in Houvast waar dit over gaat."))
    name, today = talk.day.isoformat(), desk.parts.today
    warn = tuple(days for days in _WARN_DAYS if days < (talk.day - today).days)
    event = CalendarDay(f"gesprek-{name}", talk.day, title, about, warn)
    return to_save(desk, agenda(desk.writer, event, today, name))


def _text(desk: Desk, began: date | None) -> Block:
    # The gemeente reads Dutch, whatever the language of the screen.
    dutch = Writer(SOURCE)
    lines = (
        say("Ik doe mee sinds {day}.", day=began) if began else say("Ik doe nu mee."),
        say("Ik wil graag met u praten over wat ik doe, en of het nog past."),
        say("Wilt u een dag voor een gesprek met mij kiezen?"),
    )
    return letter(
        desk,
        say("Vraag om een gesprek"),
        say("Wij versturen niets. U kopieert de tekst en stuurt hem zelf."),
        "\n".join(dutch.write(one) for one in lines),
        say("Kopieer de tekst"),
    )
