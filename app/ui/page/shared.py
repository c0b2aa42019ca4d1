"""Blocks that many pages share: answers to change, a text to copy, a file to save."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import partial

import flet as ft

from app.domain.sentence import Sentence, say
from app.text.catalog import SOURCE
from app.text.write import Writer, paired
from app.ui import routes
from app.ui.components.amount_bars import Bar, amount_bars
from app.ui.components.guard import keyed
from app.ui.components.language_row import language_row
from app.ui.components.letter_text import LetterText, letter_text
from app.ui.components.task_line import TaskLine, task_line
from app.ui.components.told_line import ToldLine, told_line
from app.ui.desk import Desk
from app.ui.page.blocks import (
    Aloud,
    Block,
    Box,
    Field,
    Head,
    Line,
    Live,
    Look,
    Made,
    Page,
    Text,
    Tone,
    Way,
    box,
)
from app.ui.page.clipboard import plain
from app.ui.page.ear import in_dutch, lines, text
from app.ui.page.paper import sheet, sheet_in_two
from app.ui.saving import Saving, saving, saving_of

LEFT_OUT = say("Wat deze app niet weet")
_SAVE = say("Bewaar als bestand")


@dataclass(frozen=True, slots=True)
class ToldRow:
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
    desk: Desk,
    topic: Text,
    rows: tuple[ToldRow, ...],
    change: Text,
    on_change: Callable[[str], None],
) -> Box:
    """A card of answers, each with a button that stays its own when others come or go."""
    return box(*(_told(desk, one, change, on_change) for one in rows), head=topic)


def _told(desk: Desk, one: ToldRow, change: Text, on_change: Callable[[str], None]) -> Live:
    write = partial(text, desk.writer)
    line = ToldLine(
        one.name,
        write(one.about),
        write(one.told),
        f"{write(change)}: {write(one.about if one.says is None else one.says)}",
        write(say("Verborgen. Tik om te tonen.")) if one.hidden else "",
    )
    draw = partial(told_line, line, write(change), on_change, is_large=desk.squeezes)
    return Live(draw, () if one.hidden else (Made(partial(_said, one)),), key=one.name)


def waiting(
    desk: Desk,
    topic: Sentence,
    found: tuple[TaskLine, ...],
    turn: Callable[[str], None],
    nothing: Sentence | None = None,
    key: str = "tasks",
) -> Box:
    """A card of what waits, or that there is ``nothing``; each line stays its own, as above."""
    draw = partial(partial, task_line, on_open=desk.go, on_turn=turn)
    shown = (Live(draw(one), (one.heard,), key=one.name) for one in found)
    return box(*shown, None if found else nothing, head=topic, key=key)


def _said(one: ToldRow, writer: Writer) -> str:
    return paired(text(writer, one.about), text(writer, one.told))


def left_out_row(path: str) -> Way:
    """The way to what the app leaves out, at the end of the screen at ``path``."""
    about = say("En waar u dan terechtkunt.")
    return Way(LEFT_OUT, about, routes.left_out(path), key="left-out")


def national_rules(desk: Desk) -> Block | None:
    """That some rules of the gemeente cannot be read, and so do not count; else None."""
    if desk.trouble is None:
        return None
    return box(Line(desk.trouble, Look.STRONG), tone=Tone.NOTICE)


def named(desk: Desk, title: Sentence, level: int = 1) -> Box:
    """A heading; where the screen is not Dutch, with the Dutch word of the paper below it."""
    dutch = Line(in_dutch(desk.writer, title), Look.SMALL)
    is_dutch = desk.writer.language.code == SOURCE
    return Box((Head(title, level), *(() if is_dutch else (dutch,))), Tone.BARE, gap=2)


def language_chips(desk: Desk, name: Sentence) -> Box:
    """The languages, each named in itself; one tap changes the whole app.

    Of a language that nobody read who grew up with it, that is said.
    """
    shown = tuple((one.code, one.name) for one in desk.parts.languages)
    is_missing, set_missing = ft.use_state(False)

    async def speak(code: str) -> None:
        came = await desk.speak(code)
        set_missing(not came)

    def choose(code: str) -> None:
        desk.page.run_task(speak, code)

    chips = Field(lambda: language_row(desk.write(name), shown, desk.writer.language.code, choose))
    missing = say("Voor deze taal is één keer internet nodig. Probeer het later nog eens.")
    told = (Line(missing, Look.STRONG),) if is_missing else ()
    return Box((chips, Aloud(told), *not_checked(desk)), Tone.BARE)


def not_checked(desk: Desk) -> tuple[Line, ...]:
    """That nobody who grew up with this language read it, and what to do when it is wrong."""
    if desk.writer.language.is_checked:
        return ()
    return (
        Line(say("Nog niemand met deze moedertaal las deze vertaling na."), Look.SMALL),
        Line(say("Staat er iets fout? Tik onderaan op “Ik snap dit niet”."), Look.SMALL),
    )


def bars(shown: tuple[Bar, ...]) -> Live:
    """Bars on one scale, with their amounts in words."""
    return Live(lambda: amount_bars(shown), tuple(line for one in shown for line in one.lines))


def letter(
    desk: Desk,
    title: Sentence,
    about: Sentence,
    dutch: str,
    copy: Sentence,
    *,
    main: bool = False,
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


def to_print(
    desk: Desk,
    page: Page,
    *,
    both: bool = False,
    main: bool = True,
    file_name: str = "houvast.html",
    save: Sentence = _SAVE,
    style: str = "",
) -> Live:
    """A page to save and to print, or its text to copy; ``both`` is Dutch beside one's own."""
    writer = desk.writer
    make, reads = (sheet_in_two, Writer(SOURCE, hides=writer.hides)) if both else (sheet, writer)
    file, words = make(page, writer, style).encode(), plain(reads, page)
    saved = say("Het bestand staat op uw toestel. Open het om af te drukken.")
    view = saving_of(writer, file_name, file, words, save, saved)
    share, not_shared = (
        say("Deel de tekst, of mail hem"),
        say("Delen lukt hier niet. Kopieer de tekst."),
    )
    write = writer.write
    shared = replace(view, is_main=main, share=write(share), not_shared=write(not_shared))
    return to_save(desk, shared)


def preview(desk: Desk, paper: Page) -> tuple[Block, ...]:
    """What stands on a page to print, part by part; small lines stand by themselves."""
    found: list[list[Block]] = [[]]
    for block in _flat(paper.blocks):
        match block:
            case Head(one, 1):
                found[-1].append(Line(one, Look.STRONG))
            case Head(one):
                found.append([Head(one, 3)])
            case Line(_, Look.SMALL):
                found.append([block])
            case _:
                look = Look.PLAIN if len(found) == 1 else Look.SMALL
                found[-1] += (Line(one, look) for one in lines(desk.writer, (block,)))
    first, *rest = (tuple(one) for one in found)
    return (
        Head(say("Dit staat op het blad")),
        Box(first, Tone.NOTICE),
        *(Box(one) if isinstance(one[0], Head) else one[0] for one in rest),
    )


def _flat(blocks: Iterable[Block]) -> Iterator[Block]:
    for one in blocks:
        if isinstance(one, Box):
            yield from _flat(one.blocks)
        else:
            yield one


def to_save(desk: Desk, view: Saving) -> Live:
    """The buttons that save a file or copy its text; what comes of it is said when it happens."""
    return Live(lambda: keyed(view.key, saving, desk, view))
