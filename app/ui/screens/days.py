"""The days on which money comes and goes, and the day with the least."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import flet as ft

from app.domain.money import ZERO, half_up_to_euro, up_to_euro
from app.domain.money_days import MoneyCalendar, MoneyDay, MoneyDays
from app.domain.month import Month
from app.domain.problem import Problem
from app.domain.scenario import MonthOutcome, Question, Scenario
from app.domain.sentence import Sentence, say
from app.law import money_calendar, what_if
from app.text.spoken import speak_text
from app.text.write import Writer
from app.ui import routes, stepping
from app.ui.answers.attached import attached
from app.ui.answers.hours_told import hours_told
from app.ui.answers.own_used import ON_DAYS, own_used
from app.ui.answers.told import told as in_words
from app.ui.answers.trouble import trouble
from app.ui.answers.use_answer import use_answer
from app.ui.asking import to_days
from app.ui.asking.ask import Ask
from app.ui.asking.pay_days import PAY_DAYS
from app.ui.components.day_grid import DayGrid, Move, day_grid
from app.ui.components.day_list import DayLine, day_list
from app.ui.desk import Desk
from app.ui.page.blocks import (
    Block,
    Capital,
    Head,
    Live,
    Look,
    Page,
    Tone,
    box,
    go,
    group,
    lines,
    present,
)
from app.ui.page.ear import text
from app.ui.page.forms import step
from app.ui.page.halves import halved
from app.ui.page.shared import ToldRow, told
from app.ui.page.shown import shown
from app.ui.page.values import of_month


@shown
def days_screen(desk: Desk) -> Page:
    """The tightest day on top; two months of days, and another month one tap away."""
    visit, (asked, found) = desk.visit, use_answer(desk)
    before = ft.use_memo(lambda: month_before(desk, asked), [asked, desk.gemeente])
    chosen, choose = ft.use_state("")
    if isinstance(found, Problem):
        return trouble(desk, found, routes.DAYS)
    days = to_days.money_days(visit.answers, desk.gemeente, desk.parts.today)
    starts = pairs(found)
    place = next((at for at, month in enumerate(starts) if str(month) == chosen), 0)
    calendar = two_months(found, before, place, days)
    if isinstance(calendar, Problem):
        return trouble(desk, calendar, routes.DAYS)
    first = starts[place]
    months = present(*(_month(desk, calendar, one) for one in (first, first.plus(1))))
    title, assumed = _tightest(calendar), to_days.assumed_days(visit.answers, days)
    blocks = present(
        Head(title, 1, live=True),
        attached(asked.beslag, desk.visit.answers),
        group(*_advice(calendar), *hours_told(asked, visit.answers)),
        *halved(
            _missing(desk, calendar), _picker(desk, starts, first, choose) if months else None
        ),
        *halved(*months),
        *halved(
            _told(desk),
            own_used(desk, ON_DAYS),
            box(*lines(*assumed, look=Look.SMALL), head=say("Wat wij aannemen")),
        ),
    )
    return Page(title, blocks)


def _missing(desk: Desk, calendar: MoneyCalendar) -> Block | None:
    """What is not on the calendar yet, and the way to fill it in."""
    waiting = to_days.first_open_day(desk.visit.answers, desk.gemeente, desk.parts.today)
    fill = None
    if waiting is not None:
        fill = go(say("Vul de dagen in"), routes.change(routes.DAYS, waiting.name))
    if not calendar.missing:
        return fill
    return box(*calendar.missing, fill, tone=Tone.NOTICE, head=say("Dit weten wij nog niet"))


def _picker(
    desk: Desk, starts: tuple[Month, ...], first: Month, choose: Callable[[str], None]
) -> Block:
    months = stepping.months(desk.writer, starts, in_twos=True)
    return box(step("months", months, str(first), choose), head=say("Welke twee maanden?"))


def _told(desk: Desk) -> Block:
    """What is known about days now, and by whom."""
    asks = (ask for ask in PAY_DAYS if ask.applies(desk.visit.answers))
    rows = tuple(ToldRow(ask.name, ask.heading, _in_words(desk, ask)) for ask in asks)

    def change(name: str) -> None:
        desk.go(routes.change(routes.DAYS, name))

    return told(desk, say("Uw dagen"), rows, say("Wijzig"), change)


def _in_words(desk: Desk, ask: Ask) -> str:
    answers, day = desk.visit.answers, desk.parts.today
    offered = to_days.suggestion(ask.name, answers, desk.gemeente, day)
    if ask.name not in answers and ask.unit is not None and offered is not None:
        if to_days.is_own_pay_day(desk.gemeente, day):
            return desk.write(say("{day}, van u", day=offered))
        return desk.write(say("Van uw gemeente, {day}", day=offered))
    return in_words(desk.writer, ask, answers)


def _month(desk: Desk, calendar: MoneyCalendar, month: Month) -> Block | None:
    """Its boxes and its lines; nothing when no money moves."""
    lowest = calendar.lowest if _has_bills(calendar) else None
    here = tuple(one for one in calendar.lines if Month.of(one.day) == month)
    if not here:
        return None
    boxes = grid(desk.writer, month, here, lowest)
    told_ = tuple(
        _words(desk, one, lowest=one is lowest, is_whole=not calendar.missing) for one in here
    )
    rows = tuple(_line(desk, one, words) for one, words in zip(here, told_, strict=True))
    return box(
        Live(lambda: day_grid(boxes), (boxes.says, *(words for _, words in boxes.key))),
        Live(lambda: day_list(rows), tuple(_in_one(words) for words in told_)),
        head=Capital(of_month(month)),
    )


def _words(
    desk: Desk, one: MoneyDay, *, lowest: bool, is_whole: bool
) -> tuple[str, str, str, str, str]:
    """The day, what it is, how much goes which way, what is left, and whether that is least."""
    write, amount = desk.write, half_up_to_euro(abs(one.amount))
    comes, goes = say("Erbij: {amount}", amount=amount), say("Eraf: {amount}", amount=amount)
    return (
        text(desk.writer, Capital(desk.writer.weekday_and_day(one.day))),
        write(one.what),
        write(comes if one.amount > ZERO else goes),
        write(_left(one, is_whole=is_whole)),
        write(say("Hier is er het minst.")) if lowest else "",
    )


def _line(desk: Desk, one: MoneyDay, words: tuple[str, str, str, str, str]) -> DayLine:
    return DayLine(*words, one.amount > ZERO, speak_text(desk.writer, _in_one(words)))


def _in_one(words: tuple[str, ...]) -> str:
    return " ".join(f"{one.rstrip('.')}." for one in words if one)


def _tightest(calendar: MoneyCalendar) -> Sentence:
    if calendar.lowest is None or not _has_bills(calendar):
        return say("Op welke dag is er het minst? Dat weten wij nog niet.")
    return say("Op {day} is er het minst geld.", day=calendar.lowest.day)


def _advice(calendar: MoneyCalendar) -> Iterator[Sentence]:
    if calendar.lowest is None or not _has_bills(calendar):
        yield say("Vul in wanneer uw geld komt en gaat. Weet u iets niet? Dat is goed.")
        return
    if calendar.missing:
        # Before any amount: money whose day is not known may be just what is needed.
        yield say("Er ontbreken nog dagen. Dit kan dus nog veranderen.")
    if calendar.lowest.left < ZERO:
        amount, first = up_to_euro(-calendar.lowest.left), calendar.lines[0].day
        start = Month.of(first).first_day
        yield say("Op {day} hebt u {amount} nodig die dan al op uw rekening staat.",
                  day=start, amount=amount)
        yield say("Wij tellen niet mee wat u dan al hebt.")
        yield say("Dan kunt u deze rekeningen op tijd betalen.")
        yield say("Is dat geld er niet? Vraag nu of u een rekening later mag betalen.")
    else:
        yield say("U hebt steeds genoeg voor de rekeningen die u invulde.")


def _has_bills(calendar: MoneyCalendar) -> bool:
    return any(line.amount < ZERO for line in calendar.lines)


def _left(line: MoneyDay, *, is_whole: bool) -> Sentence:
    """What is left by then; money whose day is not known is said not to be in it."""
    left = half_up_to_euro(line.left)
    if left < ZERO and not is_whole:
        return say("Tot en met deze dag hebt u {amount} nodig van ander geld.", amount=-left)
    if not is_whole:
        return say("Van het geld dat hier staat, is dan {amount} over.", amount=left)
    if left < ZERO:
        return say("Tot en met deze dag hebt u {amount} nodig van geld van eerder.", amount=-left)
    return say("Van het geld van deze twee maanden is dan {amount} over.", amount=left)


_KEY: tuple[tuple[Move, Sentence], ...] = (
    (Move.IN, say("Er komt geld bij")),
    (Move.OUT, say("Er gaat geld af")),
    (Move.BOTH, say("Er komt geld bij en er gaat geld af")),
    (Move.LOWEST, say("Hier hebt u het minste geld")),
)


def grid(
    writer: Writer, month: Month, lines: tuple[MoneyDay, ...], lowest: MoneyDay | None
) -> DayGrid:
    """All days of the month; the key names only the signs that stand in it."""
    days = range(1, month.last_day.day + 1)
    moves = tuple(_move(number, lines, lowest) for number in days)
    says = writer.write(
        say("Kalender van {month}. De lijst hieronder zegt hetzelfde.", month=month)
    )
    key = tuple((move, writer.write(text)) for move, text in _KEY if move in moves)
    return DayGrid(writer.weekdays(), month.first_day.weekday(), moves, says, key)


def _move(number: int, lines: tuple[MoneyDay, ...], lowest: MoneyDay | None) -> Move:
    here = [line for line in lines if line.day.day == number]
    if not here:
        return Move.NONE
    if lowest in here:
        return Move.LOWEST
    comes = any(line.amount > ZERO for line in here)
    goes = any(line.amount < ZERO for line in here)
    if comes and goes:
        return Move.BOTH
    return Move.IN if comes else Move.OUT


Around = tuple[MonthOutcome, ...]


def pairs(found: Scenario) -> tuple[Month, ...]:
    """The first months of every two that can be shown, with one more known after them."""
    return tuple(month.month for month in found.months[:-2])


def month_before(desk: Desk, asked: Question) -> Around:
    """The month before the work; nothing when the law does not know that month."""
    earlier = replace(asked, start=asked.start.plus(-1), months=1)
    found = what_if(earlier, desk.gemeente)
    return () if isinstance(found, Problem) else found.without_work


def two_months(
    found: Scenario, before: Around, place: int, days: MoneyDays
) -> MoneyCalendar | Problem:
    """Money in and out over the two months from this place on."""
    earlier = found.months[place - 1 : place] if place else before
    later = found.months[place + 2 : place + 3]
    return money_calendar(found.months[place : place + 2], days, (*earlier, *later))
