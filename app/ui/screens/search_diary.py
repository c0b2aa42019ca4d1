"""A diary of looking for work, kept on the phone."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from app.domain.finding import Finding, Reply
from app.domain.sentence import Sentence, say
from app.text.catalog import SOURCE
from app.text.write import Writer
from app.ui import routes
from app.ui.answers.four_weeks import four_weeks
from app.ui.asking import diary
from app.ui.asking.diary import Note
from app.ui.asking.fact_ask import ASKED
from app.ui.desk import Desk
from app.ui.findings.fact_question import question
from app.ui.page import forms
from app.ui.page.blocks import Block, Head, Joined, Line, Look, Page, aside, box, go, soft
from app.ui.page.inputs import Inputs, in_answers, in_drafts, use_inputs
from app.ui.page.shared import ToldRow, letter, told
from app.ui.page.shown import shown
from app.ui.page.values import of_day
from app.ui.stepping import days_back


@shown
def search_diary_screen(desk: Desk) -> Page:
    """Simple on purpose: a day and a few words, kept on the phone."""
    inputs, notes = use_inputs(desk, in_answers(desk.visit)), diary.NOTES.of(desk.visit.answers)
    title = say("Vier weken zoeken")
    return inputs.page(
        title,
        *soft(
            say("Dit is voor wie jonger is dan 27 en bijstand wil vragen."),
            say("Schrijf op wat u doet. Een paar woorden is genoeg."),
        ),
        _writing(inputs),
        *(_written(desk, notes) if notes else ()),
        _weeks(inputs.of(in_drafts(desk.visit))),
        aside(say("Bekijk uw lijst"), routes.NUGGER, key="to-list"),
    )


def _writing(inputs: Inputs) -> Block:
    desk, visit = inputs.desk, inputs.desk.visit
    days = days_back(desk.writer, desk.parts.today)
    # After a note is written down the day begins anew.
    place = f"day:{len(diary.NOTES.of(visit.answers))}"
    return box(
        inputs.area(diary.WORDS, desk.keep),
        Head(say("Welke dag?")),
        forms.step(place, days, _day(desk), lambda day: visit.put(diary.DAY, day)),
        go(say("Zet in mijn dagboek"), lambda: _add(inputs), key="add"),
    )


def _day(desk: Desk) -> str:
    day = desk.visit.answers.get(diary.DAY)
    is_near = day in days_back(desk.writer, desk.parts.today).codes
    return day if day is not None and is_near else _today(desk)


def _today(desk: Desk) -> str:
    return desk.parts.today.isoformat()


def _written(desk: Desk, notes: tuple[Note, ...]) -> Iterator[Block]:
    def remove(name: str) -> None:
        diary.NOTES.remove(desk.visit, int(name))
        desk.keep()

    rows = tuple(
        ToldRow(str(at), of_day(one.day), one.words, Joined((of_day(one.day), one.words), ", "))
        for at, one in enumerate(notes)
    )
    yield told(desk, say("Mijn dagboek"), rows, say("Haal weg"), remove)
    # The gemeente reads Dutch, whatever the language of the screen.
    dutch = Writer(SOURCE)
    lines = (f"{dutch.day(one.day)}: {one.words}" for one in reversed(notes))
    yield letter(
        desk,
        say("Neem uw dagboek mee"),
        say("Laat het zien als u bijstand vraagt."),
        "\n".join((dutch.write(say("Zo zocht ik naar werk of school:")), *lines)),
        say("Kopieer de tekst"),
    )


def _weeks(inputs: Inputs) -> Block:
    """Whether the weeks hold, the question that settles it, and the day they are counted from."""
    desk = inputs.desk
    weeks = four_weeks(desk)
    missing = "" if weeks is None else weeks.missing_fact or ""
    holds = weeks is None or weeks.answer is not Reply.NO
    return box(
        *_told(weeks),
        question(desk, missing, routes.RIGHTS) if missing in ASKED else None,
        *(_melding(inputs) if holds else ()),
        head=say("Uw vier weken"),
    )


def _told(weeks: Finding | None) -> Iterator[Sentence]:
    if weeks is None:
        yield say("Wij weten niet of u vier weken moet wachten. Vraag het uw gemeente.")
        return
    yield weeks.because
    if weeks.moved is not None:
        yield weeks.moved
    if weeks.answer is not Reply.NO and weeks.unless is not None:
        yield weeks.unless


def _melding(inputs: Inputs) -> Iterator[Block]:
    def begin() -> None:
        day = inputs.read_day(diary.STARTED)
        if day is not None:
            diary.start(inputs.desk.visit, day)
            inputs.desk.keep()

    day, known = diary.started(inputs.desk.visit), diary.STARTED.question
    if day is not None:
        known = say("U meldde zich op {day}. Klopt dat niet? Vul een andere dag in.", day=day)
    yield Line(known, Look.STRONG)
    yield inputs.day(diary.STARTED, begin)
    yield aside(say("Reken uit tot wanneer"), begin, key="start")


def _add(inputs: Inputs) -> None:
    desk, words = inputs.desk, inputs.read_one(diary.WORDS)
    if words is None:
        return
    day = desk.visit.answers.get(diary.DAY) or _today(desk)
    inputs.clear(diary.WORDS)
    desk.visit.put(diary.DAY, "")
    diary.NOTES.add(desk.visit, Note(date.fromisoformat(day), words))
    desk.keep()
