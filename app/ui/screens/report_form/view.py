"""What stands in the boxes of one thing to tell."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.domain.choice import Choice
from app.domain.sentence import say
from app.text.write import Writer
from app.ui.asking import report_drafts, report_reading, reports, taking_part
from app.ui.asking.reading import PARTS, Fault
from app.ui.asking.reports import Box, Report, Shape
from app.ui.components import text_field
from app.ui.components.error_summary import Wrong
from app.ui.components.tile import Tile
from app.ui.frame import spoken
from app.ui.state import Visit

_PARTS = dict(zip(PARTS, (say("Dag"), say("Maand"), say("Jaar")), strict=True))


@dataclass(frozen=True, slots=True)
class BoxView:
    """One box: its question and help, and the tiles or the fields in it."""

    shape: Shape
    field: str
    question: str
    hint: str
    error: str
    tiles: tuple[Tile, ...]
    boxes: tuple[text_field.Box, ...]
    chosen: str | None


@dataclass(frozen=True, slots=True)
class FormView:
    """Finished texts, box by box."""

    heading: str
    errors_heading: str
    errors: tuple[Wrong, ...]
    boxes: tuple[BoxView, ...]
    go_on: str
    no_choice: str
    look: str
    spoken: str


@dataclass(frozen=True, slots=True)
class Asked:
    """What the form is about: the kind, the day, the choices of Meedoen, and what is wrong."""

    report: Report
    today: date
    choices: tuple[Choice, ...]
    faults: tuple[Fault, ...]


def form_view(writer: Writer, asked: Asked, visit: Visit) -> FormView:
    """The boxes in the language of the writer, filled with what was typed."""
    write, report = writer.write, asked.report
    draft = report_drafts.draft_of(visit)
    boxes = tuple(_box(writer, asked, one, visit) for one in report_reading.shown(report, draft))
    errors = tuple(Wrong(one.field, write(one.because)) for one in asked.faults)
    heading = write(report.title)
    nothing = report is reports.CHOICE and not boxes[0].tiles
    no_choice = write(say("U koos nog niets. Kijk eerst bij Meedoen.")) if nothing else ""
    heard = (text for one in boxes for text in (one.question, one.hint, one.error))
    return FormView(
        heading=heading,
        errors_heading=write(say("Dit moet nog anders")),
        errors=errors,
        boxes=boxes,
        go_on=write(say("Kijk het na")),
        no_choice=no_choice,
        look=write(say("Bekijk alle keuzes")),
        spoken=spoken(writer, heading, no_choice, *heard),
    )


def _box(writer: Writer, asked: Asked, box: Box, visit: Visit) -> BoxView:
    field = reports.field_of(asked.report, box)
    mine = (one for one in asked.faults if one.field == field or one.field.startswith(f"{field}."))
    wrong = next(mine, None)
    error = "" if wrong is None else writer.write(wrong.because)
    return BoxView(
        shape=box.shape,
        field=field,
        question=writer.write(box.question),
        hint="" if box.hint is None else writer.write(box.hint),
        error=error,
        tiles=_tiles(writer, asked, box, visit),
        boxes=_fields(writer, field, box, visit, error),
        chosen=visit.draft(field) or None,
    )


def _fields(
    writer: Writer, field: str, box: Box, visit: Visit, error: str
) -> tuple[text_field.Box, ...]:
    if box.shape is Shape.DAY:
        return tuple(
            text_field.Box(
                f"{field}.{part}",
                writer.write(name),
                visit.draft(f"{field}.{part}") or "",
                wrong=bool(error),
            )
            for part, name in _PARTS.items()
        )
    before = "€ " if box.shape is Shape.MONEY else None
    typed = visit.draft(field) or ""
    name = writer.write(box.label)
    return (text_field.Box(field, name, typed, error or None, before),)


def _tiles(writer: Writer, asked: Asked, box: Box, visit: Visit) -> tuple[Tile, ...]:
    if box.shape is Shape.MONTH:
        months = report_drafts.months(asked.today)
        return tuple(Tile(str(one), writer.month(one)) for one in months)
    if box.shape is Shape.MINE:
        known = {one.id: one for one in asked.choices}
        mine = (known[name] for name in taking_part.chosen(visit) if name in known)
        return tuple(Tile(one.id, writer.write(one.title)) for one in mine)
    return tuple(Tile(one.code, writer.write(one.label)) for one in box.options)
