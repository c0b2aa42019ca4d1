"""What is filled in, as blocks: the boxes and choices with their questions, and what is wrong."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial

import flet as ft

from app.domain.sentence import Sentence, say
from app.ui import theme
from app.ui.asking import reading
from app.ui.asking.ask import Ask
from app.ui.asking.reading import Draft, Fault
from app.ui.components.check_list import check_list
from app.ui.components.choice_list import choice_list
from app.ui.components.date_field import date_field, field_error
from app.ui.components.error_summary import Wrong, error_summary
from app.ui.components.guard import keyed
from app.ui.components.month_field import Months, month_field
from app.ui.components.number_field import Steps, number_field
from app.ui.components.text_area import Area, text_area
from app.ui.components.text_field import Box, Fields, text_field
from app.ui.components.texts import heading, small
from app.ui.components.tile import Tile
from app.ui.day_boxes import day_boxes
from app.ui.desk import Desk
from app.ui.hooks import remembered
from app.ui.page.blocks import Box as Group
from app.ui.page.blocks import Field, Head, Live, Tone

NOT_YET = say("Dit moet nog anders")
Take = Callable[[str, str], None]
# How far the name of a box stands above its upper edge, with letters of the usual size.
_FLOATS = 12


@dataclass(frozen=True, slots=True)
class Asked:
    """One box: its field, its question with a line of help or none, and its short name.

    ``before`` stands in the box before what is typed, such as a euro sign. What is typed in a
    ``secret`` one shows as dots.
    """

    field: str
    question: Sentence
    hint: Sentence | None
    name: Sentence
    before: str | None = None
    secret: bool = False


def errors(desk: Desk, faults: tuple[Fault, ...], fields: Fields) -> Live | None:
    """What is not right yet, each a way to its box; None when all is well."""
    if not faults:
        return None

    def to_field(field: str) -> None:
        desk.page.run_task(fields.focus, field)

    wrongs = tuple(Wrong(one.field, desk.write(one.because)) for one in faults)
    return Live(lambda: error_summary(desk.write(NOT_YET), wrongs, to_field), (NOT_YET,))


def area(
    desk: Desk,
    asked: Asked,
    typed: str,
    fields: Fields,
    take: Take,
    leave: Callable[[], None],
    faults: tuple[Fault, ...] = (),
) -> Field:
    """A box for a few lines in one's own words."""
    hint = "" if asked.hint is None else desk.write(asked.hint)
    view = Area(desk.write(asked.question), hint, _box(desk, asked, typed, faults))
    return Field(
        lambda: text_area(view, fields, take, leave), _says(asked, faults), asked.field
    )


def number(
    desk: Desk,
    asked: Asked,
    typed: str,
    fields: Fields,
    take: Take,
    enter: Callable[[], None],
    faults: tuple[Fault, ...] = (),
) -> Field:
    """A box for a number, below its question."""
    box = _box(desk, asked, typed, faults)
    words = [heading(desk.write(asked.question), 2)]
    words += [] if asked.hint is None else [small(desk.write(asked.hint))]

    def draw() -> ft.Control:
        return ft.Column(
            [
                ft.Column(words, spacing=4, tight=True),
                text_field(box, fields, take, enter, keyboard=ft.KeyboardType.NUMBER),
            ],
            # The name of the box floats on its upper edge, and needs room there.
            spacing=theme.GAP,
            tight=True,
            horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
        )

    return Field(draw, _says(asked, faults), asked.field)


def line(
    desk: Desk,
    asked: Asked,
    typed: str,
    fields: Fields,
    take: Take,
    enter: Callable[[], None],
    faults: tuple[Fault, ...] = (),
    *,
    keyboard: ft.KeyboardType = ft.KeyboardType.TEXT,
) -> Field:
    """A box alone; what stands above it asks the question."""
    box = _box(desk, asked, typed, faults)

    def draw() -> ft.Control:
        # The name of the box floats on its upper edge, and needs room there.
        top = ft.Padding.only(top=theme.GAP_SMALL)
        field = text_field(box, fields, take, enter, keyboard=keyboard)
        return ft.Container(field, padding=top)

    wrong = _wrong(asked, faults)
    return Field(draw, (asked.name, *(() if wrong is None else (wrong,))), asked.field)


