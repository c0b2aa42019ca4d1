"""What stands on the screen where hours are written down."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.domain.sentence import Sentence, say
from app.text.write import Writer
from app.ui.answers.part import Part
from app.ui.asking import hours_diary
from app.ui.asking.reading import Fault
from app.ui.components.error_summary import Wrong
from app.ui.components.month_field import Months
from app.ui.components.text_area import Area
from app.ui.components.text_field import Box
from app.ui.components.tile import Tile
from app.ui.days_back import days_back
from app.ui.frame import spoken
from app.ui.state import Visit


@dataclass(frozen=True, slots=True)
class Asked:
    """One box with its question and a line of help."""

    question: str
    hint: str
    box: Box


@dataclass(frozen=True, slots=True)
class WriteHoursView:
    """Finished texts; ``chosen`` and ``day`` are what stands there before one chooses."""

    heading: str
    about: tuple[str, ...]
    errors_heading: str
    errors: tuple[Wrong, ...]
    choices_heading: str
    choices: tuple[Tile, ...]
    chosen: str
    day_heading: str
    days: Months
    day: str
    hours: Asked
    words: Area
    money: Asked
    keep: str
    spoken: str


def write_hours_view(
    writer: Writer, part: Part, visit: Visit, today: date, faults: tuple[Fault, ...]
) -> WriteHoursView:
    """The boxes with what was typed before."""
    write, days = writer.write, days_back(writer, today)
    heading = write(say("Schrijf uren op"))
    about: tuple[str, ...] = (write(say("U hoeft dit niet bij te houden.")),)
    if visit.together is None:
        about = (*about, write(say("Alleen u ziet dit.")))
    known = [one for name in hours_diary.options(visit) if (one := part.find(name))]
    choices = tuple(Tile(one.id, write(one.title)) for one in known)
    told = visit.answers.get(hours_diary.FOR)
    day = visit.answers.get(hours_diary.DAY)
    hours, money = _hours(writer, visit, faults), _money(writer, visit, faults)
    words = _words(writer, visit)
    choices_heading, day_heading = write(say("Waarvoor was het?")), write(say("Welke dag?"))
    asked = ((one.question, one.hint) for one in (hours, words, money))
    return WriteHoursView(
        heading=heading,
        about=about,
        errors_heading=write(say("Dit moet nog anders")),
        errors=tuple(Wrong(one.field, write(one.because)) for one in faults),
        choices_heading=choices_heading,
        choices=choices,
        chosen=next((one.code for one in choices if one.code == told), choices[0].code),
        day_heading=day_heading,
        days=days,
        day=day if day in days.codes else today.isoformat(),
        hours=hours,
        words=words,
        money=money,
        keep=write(say("Zet in mijn dagboek")),
        spoken=spoken(
            writer, heading, *about, choices_heading, *(one.text for one in choices),
            day_heading, *(text for pair in asked for text in pair),
        ),
    )


def _hours(writer: Writer, visit: Visit, faults: tuple[Fault, ...]) -> Asked:
    return Asked(
        writer.write(say("Hoeveel uur was het?")),
        writer.write(say("Een half uur mag ook, zoals 2,5.")),
        _box(writer, visit, hours_diary.HOURS, say("Uren"), faults),
    )


def _words(writer: Writer, visit: Visit) -> Area:
    return Area(
        writer.write(say("Wat deed u?")),
        writer.write(say("Dit mag u leeg laten.")),
        _box(writer, visit, hours_diary.WORDS, say("Wat"), ()),
    )


def _money(writer: Writer, visit: Visit, faults: tuple[Fault, ...]) -> Asked:
    return Asked(
        writer.write(say("Kreeg u een vergoeding voor vrijwilligerswerk?")),
        writer.write(say("Vul het bedrag van deze dag in. Leeg laten mag.")),
        _box(writer, visit, hours_diary.RECEIVED, say("Vergoeding"), faults, "€ "),
    )


def _box(
    writer: Writer,
    visit: Visit,
    field: str,
    name: Sentence,
    faults: tuple[Fault, ...],
    before: str | None = None,
) -> Box:
    wrong = next((one for one in faults if one.field == field), None)
    error = None if wrong is None else writer.write(wrong.because)
    return Box(field, writer.write(name), visit.answers.get(field, ""), error, before)
