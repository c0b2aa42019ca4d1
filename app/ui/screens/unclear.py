"""For who does not understand a screen: its difficult words, and its text to show to somebody."""

from __future__ import annotations

from collections.abc import Iterator

import flet as ft

from app.domain.sentence import Sentence, say
from app.text.glossary import Term, in_reading_order
from app.ui import routes
from app.ui.desk import Desk
from app.ui.page.blocks import (
    Aloud,
    Block,
    Head,
    Line,
    Look,
    More,
    Page,
    aside,
    box,
    go,
    group,
    lines,
    page,
)
from app.ui.page.shown import shown
from app.ui.page.values import term

_FIRST = 6


@shown
def unclear_screen(desk: Desk) -> Page:
    """It is our fault, and there is a way on; nothing leaves the device."""
    copied, set_copied = ft.use_state("")
    read, dutch = desk.visit.trail.read_last, desk.visit.trail.dutch_last

    def to_copy(name: Sentence, words: str, key: str) -> Block:
        async def copy() -> None:
            await ft.Clipboard().set(words)
            set_copied(key)

        done = (Line(say("De tekst is nu gekopieerd."), Look.STRONG),) if copied == key else ()
        button = aside(name, lambda: desk.page.run_task(copy), key=key)
        return group(button, Aloud(done), gap=10)

    both = f"{dutch}\n\n{desk.writer.language.name}\n{read}"
    is_doubtful = bool(read) and not desk.writer.language.is_checked
    return page(
        say("Dat ligt niet aan u"),
        *lines(say("Dan schreven wij het niet duidelijk genoeg.")),
        *_words(dutch),
        *lines(
            say("Snapt u het nog niet? Laat de tekst zien aan iemand die u vertrouwt."),
            say("Deze app stuurt niets door."),
        ),
        box(*read.splitlines(), head=say("Dit stond op het scherm")) if read else None,
        to_copy(say("Kopieer de tekst"), read, "copy") if read else None,
        *(_wrong_words(to_copy(say("Kopieer beide talen"), both, "both")) if is_doubtful else ()),
        aside(say("Praat met iemand"), routes.HELP, key="to-help"),
        go(say("Terug naar waar ik was"), desk.back),
    )


def _wrong_words(copy: Block) -> tuple[Block, ...]:
    """What to do when it is the translation that is wrong."""
    return (
        Head(say("Klopt de vertaling niet?")),
        *lines(
            say("Het Nederlands is de bron. De vertaling helpt u lezen."),
            say("Kopieer beide talen en stuur dat aan wie u deze app gaf."),
        ),
        copy,
    )


def _words(dutch: str) -> Iterator[Block]:
    """What the terms of the law on that screen mean, in the order in which one met them."""
    found = in_reading_order(dutch)
    if not found:
        return
    yield Head(say("Deze woorden stonden op het scherm"))
    yield More(
        tuple(_explained(one) for one in found),
        _FIRST,
        say("Toon alles ({count})", count=len(found)),
        say("Toon minder"),
        key="words",
        gap=10,
    )


def _explained(one: Term) -> Block:
    return box(
        Line(term(one.term), Look.STRONG),
        Line(one.explanation),
        Line(say("Bron: {article}", article=one.article), Look.NOTE),
    )
