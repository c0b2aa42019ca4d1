"""What stands on the diary of hours."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from app.domain.month import Month
from app.domain.sentence import Sentence, say, say_n
from app.text.write import Writer
from app.ui.answers.part import Part
from app.ui.asking import hours_diary
from app.ui.asking.hours_diary import HoursNote
from app.ui.asking.hours_totals import monday, per_month, per_week
from app.ui.components.letter_text import LetterText
from app.ui.components.more_list import MoreList
from app.ui.components.sections import Section
from app.ui.components.told_lines import Line, Lines
from app.ui.frame import spoken
from app.ui.saving import Saving
from app.ui.screens.my_hours.allowance import Allowance, section_of
from app.ui.screens.my_hours.hours_text import hours_text
from app.ui.screens.my_hours.paper import HoursPaper, Shown, hours_paper, told
from app.ui.screens.paper.view import page_saving
from app.ui.state import Visit


@dataclass(frozen=True, slots=True)
class MyHoursView:
    """Finished texts; ``notes`` and what follows from them are None or empty without any."""

    heading: str
    about: tuple[str, ...]
    write: str
    now: Section | None
    sums: tuple[MoreList, ...]
    money: Section | None
    notes: Lines | None
    text: LetterText | None
    saving: Saving | None
    spoken: str


def my_hours_view(
    writer: Writer, part: Part, visit: Visit, today: date, allowance: Allowance | None
) -> MyHoursView:
    """What it comes to first, then every note, then the text to take along."""
    write, notes = writer.write, hours_diary.notes(visit)
    heading = write(say("Mijn uren"))
    lines = [say("U hoeft dit niet bij te houden.")]
    if visit.together is None:
        lines.append(say("Alleen u ziet dit."))
    about = tuple(write(one) for one in (*lines, *(() if notes else _limit(part, None))))
    now = _now(writer, part, notes, today) if notes else None
    sums = _sums(writer, notes) if notes else ()
    money = None if allowance is None else section_of(writer, allowance)
    listed = _notes(writer, part, visit, notes)
    shown = tuple(_shown(part, visit, notes))
    paper = hours_paper(writer, shown, today) if shown else None
    heard = [text for one in (now, money) if one is not None for text in one.heard]
    totals = (text for one in sums for text in (one.title, *one.lines))
    each = () if listed is None else (f"{one.about}: {one.told}" for one in listed.lines)
    return MyHoursView(
        heading=heading,
        about=about,
        write=write(say("Schrijf uren op")),
        now=now,
        sums=sums,
        money=money,
        notes=listed,
        text=None if paper is None else _text(writer, paper),
        saving=None if paper is None else _saving(writer, paper),
        spoken=spoken(writer, heading, *about, *heard, *totals, *each),
    )


def hidden_words(part: Part, note: HoursNote) -> str:
    """The Dutch words of a note, that tell whether it is about something private."""
    choice = part.find(note.choice)
    return f"{choice.title.id if choice else ''} {note.words}"


def _is_hidden(part: Part, visit: Visit, note: HoursNote) -> bool:
    together = visit.together
    return together is not None and together.veil.hides_words(hidden_words(part, note))


def _shown(part: Part, visit: Visit, notes: tuple[HoursNote, ...]) -> Iterator[Shown]:
    for note in notes:
        choice = part.find(note.choice)
        if choice is not None and not _is_hidden(part, visit, note):
            yield note, choice


def _now(writer: Writer, part: Part, notes: tuple[HoursNote, ...], today: date) -> Section:
    week = dict(per_week(notes)).get(monday(today))
    month = dict(per_month(notes)).get(Month.of(today))
    first = say("Deze week schreef u nog geen uren op.")
    if week is not None:
        first = say("Deze week deed u {hours}.", hours=hours_text(writer, week))
    lines = [first]
    if month is not None:
        lines.append(say("Deze maand deed u {hours}.", hours=hours_text(writer, month)))
    lines += _limit(part, week)
    title = writer.write(say("Tot nu toe"))
    return Section(title, tuple(writer.write(one) for one in lines))


def _limit(part: Part, week: Decimal | None) -> Iterator[Sentence]:
    most = part.frame.hours_week_max
    if part.has_bijstand is False:
        return
    if most is None:
        yield say("Hoeveel uur uw gemeente van u vraagt, beslist zij zelf.")
        return
    yield say_n(
        "Uw gemeente vraagt hooguit {n} uur per week van u.",
        "Uw gemeente vraagt hooguit {n} uur per week van u.",
        n=most,
    )
    if week is not None and week > most:
        yield say("Dat is minder dan u deze week deed. Meer hoeft niet.")


def _sums(writer: Writer, notes: tuple[HoursNote, ...]) -> tuple[MoreList, ...]:
    more = writer.write(say("Toon alles"))
    weeks = (
        say("Week van {day}: {hours}", day=day, hours=hours_text(writer, hours))
        for day, hours in per_week(notes)
    )
    months = (
        say("{month}: {hours}", month=month, hours=hours_text(writer, hours))
        for month, hours in per_month(notes)
    )
    return (
        MoreList(writer.write(say("Per week")), tuple(writer.write(one) for one in weeks), more),
        MoreList(writer.write(say("Per maand")), tuple(writer.write(one) for one in months), more),
    )


def _notes(
    writer: Writer, part: Part, visit: Visit, notes: tuple[HoursNote, ...]
) -> Lines | None:
    drop = writer.write(say("Haal weg"))
    show = writer.write(say("Verborgen. Tik om te tonen."))
    lines = []
    for place, note in enumerate(notes):
        choice, day = part.find(note.choice), writer.day(note.day)
        words = note.words if choice is None else told(writer, note, choice)
        hidden = show if _is_hidden(part, visit, note) else ""
        words = hidden or words
        lines.append(Line(str(place), day, words, f"{drop}: {day}, {words}", hidden))
    return Lines(writer.write(say("Mijn dagboek")), tuple(lines), drop) if lines else None


def _text(writer: Writer, paper: HoursPaper) -> LetterText:
    return LetterText(
        title=writer.write(say("Neem uw uren mee")),
        about=writer.write(say("Voor een gesprek of een bericht. Wij versturen niets.")),
        text=paper.text(),
        copy=writer.write(say("Kopieer mijn uren")),
        copied=writer.write(say("Gekopieerd. Plak de tekst in een brief of bericht.")),
        is_main=False,
    )


def _saving(writer: Writer, paper: HoursPaper) -> Saving:
    return replace(page_saving(writer, paper.page(), paper.text()), is_main=False)
