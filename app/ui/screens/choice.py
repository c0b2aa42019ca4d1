"""One choice: why, what it asks, what it gives, the bijstand, the limits and a next step."""

from __future__ import annotations

from collections.abc import Iterator

import flet as ft

from app.domain.choice import Choice
from app.domain.problem import Problem
from app.domain.sentence import say
from app.ui import routes
from app.ui.answers import choice_words as words
from app.ui.answers import report_words
from app.ui.answers.choice_groups import NAMES
from app.ui.answers.part import Part, use_part
from app.ui.asking import about_me, taking_part
from app.ui.desk import Desk
from app.ui.page.blocks import (
    Badge,
    Block,
    Head,
    Joined,
    Line,
    Look,
    Page,
    Point,
    Text,
    Tone,
    Way,
    aside,
    box,
    go,
    group,
)
from app.ui.page.halves import halved
from app.ui.page.lost import lost
from app.ui.page.shown import shown
from app.ui.screens.write_hours import write_hours
from app.ui.state import Visit


@shown
def choice_screen(desk: Desk) -> Page:
    """Everything a person must know before choosing, then the buttons."""
    path, part = ft.use_view_path(), use_part(desk)
    choice = None if isinstance(part, Problem) else part.find(routes.last_part(path))
    if choice is None or isinstance(part, Problem):
        return lost(desk)
    icon, paid_work = words.PAID_WORK[choice.leads_to_paid_work]
    return Page(
        choice.title,
        (
            group(Line(NAMES[choice.group], Look.SMALL), Head(choice.title, 1)),
            Badge(paid_work, icon),
            *halved(*_sections(part, choice, desk.visit), *_buttons(desk, path, choice)),
        ),
    )


def _sections(part: Part, choice: Choice, visit: Visit) -> Iterator[Block]:
    said = about_me.brings_to_mind(visit.answers).get(choice.id, ())
    you_said = (Joined((say("U zei"), one), ": ") for one in said)
    yield box(choice.why, *you_said, head=say("Waarom dit kan passen"))
    yield box(choice.asks, *words.hours(choice), head=say("Wat vraagt het?"))
    yield box(choice.gives, head=say("Wat geeft het?"))
    if part.binds is not False:
        yield box(choice.bijstand, head=say("Wat doet het met uw bijstand?"))
        limits = (Point(one) for one in choice.limits)
        yield box(words.counts(choice), *limits, head=say("Wat mag de gemeente?"))
    yield box(choice.next_step, head=say("Zo begint u"))


def _buttons(desk: Desk, path: str, choice: Choice) -> Iterator[Block]:
    visit, name = desk.visit, choice.id
    is_mine = name in taking_part.chosen(visit)

    def choose() -> None:
        taking_part.choose(visit, name)
        desk.go(routes.MY_CHOICES)

    def drop() -> None:
        taking_part.drop(visit, name)
        desk.keep()

    if name == "betaald_werk":
        what = say("Reken uit wat u samen krijgt")
        yield aside(what, lambda: desk.go(desk.first()), key="count")
    state = _state(choice, visit)
    if state is not None:
        yield box(state, tone=Tone.NOTICE, key="state")
    told = taking_part.told_of(desk.parts.link.state.sent, name)
    if told is not None and not visit.is_example:
        # What was said about this choice, by either, stands there together.
        words_ = report_words.stand(told)
        yield Way(say("Bekijk wat u stuurde"), words_, routes.sent(str(told.uuid)), key="told")
    if is_mine or taking_part.is_full(visit):
        yield go(say("Naar mijn keuzes"), routes.MY_CHOICES, key="mine")
    else:
        yield go(say("Zet bij mijn keuzes"), choose, key="choose")
    if is_mine:
        yield aside(say("Schrijf uren op"), lambda: write_hours(desk, name), key="hours")
        yield aside(say("Haal weg"), drop, key="drop")
    yield aside(say("Dit past niet bij mij"), routes.not_for_me(path), key="not-for-me")


def _state(choice: Choice, visit: Visit) -> Text | None:
    mine = taking_part.chosen(visit)
    if choice.id in mine:
        return say("Dit is uw keuze nummer {place}.", place=mine.index(choice.id) + 1)
    reason = taking_part.declined(visit).get(choice.id)
    if reason is not None:
        said = say("U zei: dit past niet bij mij.")
        no_reason = reason == taking_part.NO_REASON
        return said if no_reason else Joined((said, words.REASONS[reason]))
    if taking_part.is_full(visit):
        return say("U hebt al drie keuzes. Haal er eerst een weg.")
    return None
