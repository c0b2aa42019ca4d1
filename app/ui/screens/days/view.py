"""What stands on the screen with the days: the tightest day first, then the lines."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from app.domain.money import ZERO, half_up_to_euro, up_to_euro
from app.domain.money_days import MoneyCalendar, MoneyDay
from app.domain.month import Month
from app.domain.sentence import Sentence, say
from app.text.write import Writer
from app.ui.components.day_grid import DayGrid
from app.ui.components.day_list import DayLine
from app.ui.components.month_field import Months
from app.ui.frame import spoken
from app.ui.screens.days.grids import grid


@dataclass(frozen=True, slots=True)
class MonthDays:
    """One month: its name, its boxes and its lines."""

    name: str
    grid: DayGrid
    lines: tuple[DayLine, ...]


@dataclass(frozen=True, slots=True)
class DaysView:
    """Finished texts; ``missing`` says what is not on the calendar yet."""

    heading: str
    advice: tuple[str, ...]
    months_heading: str
    months: Months
    of_months: tuple[MonthDays, ...]
    missing_heading: str
    missing: tuple[str, ...]
    fill: str
    assumed_heading: str
    assumed: tuple[str, ...]
    spoken: str


def days_view(
    writer: Writer,
    calendar: MoneyCalendar,
    starts: tuple[Month, ...],
    first: Month,
    assumed: tuple[Sentence, ...],
) -> DaysView:
    """Two months from ``first`` on, in the language of the writer."""
    heading = writer.write(_tightest(calendar))
    advice = tuple(writer.write(one) for one in _advice(calendar))
    months = tuple(_month(writer, calendar, month) for month in (first, first.plus(1)))
    missing = tuple(writer.write(one) for one in calendar.missing)
    assumptions = tuple(writer.write(one) for one in assumed)
    heard = (text for one in months for text in (one.name, *(line.says for line in one.lines)))
    return DaysView(
        heading=heading,
        advice=advice,
        months_heading=writer.write(say("Welke twee maanden?")),
        months=_choice(writer, starts),
        of_months=months,
        missing_heading=writer.write(say("Dit weten wij nog niet")),
        missing=missing,
        fill=writer.write(say("Vul de dagen in")),
        assumed_heading=writer.write(say("Wat wij aannemen")),
        assumed=assumptions,
        spoken=spoken(writer, heading, *advice, *missing, *heard, *assumptions),
    )


def _tightest(calendar: MoneyCalendar) -> Sentence:
    if calendar.lowest is None or not _has_bills(calendar):
        return say("Op welke dag is er het minst? Dat weten wij nog niet.")
    return say("Op {day} is er het minst geld.", day=calendar.lowest.day)


def _advice(calendar: MoneyCalendar) -> Iterator[Sentence]:
    if calendar.lowest is None or not _has_bills(calendar):
        yield say("Vul in wanneer uw geld komt en gaat. Weet u iets niet? Dat is goed.")
        return
    if calendar.lowest.left < ZERO:
        month = Month.of(calendar.lines[0].day)
        amount = up_to_euro(-calendar.lowest.left)
        yield say("Houd vóór {month} {amount} apart.", month=month, amount=amount)
        yield say("Dan kunt u deze rekeningen op tijd betalen.")
    else:
        yield say("U hebt steeds genoeg voor de rekeningen die u invulde.")
    if calendar.missing:
        yield say("Dit kan nog veranderen. Er ontbreken dagen.")


def _has_bills(calendar: MoneyCalendar) -> bool:
    return any(line.amount < ZERO for line in calendar.lines)


def _choice(writer: Writer, starts: tuple[Month, ...]) -> Months:
    return Months(
        codes=tuple(str(month) for month in starts),
        texts=tuple(
            writer.write(say("{first} en {last}", first=month, last=month.plus(1)))
            for month in starts
        ),
        earlier=writer.write(say("Eén maand eerder")),
        later=writer.write(say("Eén maand later")),
    )


def _month(writer: Writer, calendar: MoneyCalendar, month: Month) -> MonthDays:
    lowest = calendar.lowest if _has_bills(calendar) else None
    here = tuple(line for line in calendar.lines if Month.of(line.day) == month)
    name = writer.month(month)
    lines = tuple(_line(writer, line, line is lowest) for line in here)
    return MonthDays(name[:1].upper() + name[1:], grid(writer, month, here, lowest), lines)


def _line(writer: Writer, line: MoneyDay, lowest: bool) -> DayLine:
    is_in, amount = line.amount > ZERO, half_up_to_euro(abs(line.amount))
    when = f"{writer.weekday(line.day)} {writer.day(line.day)}"
    what = writer.write(line.what)
    moved = writer.write(
        say("Erbij: {amount}", amount=amount) if is_in else say("Eraf: {amount}", amount=amount)
    )
    left = writer.write(_left(line))
    mark = writer.write(say("Hier is er het minst.")) if lowest else ""
    said = ". ".join(text for text in (when, what.rstrip("."), moved, left, mark) if text)
    return DayLine(
        when[:1].upper() + when[1:], what, moved, left, mark, is_in, spoken(writer, said)
    )


def _left(line: MoneyDay) -> Sentence:
    left = half_up_to_euro(line.left)
    if left < ZERO:
        return say("Dan is er {amount} meer uit dan in.", amount=-left)
    return say("Dan is er {amount} meer in dan uit.", amount=left)
