"""What stands on the screen of one question."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from app.domain.month import Month
from app.domain.sentence import Sentence, say
from app.text.write import Writer
from app.ui.asking import monthly, reading, typed
from app.ui.asking.ask import UNKNOWN, Answers, Ask, Form
from app.ui.asking.reading import Fault
from app.ui.components.date_field import DateBoxes
from app.ui.components.error_summary import Wrong
from app.ui.components.month_field import Months
from app.ui.components.number_field import Steps
from app.ui.components.text_field import Box
from app.ui.components.tile import Tile
from app.ui.frame import spoken

_PARTS: dict[str, Sentence] = {"dag": say("Dag"), "maand": say("Maand"), "jaar": say("Jaar")}
_EURO = "€ "


@dataclass(frozen=True, slots=True)
class Told:
    """All that a question screen looks at: the answers, the fields, and what is wrong."""

    answers: Answers
    draft: Callable[[str], str]
    today: date
    fault: Fault | None


@dataclass(frozen=True, slots=True)
class QuestionView:
    """Finished texts; which of the ways to answer is filled depends on the form."""

    topic: str
    heading: str
    why: tuple[str, ...]
    errors_heading: str
    errors: tuple[Wrong, ...]
    tiles: tuple[Tile, ...]
    chosen: str | None
    some: frozenset[str] | None
    box: Box | None
    boxes: tuple[Box, ...]
    steps: Steps | None
    dates: tuple[DateBoxes, ...]
    add_row: str
    drop_row: str
    months: Months | None
    month: str
    go_on: str
    early: str
    unknown: str | None
    spoken: str


def question_view(writer: Writer, ask: Ask, told: Told) -> QuestionView:
    """One question in the language of the writer."""
    heading = writer.write(ask.heading)
    why = tuple(writer.write(part) for part in ask.why)
    tiles = _tiles(writer, ask, told.answers)
    choices, month = typed.months(ask, told.answers, told.today)
    errors = (
        () if told.fault is None else (Wrong(told.fault.field, writer.write(told.fault.because)),)
    )
    choice = ask.form is Form.CHOICE
    return QuestionView(
        topic=writer.write(ask.topic),
        heading=heading,
        why=why,
        errors_heading=writer.write(say("Dit moet nog anders")),
        errors=errors,
        tiles=tiles,
        chosen=told.draft(ask.name) or None,
        some=frozenset(told.draft(ask.name).split(",")) if ask.form is Form.SOME else None,
        box=_box(writer, ask, told, errors),
        boxes=_boxes(writer, ask, told, errors),
        steps=_steps(writer, ask),
        dates=_dates(writer, ask, told, errors),
        add_row=writer.write(say("Nog een kind")),
        drop_row=writer.write(say("Weghalen")),
        months=_months(writer, choices) if ask.form is Form.MONTH else None,
        month=str(month),
        go_on=writer.write(say("Verder")),
        early=writer.write(say("Toon nu al wat ik overhoud")),
        unknown=None if choice else writer.write(say("Dat weet ik niet")),
        spoken=spoken(writer, heading, *why, *(tile.text for tile in tiles)),
    )


def _tiles(writer: Writer, ask: Ask, answers: Answers) -> tuple[Tile, ...]:
    known = tuple(
        Tile(option.code, writer.write(option.label), option.alone)
        for option in ask.choices(answers)
    )
    if ask.form is not Form.CHOICE:
        return known
    return (*known, Tile(UNKNOWN, writer.write(say("Dat weet ik niet"))))


def _box(writer: Writer, ask: Ask, told: Told, errors: tuple[Wrong, ...]) -> Box | None:
    if ask.form not in (Form.MONEY, Form.NUMBER):
        return None
    money = ask.form is Form.MONEY
    name = say("Bedrag in euro") if ask.unit is None else ask.unit
    return Box(
        field=ask.name,
        name=writer.write(name),
        text=told.draft(ask.name),
        error=next((wrong.text for wrong in errors), None),
        before=_EURO if money else None,
    )


def _boxes(
    writer: Writer, ask: Ask, told: Told, errors: tuple[Wrong, ...]
) -> tuple[Box, ...]:
    """A box for each month, under the name of the month."""
    if ask.form is not Form.MONTHS:
        return ()
    wrong = {one.field: one.text for one in errors}
    fields = (
        (month, monthly.field_of(ask, month))
        for month in typed.each_month(ask, told.answers, told.today)
    )
    return tuple(
        Box(
            field=field,
            name=writer.month(month),
            text=told.draft(field),
            error=wrong.get(field),
            before=_EURO if ask.unit is None else None,
        )
        for month, field in fields
    )


def _steps(writer: Writer, ask: Ask) -> Steps | None:
    if ask.form is not Form.NUMBER:
        return None
    less, more = writer.write(say("Eén minder")), writer.write(say("Eén meer"))
    return Steps(less, more, int(ask.high), ask.low)


def _dates(
    writer: Writer, ask: Ask, told: Told, errors: tuple[Wrong, ...]
) -> tuple[DateBoxes, ...]:
    if ask.form in (Form.DATE, Form.DAY):
        return (_date(writer, ask.name, writer.write(ask.row), told, errors),)
    if ask.form is not Form.DATES:
        return ()
    return tuple(
        _date(
            writer,
            f"{ask.name}.{place}",
            writer.write(say("Kind {number}", number=place + 1)),
            told,
            errors,
        )
        for place in range(reading.how_many(ask.name, told.draft))
    )


def _date(
    writer: Writer, field: str, name: str, told: Told, errors: tuple[Wrong, ...]
) -> DateBoxes:
    wrong = next((one for one in errors if one.field.startswith(f"{field}.")), None)
    day, month, year = (
        Box(
            field=f"{field}.{part}",
            name=writer.write(label),
            text=told.draft(f"{field}.{part}"),
            wrong=wrong is not None and wrong.field == f"{field}.{part}",
        )
        for part, label in _PARTS.items()
    )
    return DateBoxes(name, (day, month, year), None if wrong is None else wrong.text)


def _months(writer: Writer, choices: tuple[Month, ...]) -> Months:
    return Months(
        codes=tuple(str(month) for month in choices),
        texts=tuple(writer.month(month) for month in choices),
        earlier=writer.write(say("Eén maand eerder")),
        later=writer.write(say("Eén maand later")),
    )
