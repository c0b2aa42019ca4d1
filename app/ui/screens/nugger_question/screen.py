"""Places one question to somebody without a benefit, with the parts of every question."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import flet as ft

from app.domain.sentence import say
from app.ui import routes
from app.ui.answers.question_fields import Handlers, answer_fields
from app.ui.answers.question_view import QuestionView, Told, question_view
from app.ui.asking import nugger, typed
from app.ui.asking.ask import UNKNOWN, Ask
from app.ui.asking.reading import Fault
from app.ui.components.buttons import primary, secondary
from app.ui.components.error_summary import error_summary
from app.ui.components.guard import screen
from app.ui.components.text_field import Fields
from app.ui.components.texts import heading, sentence, small
from app.ui.desk import Desk
from app.ui.frame import frame, spoken
from app.ui.hooks import remembered, use_visit
from app.ui.page.lost import lost_screen
from app.ui.screens.nugger_question.ask_law import what_bijstand_is

_NO_PROBLEM: tuple[str, Fault | None] = ("", None)


@screen
def nugger_question_screen(desk: Desk) -> ft.View:
    """The question that the address names; "weet ik niet" is always an answer."""
    path = ft.use_view_path()
    ask = nugger.find(path.rpartition("/")[2])
    visit = use_visit(desk, path)
    problem, set_problem = ft.use_state(_NO_PROBLEM)
    fields = remembered(Fields)
    if ask is None:
        return lost_screen(desk)
    answers = nugger.told(visit)
    before = typed.fields(ask, answers.get(ask.name))

    def draft(field: str) -> str:
        kept = visit.draft(field)
        return before.get(field, "") if kept is None else kept

    def go_on() -> None:
        found = typed.read(ask, draft, desk.parts.today)
        if found is None:
            found = Fault(ask.name, say("Kies wat bij u past. Of kies: Dat weet ik niet."))
        if isinstance(found, Fault):
            set_problem((path, found))
            desk.keep()
            return
        _take(desk, ask, found)

    fault = problem[1] if problem[0] == path else None
    told = Told(answers, draft, desk.parts.today, fault)
    view = _with_more(desk, ask, question_view(desk.writer, ask, told))
    handlers = Handlers(draft, go_on, lambda: _take(desk, ask, UNKNOWN))
    body = _body(desk, path, view, handlers, fields)
    return frame(desk, path, view.heading, view.spoken, body)


def _take(desk: Desk, ask: Ask, value: str) -> None:
    nugger.take(desk.visit, ask, value)
    following = nugger.after(ask, desk.visit, desk.parts.today)
    desk.go(routes.NUGGER if following is None else routes.nugger_question(following.name))


def _with_more(desk: Desk, ask: Ask, view: QuestionView) -> QuestionView:
    norms = tuple(desk.write(one) for one in what_bijstand_is(desk, ask))
    heard = spoken(desk.writer, view.spoken, *norms)
    return replace(view, topic=_place(desk, ask), why=(*view.why, *norms), spoken=heard)


def _place(desk: Desk, ask: Ask) -> str:
    names = [one.name for one in nugger.steps(desk.visit, desk.parts.today)]
    number = names.index(ask.name) + 1 if ask.name in names else len(names)
    if number == 1:
        return desk.write(say("Vraag {number} van hooguit {count}", number=1, count=5))
    return desk.write(say("Vraag {number} van {count}", number=number, count=len(names)))


def _body(
    desk: Desk, path: str, view: QuestionView, handlers: Handlers, fields: Fields
) -> list[ft.Control]:
    def to_field(field: str) -> None:
        desk.page.run_task(fields.focus, field)

    errors = (
        [error_summary(view.errors_heading, view.errors, to_field)] if view.errors else []
    )
    unknown = _button(view.unknown, handlers.on_unknown)
    return [
        *errors,
        ft.Column([small(view.topic), heading(view.heading)], spacing=4, tight=True),
        ft.Column([sentence(part, soft=True) for part in view.why], spacing=6, tight=True),
        answer_fields(desk, path, view, handlers, fields),
        primary(view.go_on, handlers.on_go),
        *unknown,
    ]


def _button(text: str | None, act: Callable[[], None]) -> list[ft.Control]:
    return [] if text is None else [secondary(text, act, key="unknown")]
