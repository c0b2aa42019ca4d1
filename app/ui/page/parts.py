"""Blocks that many pages share: answers to change, a text to copy, a file to save."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from app.domain.sentence import Sentence, say
from app.ui.components.guard import keyed
from app.ui.components.letter_text import LetterText, letter_text
from app.ui.components.told_lines import Line as ToldLine
from app.ui.components.told_lines import Lines, told_lines
from app.ui.desk import Desk
from app.ui.page.blocks import Joined, Live, Text
from app.ui.page.ear import text
from app.ui.saving import Saving, saving


@dataclass(frozen=True, slots=True)
class Told:
    """One answer: its name, what it is about, and what was told.

    ``says`` ends the full name of its button, ``about`` when it is None. A ``hidden`` one only
    shows that something is hidden.
    """

    name: str
    about: Text
    told: Text
    says: Text | None = None
    hidden: bool = False


def told(
    desk: Desk, topic: Text, rows: tuple[Told, ...], change: Text, on_change: Callable[[str], None]
) -> Live:
    """A card of answers, each with a button."""
    write = partial(text, desk.writer)
    hidden = write(say("Verborgen. Tik om te tonen."))
    lines = tuple(
        ToldLine(
            one.name,
            write(one.about),
            write(one.told),
            f"{write(change)}: {write(one.about if one.says is None else one.says)}",
            hidden if one.hidden else "",
        )
        for one in rows
    )
    said = (Joined((one.about, one.told), ": ") for one in rows if not one.hidden)
    view = Lines(write(topic), lines, write(change))
    return Live(lambda: told_lines(view, on_change), (topic, *said))


def letter(
    desk: Desk, title: Sentence, about: Sentence, dutch: str, copy: Sentence, *, main: bool = False
) -> Live:
    """A text to take along: to read, to select, and to copy with one tap."""
    write = desk.writer.write
    view = LetterText(
        title=write(title),
        about=write(about),
        text=dutch,
        copy=write(copy),
        copied=write(say("Gekopieerd. Plak de tekst in een brief of bericht.")),
        is_main=main,
    )
    return Live(lambda: keyed("text", letter_text, view), (title, about, dutch))


def to_save(desk: Desk, view: Saving) -> Live:
    """The buttons that save a file or copy its text; what comes of it is said when it happens."""
    return Live(lambda: keyed(view.key, saving, desk, view))
