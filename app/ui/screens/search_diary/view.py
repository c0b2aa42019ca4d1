"""What stands on the diary of looking for work."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.domain.finding import Finding, Reply
from app.domain.sentence import Sentence, say
from app.text.catalog import SOURCE
from app.text.write import Writer
from app.ui.asking import diary
from app.ui.asking.diary import Note
from app.ui.asking.fact_ask import ASKED
from app.ui.asking.reading import Fault
from app.ui.components.date_field import DateBoxes
from app.ui.components.error_summary import Wrong
from app.ui.components.letter_text import LetterText
from app.ui.components.month_field import Months
from app.ui.components.text_area import Area
from app.ui.components.text_field import Box
from app.ui.components.told_lines import Line, Lines
from app.ui.components.yes_no import YesNo
from app.ui.day_boxes import day_boxes
from app.ui.days_back import days_back
from app.ui.findings import words
from app.ui.frame import spoken
from app.ui.state import Visit


@dataclass(frozen=True, slots=True)
class DiaryView:
    """Finished texts; ``question`` settles whether the weeks hold.

    ``started`` is None for whom they do not hold.
    """

    heading: str
    about: tuple[str, ...]
    weeks_heading: str
    weeks: tuple[str, ...]
    question: YesNo | None
    started: DateBoxes | None
    start: str
    day_heading: str
    days: Months
    day: str
    area: Area
    errors_heading: str
    errors: tuple[Wrong, ...]
    keep: str
    notes: Lines | None
    text: LetterText | None
    to_list: str
    spoken: str


def diary_view(
    writer: Writer, visit: Visit, today: date, weeks: Finding | None, fault: Fault | None
) -> DiaryView:
    """The weeks, a box for today, and everything that was written down."""
    heading = writer.write(say("Vier weken zoeken"))
    about = tuple(
        writer.write(one)
        for one in (
            say("Dit is voor wie jonger is dan 27 en bijstand wil vragen."),
            say("Schrijf op wat u doet. Een paar woorden is genoeg."),
        )
    )
    told = _weeks(writer, weeks)
    asked = say("Wanneer meldde u zich?")
    started = day_boxes(
        writer, diary.STARTED, asked, lambda field: visit.draft(field) or "", fault
    )
    notes, days = diary.notes(visit), days_back(writer, today)
    day = visit.answers.get(diary.DAY)
    written = (f"{writer.day(one.day)}: {one.words}" for one in notes)
    return DiaryView(
        heading=heading,
        about=about,
        weeks_heading=writer.write(say("Uw vier weken")),
        weeks=told,
        question=_question(writer, weeks),
        started=None if weeks and weeks.answer is Reply.NO else started,
        start=writer.write(say("Reken uit tot wanneer")),
        day_heading=writer.write(say("Welke dag?")),
        days=days,
        day=day if day in days.codes else today.isoformat(),
        area=_area(writer, visit, fault),
        errors_heading=writer.write(say("Dit moet nog anders")),
        errors=() if fault is None else (Wrong(fault.field, writer.write(fault.because)),),
        keep=writer.write(say("Zet in mijn dagboek")),
        notes=_notes(writer, notes),
        text=_text(writer, notes),
        to_list=writer.write(say("Bekijk uw lijst")),
        spoken=spoken(writer, heading, *about, *told, *written),
    )


def _weeks(writer: Writer, weeks: Finding | None) -> tuple[str, ...]:
    if weeks is None:
        return (writer.write(say("Of u moet wachten, weten wij niet. Vraag uw gemeente.")),)
    lines: list[Sentence] = [weeks.because]
    if weeks.answer is not Reply.NO and weeks.unless is not None:
        lines.append(weeks.unless)
    return tuple(writer.write(one) for one in lines)


def _question(writer: Writer, weeks: Finding | None) -> YesNo | None:
    missing = "" if weeks is None else weeks.missing_fact or ""
    return words.question(writer, missing) if missing in ASKED else None


def _area(writer: Writer, visit: Visit, fault: Fault | None) -> Area:
    wrong = fault if fault is not None and fault.field == diary.WORDS else None
    error = None if wrong is None else writer.write(wrong.because)
    return Area(
        writer.write(say("Wat deed u?")),
        writer.write(say("Bijvoorbeeld: brief gestuurd aan een winkel.")),
        Box(diary.WORDS, writer.write(say("Wat")), visit.answers.get(diary.WORDS, ""), error),
    )


def _notes(writer: Writer, notes: tuple[Note, ...]) -> Lines | None:
    drop = writer.write(say("Haal weg"))
    lines = tuple(
        Line(str(place), (day := writer.day(one.day)), one.words, f"{drop}: {day}, {one.words}")
        for place, one in enumerate(notes)
    )
    return Lines(writer.write(say("Mijn dagboek")), lines, drop) if lines else None


def _text(writer: Writer, notes: tuple[Note, ...]) -> LetterText | None:
    if not notes:
        return None
    # The gemeente reads Dutch, whatever the language of the screen.
    dutch = Writer(SOURCE)
    lines = [f"{dutch.day(one.day)}: {one.words}" for one in reversed(notes)]
    return LetterText(
        title=writer.write(say("Neem uw dagboek mee")),
        about=writer.write(say("Laat het zien als u bijstand vraagt.")),
        text="\n".join((dutch.write(say("Zo zocht ik naar werk of school:")), *lines)),
        copy=writer.write(say("Kopieer mijn dagboek")),
        copied=writer.write(say("Gekopieerd. Plak de tekst in een brief of bericht.")),
        is_main=False,
    )
