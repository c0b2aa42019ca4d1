"""The hours as a page to take along: what, when and how long, and nothing about bijstand."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from app.domain.choice import Choice
from app.domain.money import ZERO
from app.domain.month import Month
from app.domain.sentence import Sentence, say
from app.text.write import Writer
from app.ui.asking.hours_diary import HoursNote
from app.ui.asking.hours_totals import per_month
from app.ui.screens.my_hours.hours_text import hours_text
from app.ui.screens.paper.two import Two, in_two
from app.ui.screens.paper.two_page import TwoPage

Shown = tuple[HoursNote, Choice]


@dataclass(frozen=True, slots=True)
class HoursPaper:
    """Finished texts in Dutch with one's own language beside them; it names nobody."""

    language: str
    rtl: bool
    title: Two
    notes: tuple[Two, ...]
    months_heading: Two
    months: tuple[Two, ...]
    made: Two

    def text(self) -> str:
        """The same in Dutch, as lines to copy."""
        parts = ((self.title, self.notes), (self.months_heading, self.months))
        lists = (
            "\n".join((title.dutch, *(f"- {one.dutch}" for one in lines))) for title, lines in parts
        )
        return "\n\n".join((*lists, self.made.dutch))

    def page(self) -> str:
        """A whole HTML page; every text in it is escaped."""
        page = TwoPage(self.language, self.rtl)
        return page.whole(
            self.title,
            (
                *(page.beside(one) for one in self.notes),
                page.heading(self.months_heading),
                *(page.beside(one) for one in self.months),
                page.beside(self.made),
            ),
        )


def hours_paper(writer: Writer, shown: tuple[Shown, ...], today: date) -> HoursPaper:
    """The first day on top, as one tells it."""
    notes = tuple(note for note, _ in shown)

    def two(sentence: Sentence) -> Two:
        return in_two(writer, lambda one: one.write(sentence))

    def row(note: HoursNote, choice: Choice) -> Two:
        return in_two(writer, lambda one: line(one, note, choice))

    def total(month: Month, hours: Decimal) -> Two:
        def of(one: Writer) -> str:
            return one.write(say("{month}: {hours}", month=month, hours=hours_text(one, hours)))

        return in_two(writer, of)

    return HoursPaper(
        language=writer.language.code,
        rtl=writer.language.rtl,
        title=two(say("Dit deed ik:")),
        notes=tuple(row(*one) for one in reversed(shown)),
        months_heading=two(say("Samen per maand")),
        months=tuple(total(*one) for one in reversed(per_month(notes))),
        made=two(say("Gemaakt met Houvast op {day}.", day=today)),
    )


def line(writer: Writer, note: HoursNote, choice: Choice) -> str:
    """One note in a line: the day, what for, how long, what was received, and the own words."""
    return f"{writer.day(note.day)}: {told(writer, note, choice)}"


def told(writer: Writer, note: HoursNote, choice: Choice) -> str:
    """The same without the day."""
    received = say("vergoeding {amount}", amount=note.received or ZERO)
    money = [writer.write(received)] if note.received else []
    first = ", ".join((writer.write(choice.title), hours_text(writer, note.hours), *money))
    return f"{first}. {writer.term(note.words)}" if note.words else first