def under(
    desk: Desk,
    above: str,
    asked: Asked,
    typed: str,
    fields: Fields,
    take: Take,
    enter: Callable[[], None],
    faults: tuple[Fault, ...] = (),
) -> Field:
    """A box for a number below a line that names it: its own name stays short."""
    box, wrong = _box(desk, asked, typed, faults), _wrong(asked, faults)

    def draw() -> ft.Control:
        field = text_field(box, fields, take, enter, keyboard=ft.KeyboardType.NUMBER)
        return ft.Semantics(
            label=above,
            container=True,
            content=ft.Column(
                [small(above, theme.INK), ft.Container(height=theme.GAP_SMALL), field],
                spacing=0,
                tight=True,
                horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
            ),
        )

    return Field(draw, (above, asked.name, *(() if wrong is None else (wrong,))), asked.field)


@dataclass(frozen=True, slots=True)
class Stepped:
    """A number that is read at every key: its question, the names of its buttons, and its value."""

    ask: Ask
    name: Sentence
    less: Sentence
    more: Sentence
    value: int
    level: int = 2


def use_stepped(desk: Desk) -> Callable[[Stepped], Group]:
    """What cannot be read leaves the answer as it was, and is said at its box."""
    faults, set_faults = ft.use_state(dict[str, Sentence]())
    fields = remembered(Fields)

    def read(ask: Ask, text: str) -> None:
        desk.visit.note(ask.name, text)
        found = reading.number(ask.name, ask, lambda _: text)
        rest = {name: one for name, one in faults.items() if name != ask.name}
        if isinstance(found, Fault):
            set_faults(rest | ({ask.name: found.because} if text.strip() else {}))
            return
        set_faults(rest)
        desk.visit.answer(ask.name, found)

    def field(one: Stepped) -> Group:
        ask, wrong = one.ask, faults.get(one.ask.name)
        error = None if wrong is None else desk.write(wrong)
        box = Box(ask.name, desk.write(one.name), str(one.value), error)
        steps = Steps(desk.write(one.less), desk.write(one.more), int(ask.high), ask.low)

        def take(_: str, text: str) -> None:
            read(ask, text)

        says = (one.name, *(() if wrong is None else (wrong,)))
        make = partial(keyed, ask.name, number_field, box, steps, fields, take, desk.keep)
        # The name of the box floats on its upper edge, and needs room there.
        gap = round(_FLOATS * desk.letters)
        inside = (Head(ask.heading, one.level), Field(make, says, ask.name))
        return Group(inside, Tone.BARE, gap=gap)

    return field


def day(
    desk: Desk,
    field: str,
    name: Sentence,
    draft: Draft,
    fault: Fault | None,
    fields: Fields,
    take: Take,
    enter: Callable[[], None],
) -> Field:
    """A date in three boxes; the heading above it says what day is asked."""
    boxes = day_boxes(desk, field, name, draft, fault)
    wrong = (boxes.error,) if boxes.error else ()

    def draw() -> ft.Control:
        # The names of the boxes float on their upper edge, and need room there.
        return ft.Container(
            date_field(boxes, fields, take, enter),
            padding=ft.Padding.only(top=theme.GAP_SMALL * desk.letters),
        )

    return Field(draw, (*(one.name for one in boxes.boxes), *wrong), field)


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


def _wrong(asked: Asked, faults: tuple[Fault, ...]) -> Sentence | None:
    return next((one.because for one in faults if one.field == asked.field), None)


def _box(desk: Desk, asked: Asked, typed: str, faults: tuple[Fault, ...]) -> Box:
    wrong = _wrong(asked, faults)
    error = None if wrong is None else desk.write(wrong)
    return Box(
        asked.field, desk.write(asked.name), typed, error, asked.before, secret=asked.secret
    )


def _says(asked: Asked, faults: tuple[Fault, ...]) -> tuple[Sentence, ...]:
    found = (asked.question, asked.hint, asked.name, _wrong(asked, faults))
    return tuple(one for one in found if one is not None)
