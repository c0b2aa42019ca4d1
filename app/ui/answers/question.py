"""One question on a screen of its own: why it is asked, the way to answer, and what is wrong."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import partial

import flet as ft

from app.domain.sentence import Sentence, say
from app.ui import theme
from app.ui.answers.converted import Hears, converted
from app.ui.asking import monthly, reading, typed
from app.ui.asking.ask import UNKNOWN, Answers, Ask, Form
from app.ui.asking.reading import Draft, Fault
from app.ui.components.date_field import date_field
from app.ui.components.guard import keyed
from app.ui.components.month_field import Months, month_field
from app.ui.components.number_field import Steps, number_field
from app.ui.components.text_field import Box, Fields, text_field
from app.ui.day_boxes import day_boxes
from app.ui.desk import Desk
from app.ui.hooks import remembered
from app.ui.page import forms
from app.ui.page.blocks import (
    Beside,
    Block,
    Field,
    Go,
    Head,
    Joined,
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
from app.ui.page.values import of_month, whole

CHOOSE = say("Kies wat bij u past. Of kies: Dat weet ik niet.")
_UNKNOWN = say("Dat weet ik niet")
_NO_FAULT: tuple[str, Fault | None] = ("", None)
_EARLY = say("Toon nu al wat ik samen krijg")
_EURO = "€ "


@dataclass(frozen=True, slots=True)
class Boxes:
    """What the screen of a question remembers: its boxes, its top, and what is wrong in them.

    ``hears`` is told what is typed where the screen tells something of it at once.
    """

    path: str
    fields: Fields
    top: ft.Ref[ft.Column]
    fault: Fault | None
    tell: Callable[[Fault], None]
    hears: Hears


def use_boxes() -> Boxes:
    """Those of the address in front; what was wrong at another address is not wrong here."""
    path = ft.use_view_path()
    (where, fault), set_wrong = ft.use_state(_NO_FAULT)
    fields, top = remembered(Fields), remembered(ft.Ref[ft.Column])
    here = fault if where == path else None
    hears = remembered(Hears)
    return Boxes(path, fields, top, here, lambda one: set_wrong((path, one)), hears)


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

    def go_on(take: Callable[[str], None]) -> None:
        found = asked.read(draft)
        if isinstance(found, Fault):
            boxes.tell(found)
            desk.announce(desk.write(found.because))
            desk.keep()
            forms.to_top(desk, boxes.top)
            return
        take(found)

    enter = partial(go_on, asked.take)
    faults = () if boxes.fault is None else (boxes.fault,)
    unknown = aside(_UNKNOWN, partial(asked.take, UNKNOWN), key="unknown")
    blocks = present(
        forms.errors(desk, faults, boxes.fields),
        group(Line(asked.topic, Look.SMALL), Head(ask.heading, 1)),
        group(*soft(*ask.why, *asked.more), gap=6),
        *_answering(desk, boxes, asked, draft, enter),
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


def _answering(
    desk: Desk, boxes: Boxes, asked: Asked, draft: Draft, go_on: Callable[[], None]
) -> Iterator[Block]:
    """The boxes, tiles or steps; everything typed is remembered at once."""
    ask = asked.ask
    match ask.form:
        case Form.CHOICE | Form.SOME:
            yield _tiles(desk, boxes, asked, draft)
        case Form.DATES:
            yield from _rows(desk, boxes, ask, draft, go_on)
        case Form.DATE | Form.DAY:
            yield _date(desk, boxes, ask.name, ask.heading, draft, go_on)
        case Form.MONTH:
            yield _month(desk, boxes, asked, draft)
        case Form.MONTHS:
            months = typed.each_month(ask, asked.answers, desk.parts.today)
            before = _EURO if ask.unit is None else None
            named = tuple((monthly.field_of(ask, one), of_month(one)) for one in months)
            yield _boxes(desk, boxes, ask.heading, named, before, draft, go_on)
        case Form.MONEY:
            named = ((ask.name, ask.unit or say("Bedrag in euro")),)
            yield _boxes(desk, boxes, ask.heading, named, _EURO, draft, go_on)
            yield from _help_with_amount(desk, boxes, asked, draft(ask.name))
        case Form.NUMBER:
            yield _number(desk, boxes, ask, draft, go_on)


def _help_with_amount(desk: Desk, boxes: Boxes, asked: Asked, typed_: str) -> Iterator[Block]:
    """Round amounts for who does not know it exactly; the same wage over other times."""
    ask = asked.ask
    boxes.hears.told = None
    if ask.per:
        yield converted(desk, ask, asked.answers, typed_, boxes.hears)

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


def _tiles(desk: Desk, boxes: Boxes, asked: Asked, draft: Draft) -> Field:
    ask, note, chosen = asked.ask, desk.visit.note, draft(asked.ask.name)
    options = ask.choices(asked.answers)
    choices = {one.code: one.label for one in options}
    wrong = None if boxes.fault is None else boxes.fault.because
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
    desk: Desk,
    boxes: Boxes,
    heading: Sentence,
    named: tuple[tuple[str, Sentence], ...],
    before: str | None,
    draft: Draft,
    go_on: Callable[[], None],
) -> Field:
    """A box for each field, under its short name: the question around them says what it is."""
    shown = tuple(_box(desk, boxes, field, name, draft, before) for field, name in named)

    def note(field: str, text: str) -> None:
        desk.visit.note(field, text)
        if boxes.hears.told is not None:
            boxes.hears.told(text)

    def draw() -> ft.Control:
        inside = [text_field(one, boxes.fields, note, go_on) for one in shown]
        return _about(desk, heading, _column(list(inside)))

    says: tuple[Text, ...] = (*(name for _, name in named), *_wrong(boxes))
    return Field(draw, says, named[0][0])


def _number(desk: Desk, boxes: Boxes, ask: Ask, draft: Draft, go_on: Callable[[], None]) -> Field:
    name = ask.unit or say("Bedrag in euro")
    shown = _box(desk, boxes, ask.name, name, draft)
    less, more = desk.write(say("Eén minder")), desk.write(say("Eén meer"))
    steps, note = Steps(less, more, int(ask.high), ask.low), desk.visit.note

    def draw() -> ft.Control:
        field = keyed(boxes.path, number_field, shown, steps, boxes.fields, note, go_on)
        return _about(desk, ask.heading, field)

    return Field(draw, (name, *_wrong(boxes)), ask.name)


def _month(desk: Desk, boxes: Boxes, asked: Asked, draft: Draft) -> Field:
    ask = asked.ask
    choices, first = typed.months(ask, asked.answers, desk.parts.today)
    months = Months(
        codes=tuple(str(one) for one in choices),
        texts=tuple(desk.writer.month(one) for one in choices),
        earlier=desk.write(say("Eén maand eerder")),
        later=desk.write(say("Eén maand later")),
    )
    kept = draft(ask.name)
    chosen = kept if kept in months.codes else str(first)
    choose = partial(desk.visit.note, ask.name)
    shown = of_month(choices[months.codes.index(chosen)])
    return Field(
        lambda: _about(desk, ask.heading, keyed(boxes.path, month_field, months, chosen, choose)),
        (shown,),
        ask.name,
    )


def _date(
    desk: Desk,
    boxes: Boxes,
    field: str,
    name: Sentence,
    draft: Draft,
    go_on: Callable[[], None],
) -> Field:
    shown = day_boxes(desk, field, name, draft, boxes.fault)
    wrong = () if shown.error is None else (shown.error,)
    says: tuple[Text, ...] = (*(one.name for one in shown.boxes), *wrong)
    return Field(lambda: date_field(shown, boxes.fields, desk.visit.note, go_on), says, field)


def _rows(
    desk: Desk, boxes: Boxes, ask: Ask, draft: Draft, go_on: Callable[[], None]
) -> Iterator[Block]:
    visit, count, drop = desk.visit, reading.how_many(ask.name, draft), say("Weghalen")

    def child(place: int) -> Sentence:
        return say("Kind {number}", number=place + 1)

    def change(now: dict[str, str]) -> None:
        for field, text in now.items():
            visit.note(field, text)
        visit.revision += 1

    def add() -> None:
        change({f"{ask.name}.aantal": str(reading.how_many(ask.name, draft) + 1)})

    def away(place: int) -> Block:
        return quiet(
            drop,
            lambda: change(typed.without_row(ask.name, place, draft)),
            key=f"drop:{place}",
            icon=ft.Icons.DELETE_OUTLINE,
            says=Joined((drop, child(place)), ": "),
        )

    for place in range(count):
        name = child(place)
        dates = _date(desk, boxes, f"{ask.name}.{place}", name, draft, go_on)
        yield box(dates, away(place) if count > 1 else None, head=name)
    yield quiet(say("Nog een kind"), add, key="add", icon=ft.Icons.ADD)


def _box(
    desk: Desk, boxes: Boxes, field: str, name: Sentence, draft: Draft, before: str | None = None
) -> Box:
    wrong = next((one for one in _wrong(boxes) if boxes.fault and boxes.fault.field == field), None)
    error = None if wrong is None else desk.write(wrong)
    return Box(field, desk.write(name), draft(field), error, before)


def _wrong(boxes: Boxes) -> tuple[Sentence, ...]:
    return () if boxes.fault is None else (boxes.fault.because,)


def _about(desk: Desk, heading: Sentence, inside: ft.Control) -> ft.Control:
    return ft.Semantics(label=desk.write(heading), container=True, content=inside)


def _column(inside: list[ft.Control]) -> ft.Control:
    return ft.Column(
        inside,
        spacing=theme.GAP,
        tight=True,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )
