"""Reading the screen in front aloud: begun by a tap, stopped by a second one or by leaving."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto

import flet as ft

from app.domain.sentence import say
from app.ui.components.bars import ReadWords
from app.ui.desk import Desk

_LOOK_SECONDS = 0.7


class Reading(Enum):
    """What the voice does."""

    QUIET = auto()
    SPEAKING = auto()
    NO_VOICE = auto()


@dataclass(frozen=True, slots=True)
class Reader:
    """What the voice of a screen does now, and what a tap does."""

    reading: Reading
    tap: Callable[[], None]


def use_reader(desk: Desk, *, here: bool) -> Reader:
    """The voice of one screen; it is quiet when another screen comes in front."""
    reading, set_reading = ft.use_state(Reading.QUIET)
    # Every tap is a new turn; whoever still waits in an older one does nothing more.
    turn: ft.MutableRef[int] = ft.use_ref(0)
    voice = desk.parts.voice

    async def read(mine: int) -> None:
        if not await voice.say(desk.visit.trail.heard, desk.writer.language.code):
            set_reading(Reading.NO_VOICE)
            return
        while turn.current == mine and await voice.is_speaking():  # noqa: ASYNC110  (it never calls)
            await asyncio.sleep(_LOOK_SECONDS)
        if turn.current == mine:
            set_reading(Reading.QUIET if await voice.began() else Reading.NO_VOICE)

    def tap() -> None:
        turn.current = (turn.current or 0) + 1
        if reading is Reading.SPEAKING:
            desk.page.run_task(voice.stop)
            set_reading(Reading.QUIET)
            return
        set_reading(Reading.SPEAKING)
        desk.page.run_task(read, turn.current)

    def leave() -> None:
        if turn.current:
            turn.current += 1
            desk.page.run_task(voice.stop)
            set_reading(Reading.QUIET)

    ft.use_effect(lambda: None, [here], leave)
    return Reader(reading, tap)


def read_words(desk: Desk, reading: Reading) -> ReadWords:
    """The name of the button, and what is said when there is no voice.

    The text can then be copied for another app, or shown to somebody.
    """
    speaking = reading is Reading.SPEAKING
    name = say("Stop met voorlezen") if speaking else say("Lees voor")
    sorry = say("Dit toestel heeft geen stem voor deze taal.")
    trouble = desk.write(sorry) if reading is Reading.NO_VOICE else ""
    return ReadWords(desk.write(name), speaking, trouble, desk.write(say("Toon de tekst")))
