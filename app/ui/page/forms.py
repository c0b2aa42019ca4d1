"""What is filled in, as blocks: the boxes and choices with their questions, and what is wrong."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial

import flet as ft

from app.domain.sentence import Sentence, say
from app.ui import theme
from app.ui.asking import reading
from app.ui.asking.ask import Input
from app.ui.asking.reading import Fault
from app.ui.components.check_list import check_list
from app.ui.components.choice_list import choice_list
from app.ui.components.date_field import field_error
from app.ui.components.guard import keyed
from app.ui.components.month_field import Months, month_field
from app.ui.components.number_field import Steps, number_field
from app.ui.components.text_field import Fields, TextBox
from app.ui.components.tile import Tile
from app.ui.desk import Desk
from app.ui.hooks import remembered
from app.ui.page.blocks import (
    Block,
    Field,
    Go,
    Head,
    Joined,
    Line,
    Look,
    Text,
    Tone,
    group,
    quiet,
)
from app.ui.page.blocks import Box as Group

# How far the name of a box stands above its upper edge, with letters of the usual size.
_FLOATS = 12


@dataclass(frozen=True, slots=True)
class Stepped:
    """Hours that are read at every key: their box, and what they are now."""

    asked: Input
    value: int
    level: int = 2


def use_stepped(desk: Desk) -> Callable[[Stepped], Group]:
    """What cannot be read leaves the answer as it was, and is said at its box."""
    faults, set_faults = ft.use_state(dict[str, Sentence]())
    fields = remembered(Fields)

    def read(asked: Input, text: str) -> None:
        desk.visit.note(asked.field, text)
        found = reading.parse(asked, text)
        rest = {field: one for field, one in faults.items() if field != asked.field}
        if isinstance(found, Fault):
            set_faults(rest | ({asked.field: found.because} if text.strip() else {}))
            return
        set_faults(rest)
        desk.visit.answer(asked.field, found)

    def field(one: Stepped) -> Group:
        asked, wrong = one.asked, faults.get(one.asked.field)
        error = None if wrong is None else desk.write(wrong)
        box = TextBox(asked.field, desk.write(asked.name), str(one.value), error)
        less, more = desk.write(say("Eén uur minder")), desk.write(say("Eén uur meer"))
        steps = Steps(less, more, int(asked.high), asked.low)

        def take(_: str, text: str) -> None:
            read(asked, text)

        says = (asked.name, *(() if wrong is None else (wrong,)))
        make = partial(keyed, asked.field, number_field, box, steps, fields, take, desk.keep)
        # The name of the box floats on its upper edge, and needs room there.
        gap = round(_FLOATS * desk.letters)
        inside = (Head(asked.question, one.level), Field(make, says, asked.field))
        return Group(inside, Tone.BARE, gap=gap)

    return field


def above(asked: Input) -> Block:
    """The question above a box that shows no more than its name, with its line of help."""
    hint = None if asked.hint is None else Line(asked.hint, Look.SMALL)
    return group(Head(asked.question), hint)


def one_of(
    desk: Desk,
    key: str,
    name: Sentence,
    choices: Mapping[str, Sentence],
    chosen: str | None,
    choose: Callable[[str], None],
    wrong: Sentence | None = None,
) -> Field:
    """Tiles of which one is chosen, by their codes, below what is wrong with that."""
    tiles, named = _tiles(desk, choices), desk.write(name)

    def draw() -> ft.Control:
        return _below(desk, wrong, keyed(key, choice_list, named, tiles, chosen, choose))

    return Field(draw, (*(() if wrong is None else (wrong,)), *choices.values()), key)


def some_of(
    desk: Desk,
    key: str,
    name: Sentence,
    choices: Mapping[str, Sentence],
    chosen: frozenset[str],
    choose: Callable[[frozenset[str]], None],
    wrong: Sentence | None = None,
    *,
    alone: frozenset[str] = frozenset(),
) -> Field:
    """Tiles of which as many are chosen as one likes; one that is ``alone`` takes others away."""
    tiles, named = _tiles(desk, choices, alone), desk.write(name)

    def draw() -> ft.Control:
        return _below(desk, wrong, keyed(key, check_list, named, tiles, chosen, choose))

    return Field(draw, (*(() if wrong is None else (wrong,)), *choices.values()), key)


def step(key: str, months: Months, chosen: str, choose: Callable[[str], None]) -> Field:
    """A month or a day, stepped by one."""
    shown = months.texts[months.codes.index(chosen)]
    return Field(lambda: keyed(key, month_field, months, chosen, choose), (shown,), key)


def drop(name: Text, act: Callable[[], None], key: str) -> Go:
    """Takes something out of a list; its full name says what."""
    away = say("Haal weg")
    return quiet(away, act, key, icon=ft.Icons.DELETE_OUTLINE, says=Joined((away, name), ": "))


def to_top(desk: Desk, top: ft.Ref[ft.Column]) -> None:
    """Show the beginning of the page, where it says what is not right yet."""
    desk.page.run_task(_to_top, top)


async def _to_top(column: ft.Ref[ft.Column]) -> None:
    if column.current is not None:
        await column.current.scroll_to(offset=0)


def _below(desk: Desk, wrong: Sentence | None, tiles: ft.Control) -> ft.Control:
    """The tiles, below what is wrong with the choice."""
    if wrong is None:
        return tiles
    return ft.Column(
        [field_error(desk.write(wrong)), tiles],
        spacing=theme.GAP_SMALL,
        tight=True,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )


def _tiles(
    desk: Desk, choices: Mapping[str, Sentence], alone: frozenset[str] = frozenset()
) -> tuple[Tile, ...]:
    return tuple(
        Tile(code, desk.write(words), code in alone) for code, words in choices.items()
    )
