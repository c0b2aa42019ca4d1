"""The diary of hours at taking part: what was written down, and what it comes to."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal

from app.domain.choice import Choice
from app.domain.money import ZERO
from app.domain.month import Month
from app.domain.problem import Problem
from app.domain.sentence import Sentence, say, say_n
from app.text.catalog import SOURCE
from app.text.write import Writer
from app.ui import routes
from app.ui.answers.allowance import section_of, use_allowance
from app.ui.answers.part import Part, use_part
from app.ui.answers.trouble import trouble
from app.ui.asking import hours_diary
from app.ui.asking.hours_diary import HoursNote
from app.ui.asking.hours_totals import in_words, monday, per_month, per_week
from app.ui.desk import Desk
from app.ui.looking_together import reveal
from app.ui.page.blocks import (
    Block,
    Box,
    Head,
    Line,
    Made,
    More,
    Page,
    Point,
    Text,
    box,
    go,
    group,
    page,
    present,
    soft,
)
from app.ui.page.clipboard import plain
from app.ui.page.shared import ToldRow, letter, to_print, told
from app.ui.page.shown import shown
from app.ui.state import Visit

_FIRST_SUMS = 3
Shown = tuple[HoursNote, Choice]


@shown
def my_hours_screen(desk: Desk) -> Page:
    """Nobody asks for it: what it comes to first, then every note, then the text to take along."""
    part, allowance = use_part(desk), use_allowance(desk)
    if isinstance(part, Problem):
        return trouble(desk, part)
    notes = hours_diary.NOTES.of(desk.visit.answers)
    about = [say("U hoeft dit niet bij te houden.")]
    if desk.visit.together is None:
        about.append(say("Uw gemeente ziet uw uren niet."))
    return page(
        say("Mijn uren"),
        group(*soft(*about, *(() if notes else _limit(part, None)))),
        go(say("Schrijf uren op"), routes.WRITE_HOURS, key="write"),
        *(_come_to(part, notes, desk.parts.today) if notes else ()),
        None if allowance is None else section_of(allowance),
        _written(desk, part, notes) if notes else None,
        *_to_take(desk, part, notes),
    )


def hours_page(shown_: tuple[Shown, ...], today: date) -> Page:
    """To take along: what, when and how long, the first day on top; nothing about bijstand."""
    title, notes = say("Dit deed ik:"), tuple(note for note, _ in shown_)
    return page(
        title,
        *(Point(_line(*one)) for one in reversed(shown_)),
        Head(say("Samen per maand")),
        *(Point(_month(*one)) for one in reversed(per_month(notes))),
        Line(say("Gemaakt met Houvast op {day}.", day=today)),
    )


def _come_to(part: Part, notes: tuple[HoursNote, ...], today: date) -> Iterator[Block]:
    week = dict(per_week(notes)).get(monday(today))
    month = dict(per_month(notes)).get(Month.of(today))
    lines: list[Text] = []
    if week is None:
        lines.append(say("Voor deze week staat er nog niets. Dat mag."))
    else:
        lines.append(_with(lambda hours: say("Deze week deed u {hours}.", hours=hours), week))
    if month is not None:
        lines.append(_with(lambda hours: say("Deze maand deed u {hours}.", hours=hours), month))
    yield box(*lines, *_limit(part, week), head=say("Tot nu toe"))
    yield _sums(say("Per week"), *(_week(*one) for one in per_week(notes)))
    yield _sums(say("Per maand"), *(_month(*one) for one in per_month(notes)))


def _sums(title: Sentence, *lines: Text) -> Box:
    points = tuple(Point(one) for one in lines)
    return box(More(points, _FIRST_SUMS, say("Toon alles")), head=title)


def _week(first: date, hours: Decimal) -> Text:
    return _with(lambda words: say("Week van {day}: {hours}", day=first, hours=words), hours)


def _month(month: Month, hours: Decimal) -> Text:
    return _with(lambda words: say("{month}: {hours}", month=month, hours=words), hours)


def _with(sentence: Callable[[str], Sentence], hours: Decimal) -> Text:
    """A sentence about hours, with their word in the language of the sentence."""
    return Made(lambda writer: writer.write(sentence(hours_text(writer, hours))))


def _limit(part: Part, week: Decimal | None) -> Iterator[Sentence]:
    most = part.frame.hours_week_max
    if part.binds is False:
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
        yield say("U deed deze week meer dan uw gemeente mag vragen.")


def _written(desk: Desk, part: Part, notes: tuple[HoursNote, ...]) -> Block:
    hidden = tuple(_is_hidden(part, desk.visit, note) for note in notes)

    def tap(name: str) -> None:
        if hidden[int(name)]:
            reveal(desk, _dutch(part, notes[int(name)]))
            return
        hours_diary.NOTES.remove(desk.visit, int(name))
        desk.keep()

    rows = []
    for place, note in enumerate(notes):
        day, choice = desk.writer.day(note.day), part.find(note.choice)
        words = note.words if choice is None else _told(desk.writer, note, choice)
        rows.append(ToldRow(str(place), day, words, f"{day}, {words}", hidden[place]))
    return told(desk, say("Mijn dagboek"), tuple(rows), say("Haal weg"), tap)


def _to_take(desk: Desk, part: Part, notes: tuple[HoursNote, ...]) -> tuple[Block, ...]:
    shown_ = tuple(_shown(part, desk.visit, notes))
    if not shown_:
        return ()
    made = hours_page(shown_, desk.parts.today)
    text = letter(
        desk,
        say("Neem uw uren mee"),
        say("Voor een gesprek of een bericht. Wij versturen niets."),
        plain(Writer(SOURCE, hides=desk.writer.hides), made),
        say("Kopieer de tekst"),
    )
    return present(text, to_print(desk, made, both=True, main=False))


def _shown(part: Part, visit: Visit, notes: tuple[HoursNote, ...]) -> Iterator[Shown]:
    for note in notes:
        choice = part.find(note.choice)
        if choice is not None and not _is_hidden(part, visit, note):
            yield note, choice


def _is_hidden(part: Part, visit: Visit, note: HoursNote) -> bool:
    together = visit.together
    return together is not None and together.veil.hides_words(_dutch(part, note))


def _dutch(part: Part, note: HoursNote) -> str:
    """The Dutch words of a note, that tell whether it is about something private."""
    choice = part.find(note.choice)
    return f"{choice.title.id if choice else ''} {note.words}"


def _line(note: HoursNote, choice: Choice) -> Text:
    """The day, what for, how long, what was received, and the own words."""
    return Made(lambda writer: f"{writer.day(note.day)}: {_told(writer, note, choice)}")


def _told(writer: Writer, note: HoursNote, choice: Choice) -> str:
    received = say("vergoeding {amount}", amount=note.received or ZERO)
    money = [writer.write(received)] if note.received else []
    first = ", ".join((writer.write(choice.title), hours_text(writer, note.hours), *money))
    return f"{first}. {writer.term(note.words)}" if note.words else first


_NBSP = "\u00a0"


def hours_text(writer: Writer, hours: Decimal) -> str:
    """The hours in the language of the writer, such as ``2,5 uur``."""
    return writer.write(say_n("{n} uur", "{n} uur", n=in_words(hours))).replace(" ", _NBSP)
