"""Letters and days: the terms that run, and the ways to understand a letter."""

from __future__ import annotations

import flet as ft

from app.domain.sentence import Sentence, say, say_n
from app.text.calendar_file import CalendarDay
from app.ui import routes
from app.ui.agenda import agenda
from app.ui.answers.weekend import WEEKEND
from app.ui.asking import terms
from app.ui.asking.terms import OpenTerm
from app.ui.desk import Desk
from app.ui.page import forms
from app.ui.page.blocks import (
    Block,
    Box,
    Columns,
    Head,
    Joined,
    Line,
    Look,
    Page,
    Point,
    Tone,
    Way,
    box,
    go,
    group,
    page,
    present,
    soft,
)
from app.ui.page.shared import to_save
from app.ui.page.shown import shown

_WARN_DAYS = (14, 3)
_URGENT = 7
_UNDERSTAND = (
    Way(
        say("Leg mijn specificatie uit"),
        say("Regel voor regel, naast wat wij verwachten."),
        routes.STATEMENT,
    ),
    Way(
        say("Leg een brief uit"),
        say("Wat het is en wat u kunt doen."),
        routes.LETTER_KINDS,
    ),
    Way(
        say("Een foto van een brief"),
        say("Deel een foto met Houvast."),
        routes.SHARED,
        key="shared",
    ),
)


@shown
def letters_screen(desk: Desk) -> Page:
    """The days first, what runs out first on top; then the ways to understand a paper."""
    kept = terms.kept_terms(desk.visit, desk.parts.today)
    empty = say("Er staat nog geen brief in uw lijst.")
    # What is over stands last: nothing can be done today that could not be done yesterday.
    ordered = sorted(kept, key=lambda one: one.days_left < 0)
    return page(
        say("Brieven en dagen"),
        *soft(
            say("Hier ziet u hoeveel tijd u hebt voor een brief. Uw gemeente ziet deze lijst niet.")
        ),
        Columns(
            (
                Head(say("Uw dagen")),
                *(_term(desk, one) for one in ordered),
                *soft(WEEKEND if kept else empty),
                go(say("Tel de dagen van een brief"), routes.TERM, key="add"),
            ),
            (
                Head(say("Wat wilt u snappen?")),
                group(*_UNDERSTAND, gap=10),
            ),
        ),
    )


def _term(desk: Desk, one: OpenTerm) -> Block:
    """One term: the letter, the days left, its last day, and the buttons."""

    def drop() -> None:
        terms.remove(desk.visit, one.term)
        desk.keep()

    key, title, until = f"{one.term.letter}:{one.term.day}", one.letter.title, one.because
    icon = ft.Icons.ERROR_OUTLINE if one.days_left <= _URGENT else ft.Icons.EVENT
    late = say("Kon u niet op tijd zijn? Leg uit waarom. Bezwaar maken kan dan soms nog.")
    is_over = one.days_left < 0
    left = Point(_days_left(one.days_left), icon, Look.STRONG)
    blocks = present(
        Head(title, 3),
        box(left, until, tone=Tone.NOTICE),
        None if one.moved is None else Line(one.moved, Look.NOTE),
        Line(late, Look.NOTE) if is_over else None,
        None if is_over else _to_calendar(desk, one),
        forms.drop(Joined((title, until), ", "), drop, f"drop:{key}"),
    )
    return Box(blocks, key=f"term:{key}")


def _days_left(left: int) -> Sentence:
    """The days left in words, also when they are over."""
    if left < 0:
        return say("De laatste dag is voorbij")
    if left == 0:
        return say("Vandaag is de laatste dag")
    return say_n("Nog {n} dag", "Nog {n} dagen", n=left)


def _to_calendar(desk: Desk, one: OpenTerm) -> Block:
    # Nothing in it says what the letter is about: a calendar is often seen by others.
    title = desk.write(say("Houvast: vandaag is de laatste dag voor een brief"))
    about = desk.write(say("Kijk in Houvast welke brief dit is."))
    warn = tuple(days for days in _WARN_DAYS if days < one.days_left)
    event = CalendarDay(one.last.isoformat(), one.last, title, about, warn)
    name = f"{one.term.letter}-{one.term.day.isoformat()}"
    return to_save(desk, agenda(desk.writer, event, desk.parts.today, name))
