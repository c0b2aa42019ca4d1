"""One question on a screen of its own: why it is asked, the way to answer, and what is wrong."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import partial

import flet as ft

from app.domain.sentence import Sentence, say
from app.ui import stepping, theme
from app.ui.answers.converted import Hears, converted
from app.ui.asking import monthly, reading, typed
from app.ui.asking.ask import UNKNOWN, Answers, Ask, Form, Input
from app.ui.asking.reading import Draft, Fault
from app.ui.components.guard import keyed
from app.ui.components.month_field import month_field
from app.ui.components.number_field import Steps, number_field
from app.ui.components.text_field import Fields
from app.ui.desk import Desk
from app.ui.hooks import remembered
from app.ui.page import forms
from app.ui.page.blocks import (
    Beside,
    Block,
    Field,
    Go,
    Head,
    Line,
    Look,
    Page,
    Text,
    aside,
    box,
    go,
    group,
    present,
    quiet,
    soft,
)
from app.ui.page.inputs import Inputs, below, in_drafts
from app.ui.page.values import of_month, whole

_UNKNOWN = say("Dat weet ik niet")
_ALL_WELL: tuple[str, tuple[Fault, ...]] = ("", ())
_EARLY = say("Toon nu al wat ik samen krijg")


@dataclass(frozen=True, slots=True)
class Boxes:
    """What the screen of a question remembers: its address, its boxes and its top.

    ``hears`` is told what is typed where the screen tells something of it at once.
    """

    path: str
    inputs: Inputs
    top: ft.Ref[ft.Column]
    hears: Hears


def use_boxes(desk: Desk) -> Boxes:
    """Those of the address in front; what was wrong at another address is not wrong here."""
    path = ft.use_view_path()
    (where, faults), set_wrong = ft.use_state(_ALL_WELL)
    fields, top = remembered(Fields), remembered(ft.Ref[ft.Column])
    here = faults if where == path else ()
    inputs = Inputs(desk, fields, *in_drafts(desk.visit), here, lambda now: set_wrong((path, now)))
    return Boxes(path, inputs, top, remembered(Hears))


@dataclass(frozen=True, slots=True)
class Asked:
    """A question as a screen asks it: ``told`` is the answer of before, or one to begin with.

    ``more`` stands below why it is asked. ``read`` makes an answer of what stands in the boxes, and
    ``take`` goes on with it. ``early`` leads to an answer at once, with what stands in the boxes
    where ``needs_this``, else without; it is None where there is no answer yet. ``beside`` leads
    to what helps with the questions.
    """

    ask: Ask
    answers: Answers
    told: str | None
    topic: Sentence
    read: Callable[[Draft], str | Fault]
    take: Callable[[str], None]
    more: tuple[Sentence, ...] = ()
    early: Callable[[str | None], None] | None = None
    needs_this: bool = False
    beside: Go | None = None


def question_page(desk: Desk, boxes: Boxes, asked: Asked) -> Page:
    """The question, its way to answer, and "weet ik niet", which is always an answer."""
    ask, before = asked.ask, typed.fields(asked.ask, asked.told)

    def draft(field: str) -> str:
        kept = desk.visit.draft(field)
        return before.get(field, "") if kept is None else kept

    inputs = boxes.inputs.of((draft, desk.visit.note))

    def go_on(take: Callable[[str], None]) -> None:
        found = asked.read(draft)
        if isinstance(found, Fault):
            inputs.refused(found)
            desk.keep()
            forms.to_top(desk, boxes.top)
            return
        take(found)

    enter = partial(go_on, asked.take)
    unknown = aside(_UNKNOWN, partial(asked.take, UNKNOWN), key="unknown")
    blocks = present(
        inputs.errors(),
        group(Line(asked.topic, Look.SMALL), Head(ask.heading, 1)),
        group(*soft(*ask.why, *asked.more), gap=6),
        *_answering(replace(boxes, inputs=inputs), asked, enter),
        go(say("Verder"), enter),
        None if ask.form is Form.CHOICE else unknown,
        _early(asked, go_on),
        asked.beside,
    )
    return Page(ask.heading, blocks, boxes.top)


def _early(asked: Asked, go_on: Callable[[Callable[[str], None]], None]) -> Block | None:
    if asked.early is None:
        return None
    act = partial(go_on, asked.early) if asked.needs_this else partial(asked.early, None)
    return quiet(_EARLY, act, key="early")


def _answering(boxes: Boxes, asked: Asked, go_on: Callable[[], None]) -> Iterator[Block]:
    """The boxes, tiles or steps; everything typed is remembered at once."""
    ask, inputs = asked.ask, boxes.inputs
    match ask.form:
        case Form.CHOICE | Form.SOME:
            yield _tiles(boxes, asked)
        case Form.DATES:
            yield from _rows(inputs, ask, go_on)
        case Form.DATE | Form.DAY:
            yield inputs.day(ask.input, go_on)
        case Form.MONTH:
            yield _month(boxes, asked)
        case Form.MONTHS:
            months = typed.each_month(ask, asked.answers, inputs.desk.parts.today)
            yield _boxes(
                boxes,
                tuple(replace(monthly.input_of(ask, one), name=of_month(one)) for one in months),
                go_on,
            )
        case Form.MONEY:
            yield _boxes(boxes, (ask.input,), go_on)
            yield from _help_with_amount(boxes, asked)
        case Form.NUMBER:
            yield _number(boxes, ask, go_on)


def _help_with_amount(boxes: Boxes, asked: Asked) -> Iterator[Block]:
    """Round amounts for who does not know it exactly; the same wage over other times."""
    ask, desk = asked.ask, boxes.inputs.desk
    boxes.hears.told = None
    if ask.per:
        yield converted(desk, ask, asked.answers, boxes.inputs.draft(ask.name), boxes.hears)

    def take(amount: int) -> None:
        desk.visit.note(ask.name, str(amount))
        desk.visit.revision += 1

    if ask.bands:
        nearest = say("Weet u het niet precies? Tik op het bedrag dat er het meest op lijkt.")
        about = Line(nearest, Look.SMALL)
        near = (
            quiet(
                whole(Decimal(one)),
                partial(take, one),
                key=f"near:{one}",
                says=say("Ongeveer {amount}", amount=Decimal(one)),
            )
            for one in ask.bands
        )
        yield group(about, Beside(tuple(near)))


def _tiles(boxes: Boxes, asked: Asked) -> Field:
    ask, inputs = asked.ask, boxes.inputs
    desk, note, chosen = inputs.desk, inputs.take, inputs.draft(ask.name)
    options = ask.choices(asked.answers)
    choices = {one.code: one.label for one in options}
    wrong = next(iter(_wrong(inputs)), None)
    if ask.form is Form.CHOICE:
        choices[UNKNOWN] = _UNKNOWN
        choose = partial(note, ask.name)
        name = ask.heading
        return forms.one_of(desk, boxes.path, name, choices, chosen or None, choose, wrong)

    def choose_some(codes: frozenset[str]) -> None:
        note(ask.name, ",".join(code for code in choices if code in codes))

    return forms.some_of(
        desk,
        boxes.path,
        ask.heading,
        choices,
        frozenset(chosen.split(",")),
        choose_some,
        wrong,
        alone=frozenset(one.code for one in options if one.alone),
    )


def _boxes(
    boxes: Boxes, asked: tuple[Input, ...], go_on: Callable[[], None]
) -> Field:
    """A box for each field, under its short name: the question around them says what it is."""

    def note(field: str, text: str) -> None:
        boxes.inputs.take(field, text)
        if boxes.hears.told is not None:
            boxes.hears.told(text)

    inputs = replace(boxes.inputs, take=note)
    drawing = [inputs.drawing(one, go_on) for one in asked]

    def draw() -> ft.Control:
        return _about(inputs, asked[0].question, below(theme.GAP, *(one() for one in drawing)))

    says: tuple[Text, ...] = (*(one.name for one in asked), *_wrong(inputs))
    return Field(draw, says, asked[0].field)


def _number(boxes: Boxes, ask: Ask, go_on: Callable[[], None]) -> Field:
    inputs, write = boxes.inputs, boxes.inputs.desk.write
    shown = inputs.box(ask.input)
    steps = Steps(write(say("Eén minder")), write(say("Eén meer")), int(ask.high), ask.low)

    def draw() -> ft.Control:
        fields, take = inputs.fields, inputs.take
        field = keyed(boxes.path, number_field, shown, steps, fields, take, go_on)
        return _about(inputs, ask.heading, field)

    return Field(draw, (ask.input.name, *_wrong(inputs)), ask.name)


def _month(boxes: Boxes, asked: Asked) -> Field:
    ask, inputs, desk = asked.ask, boxes.inputs, boxes.inputs.desk
    choices, first = typed.months(ask, asked.answers, desk.parts.today)
    months = stepping.months(desk.writer, choices)
    kept = inputs.draft(ask.name)
    chosen = kept if kept in months.codes else str(first)
    choose = partial(inputs.take, ask.name)
    shown = of_month(choices[months.codes.index(chosen)])

    def draw() -> ft.Control:
        field = keyed(boxes.path, month_field, months, chosen, choose)
        return _about(inputs, ask.heading, field)

    return Field(draw, (shown,), ask.name)


def _rows(inputs: Inputs, ask: Ask, go_on: Callable[[], None]) -> Iterator[Block]:
    draft, visit = inputs.draft, inputs.desk.visit
    count = reading.how_many(ask.name, draft)

    def child(place: int) -> Sentence:
        return say("Kind {number}", number=place + 1)

    def change(now: dict[str, str]) -> None:
        for field, text in now.items():
            inputs.take(field, text)
        visit.revision += 1

    def add() -> None:
        change({f"{ask.name}.aantal": str(reading.how_many(ask.name, draft) + 1)})

    def away(place: int) -> Block:
        def take_out() -> None:
            change(typed.without_row(ask.name, place, draft))

        return forms.drop(child(place), take_out, f"drop:{place}")

    for place in range(count):
        name = child(place)
        one = replace(ask.input, field=f"{ask.name}.{place}", form=Form.DATE, question=name)
        dates = inputs.day(one, go_on)
        yield box(dates, away(place) if count > 1 else None, head=name)
    yield quiet(say("Nog een kind"), add, key="add", icon=ft.Icons.ADD)


def _wrong(inputs: Inputs) -> tuple[Sentence, ...]:
    return tuple(one.because for one in inputs.faults)


def _about(inputs: Inputs, heading: Sentence, inside: ft.Control) -> ft.Control:
    return ft.Semantics(label=inputs.desk.write(heading), container=True, content=inside)
