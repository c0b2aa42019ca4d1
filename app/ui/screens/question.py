"""The questions: those about the home and the work, and the few of who has no benefit."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

import flet as ft

from app.domain.household import Household, Kind
from app.domain.problem import Problem
from app.domain.sentence import Sentence, say
from app.law import bijstandsnorm
from app.ui import routes
from app.ui.answers.next_question import ENOUGH, next_question
from app.ui.answers.question_page import Asked, question_page, use_boxes
from app.ui.asking import flow, monthly, nugger, reading, to_days, to_law, typed
from app.ui.asking.ask import Ask, Form
from app.ui.asking.reading import Draft, Fault
from app.ui.desk import Desk
from app.ui.page.blocks import Go, Page, quiet
from app.ui.page.lost import lost
from app.ui.page.shown import shown


@shown
def question_screen(desk: Desk) -> Page:
    """The question that the address names; its answer leads to what comes next."""
    path, boxes, answers = ft.use_view_path(), use_boxes(desk), desk.visit.answers
    ask = flow.find(routes.question_name(path) or "")
    if ask is None:
        return lost(desk)
    enough = all(name in answers or name == ask.name for name in ENOUGH)
    can_be_early = enough and routes.changed_from(path) is None
    asked = Asked(
        ask,
        answers,
        answers.get(ask.name)
        or to_days.suggestion(ask.name, answers, desk.gemeente, desk.parts.today),
        ask.topic,
        read=lambda draft: _read(desk, ask, draft),
        take=lambda value: _take(desk, path, ask, value),
        early=partial(_early, desk, ask) if can_be_early else None,
        needs_this=ask.name in ENOUGH and ask.name not in answers,
        beside=_papers(desk) if ask.name == flow.ALL[0].name else None,
    )
    return question_page(desk, boxes, asked)


def _papers(desk: Desk) -> Go:
    return quiet(
        say("Wat u kunt klaarleggen"), lambda: desk.aside(routes.READY), key="ready"
    )


def _read(desk: Desk, ask: Ask, draft: Draft) -> str | Fault:
    """The answer on the screen, or what is wrong with it; a month always has a value."""
    answers, today = desk.visit.answers, desk.parts.today
    if ask.form is Form.MONTHS:
        return monthly.answer(ask, typed.each_month(ask, answers, today), draft)
    if ask.form is Form.MONTH:
        return draft(ask.name) or str(typed.months(ask, answers, today)[1])
    return reading.read(ask.input, draft, today)


def _early(desk: Desk, ask: Ask, value: str | None) -> None:
    if value is not None:
        desk.visit.answer(ask.name, value)
    desk.go(routes.ANSWER)


def _take(desk: Desk, path: str, ask: Ask, value: str) -> None:
    """Take the answer and go where it leads: the next question, or back to where one came from."""
    visit = desk.visit
    visit.answer(ask.name, value)
    parent = routes.changed_from(path)
    if parent == routes.ANSWER:
        waiting = next_question(desk)
        desk.go(parent if waiting is None else routes.change(parent, waiting.name))
        return
    if parent is not None:
        desk.go(desk.after_change(parent))
        return
    following = flow.after(ask.name, visit.answers)
    desk.go(routes.CHECK if following is None else routes.question(following.name))


@shown
def nugger_question_screen(desk: Desk) -> Page:
    """One of at most five questions to somebody without a benefit."""
    path, boxes, today = ft.use_view_path(), use_boxes(desk), desk.parts.today
    ask, answers = nugger.find(routes.last_part(path)), nugger.told(desk.visit)
    if ask is None:
        return lost(desk)

    def take(value: str) -> None:
        nugger.take(desk.visit, ask, value)
        following = nugger.after(ask, desk.visit, today)
        desk.go(routes.NUGGER if following is None else routes.nugger_question(following.name))

    asked = Asked(
        ask,
        answers,
        answers.get(ask.name),
        _place(desk, ask),
        read=lambda draft: reading.read(ask.input, draft, today),
        take=take,
        more=_what_bijstand_is(desk) if ask.name == nugger.MONEY else (),
    )
    return question_page(desk, boxes, asked)


def _place(desk: Desk, ask: Ask) -> Sentence:
    names = [one.name for one in nugger.steps(desk.visit, desk.parts.today)]
    number = names.index(ask.name) + 1 if ask.name in names else len(names)
    if number == 1:
        return say("Vraag {number} van hoogstens {count}", number=1, count=5)
    return say("Vraag {number} van {count}", number=number, count=len(names))


def _what_bijstand_is(desk: Desk) -> tuple[Sentence, ...]:
    """The norm of someone alone and of a couple of this age, to compare one's money with."""
    today = desk.parts.today
    born = to_law.household(desk.visit.answers, today).birth_date
    # The whole norms: nobody to share with, in a home of one's own.
    alone = Household(Kind.ALLEENSTAAND, born, kostendelers=0, inrichting=False)
    homes = (
        alone,
        replace(alone, kind=Kind.GEHUWD, partner_birth_date=born, partner_without_right=False),
    )
    found = (bijstandsnorm(home, today) for home in homes)
    return tuple(one.because for one in found if not isinstance(one, Problem))
