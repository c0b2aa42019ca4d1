"""What was agreed with the gemeente: the words, the days of talks, and what was agreed before."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from app.domain.own_data import Agreement, OwnPart
from app.domain.sentence import Sentence, say, say_n
from app.text.calendar_file import CalendarDay
from app.text.catalog import SOURCE
from app.text.write import Writer
from app.ui import routes
from app.ui.agenda import agenda
from app.ui.answers.standing import lacks, of_gemeente
from app.ui.asking import report_drafts, reports
from app.ui.desk import Desk
from app.ui.page.blocks import (
    Block,
    Box,
    Head,
    Line,
    Look,
    Page,
    Point,
    Tone,
    aside,
    box,
    go,
    group,
    page,
    present,
)
from app.ui.page.folds import folded, use_folds
from app.ui.page.shared import to_save
from app.ui.page.shown import shown
from app.ui.page.values import term

_WARN_DAYS = (7,)


@shown
def agreed_screen(desk: Desk) -> Page:
    """The newest agreement first, and what it asks before one does something else."""
    own, folds = desk.parts.link.state.own, use_folds()
    why = lacks(own, OwnPart.AFSPRAAK, () if own is None else own.agreements)
    if own is None or why is not None:
        told = () if why is None else (box(why, tone=Tone.NOTICE, key="trouble"),)
        return page(say("Afspraken met uw gemeente"), *told)
    today = desk.parts.today
    newest = sorted(own.agreements, key=lambda one: one.since, reverse=True)
    running = tuple(one for one in newest if one.runs_on(today))
    earlier = tuple(one for one in newest if one not in running)
    return page(
        say("Afspraken met uw gemeente"),
        Line(of_gemeente(own.at), Look.SMALL),
        *(_agreement(one) for one in running),
        _talks(desk, running),
        *(_otherwise(desk) if running else ()),
        folded(folds, _earlier(earlier)) if earlier else None,
    )


def _agreement(one: Agreement) -> Box:
    return box(*_lines(one), tone=Tone.NOTICE, head=say("Dit sprak u af"))


def _lines(one: Agreement) -> Iterator[Block | Sentence]:
    # The words are the gemeente's own, and Dutch in every language.
    yield Line(term(one.text), Look.STRONG)
    if one.hours_week:
        yield say_n("{n} uur per week", "{n} uur per week", n=one.hours_week)
    yield say("Vanaf {day}.", day=one.since)
    if one.until is not None:
        yield say("Dit is tot en met {day}.", day=one.until)


def _talks(desk: Desk, running: tuple[Agreement, ...]) -> Block | None:
    """The days of talks that are still to come, each for the calendar."""
    today = desk.parts.today
    days = sorted({day for one in running for day in one.talks if day >= today})
    if not days:
        return None
    return box(*(_talk(desk, day, today) for day in days), head=say("Uw gesprekken"))


def _talk(desk: Desk, day: date, today: date) -> Block:
    # Nothing in it says what the talk is about: a calendar is often seen by others.
    title = desk.write(say("Houvast: een gesprek"))
    about = desk.write(say("Kijk in Houvast waar dit over gaat."))
    warn = tuple(days for days in _WARN_DAYS if days < (day - today).days)
    event = CalendarDay(f"gesprek-{day}", day, title, about, warn)
    words = Point(say("{day}", day=day), None, Look.STRONG)
    return group(words, to_save(desk, agenda(desk.writer, event, today, str(day))))


def _otherwise(desk: Desk) -> Iterator[Block]:
    """What is agreed stays so until both say otherwise; asking costs nothing."""
    yield box(
        say("Wilt u iets anders doen, of op een andere dag praten?"),
        say("Vraag het eerst. Tot uw gemeente ja zegt, blijft de afspraak staan."),
        tone=Tone.CAUTION,
        key="lock",
    )
    if not desk.visit.is_example:
        yield go(say("Ik wil iets anders afspreken"), lambda: _ask(desk), key="otherwise")
    yield aside(say("Een gesprek: past dit nog?"), routes.TALK, key="talk")


def _ask(desk: Desk) -> None:
    # The gemeente reads Dutch, whatever the language of the screen.
    dutch = Writer(SOURCE)
    told = (
        say("Een andere afspraak"),
        say("Ik wil met u praten over onze afspraak. Ik stel iets anders voor:"),
    )
    report_drafts.begin(desk.visit, reports.QUESTION, map(dutch.write, told))
    desk.go(routes.report(reports.QUESTION.slug))


def _earlier(earlier: tuple[Agreement, ...]) -> Box:
    parts = (Box(present(*_bare(one))) for one in earlier)
    return Box((Head(say("Eerdere afspraken")), *parts))


def _bare(one: Agreement) -> Iterator[Block]:
    for line in _lines(one):
        yield Line(line) if isinstance(line, Sentence) else line
