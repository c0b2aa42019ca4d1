"""What stands on the screen with the hours."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from app.domain.axis import Axis
from app.domain.money import half_up_to_euro
from app.domain.sentence import Sentence, say, say_n
from app.text.write import Writer
from app.ui.frame import spoken
from app.ui.screens.hours import fall_away, ladder


@dataclass(frozen=True, slots=True)
class RungView:
    """Hours that do about the same, in words."""

    name: str
    lines: tuple[str, ...]
    falls: tuple[tuple[str, tuple[str, ...]], ...]
    is_loss: bool


@dataclass(frozen=True, slots=True)
class HourView:
    """One number of hours: its name, what is left, and the length of its bar."""

    name: str
    keeps: str
    euros: int
    is_chosen: bool
    falls: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class HoursView:
    """Finished texts; the ladder in words comes before the list of all hours."""

    heading: str
    about: tuple[str, ...]
    wish_heading: str
    wish_box: str
    wish_find: str
    rungs_heading: str
    rungs: tuple[RungView, ...]
    show_all: str
    all_heading: str
    hours: tuple[HourView, ...]
    chosen: str
    spoken: str


def hours_view(writer: Writer, axis: Axis, hours: int) -> HoursView:
    """The ladder in the language of the writer."""
    heading = writer.write(say("Wat brengt een uur werk?"))
    mean = say("Dit zijn gemiddelden per maand, over 24 maanden.")
    about = tuple(writer.write(one) for one in (mean, *fall_away.about(axis)))
    rungs = tuple(_rung(writer, rung, axis) for rung in ladder.rungs(axis))
    heard = (text for rung in rungs for text in _heard(rung))
    return HoursView(
        heading=heading,
        about=about,
        wish_heading=writer.write(say("Hoeveel wilt u overhouden?")),
        wish_box=writer.write(say("Euro per maand")),
        wish_find=writer.write(say("Hoeveel uur is dat?")),
        rungs_heading=writer.write(say("Stap voor stap")),
        rungs=rungs,
        show_all=writer.write(say("Toon alle uren van 0 tot en met 40")),
        all_heading=writer.write(say("Alle uren")),
        hours=tuple(
            HourView(
                writer.write(say_n("{n} uur", "{n} uur", n=one.hours)),
                writer.euro_whole(one.average),
                int(one.average),
                one.hours == hours,
                _falls(writer, axis, one.hours),
            )
            for one in axis.hours
        ),
        chosen=writer.write(say("uw keuze")),
        spoken=spoken(writer, heading, *about, *heard),
    )


def wish_answer(axis: Axis, amount: Decimal) -> tuple[Sentence, int | None]:
    """How many hours an amount asks, and those hours to choose, if there are any."""
    hours = axis.hours_for(amount)
    if hours is None:
        most = half_up_to_euro(max(one.average for one in axis.hours))
        return say("Met dit loon houdt u hooguit {amount} per maand over.", amount=most), None
    if not hours:
        return say("Dat houdt u nu ook over, zonder werk."), None
    needed = say_n(
        "Daarvoor werkt u {n} uur per week.", "Daarvoor werkt u {n} uur per week.", n=hours
    )
    return needed, hours


def _rung(writer: Writer, rung: ladder.Rung, axis: Axis) -> RungView:
    lines = tuple(writer.write(line) for line in ladder.told(rung, axis))
    falls = fall_away.fall_away(axis, rung.first, rung.last)
    dropped = any(one.schemes and rung.first <= one.hours <= rung.last for one in axis.drops)
    return RungView(
        writer.write(ladder.name(rung)),
        lines,
        tuple(
            (writer.write(since), tuple(writer.write(one) for one in texts))
            for since, texts in falls
        ),
        rung.step < 0 or dropped,
    )


def _heard(rung: RungView) -> tuple[str, ...]:
    falls = (text for since, lines in rung.falls for text in (since, *lines))
    return (rung.name, *rung.lines, *falls)


def _falls(writer: Writer, axis: Axis, hours: int) -> tuple[str, ...]:
    found = fall_away.stops_between(axis, hours, hours)
    return tuple(
        writer.write(say("Hier stopt: {name}.", name=one.scheme.name)) for one in found
    )
