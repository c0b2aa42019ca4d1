"""Places one question, reads the answer on "Verder", and goes to what comes next."""

from __future__ import annotations

from collections.abc import Callable

import flet as ft

from app.domain.sentence import say
from app.ui import routes
from app.ui.answers.next_question import ENOUGH, next_question
from app.ui.answers.question_fields import Handlers, answer_fields
from app.ui.answers.question_view import QuestionView, Told, question_view
from app.ui.asking import flow, monthly, to_days, typed
from app.ui.asking.ask import UNKNOWN, Ask, Form
from app.ui.asking.reading import Fault
from app.ui.components.buttons import primary, quiet, secondary
from app.ui.components.error_summary import error_summary
from app.ui.components.guard import screen
from app.ui.components.text_field import Fields
from app.ui.components.texts import heading, sentence, small
from app.ui.desk import Desk
from app.ui.frame import frame
from app.ui.hooks import remembered, use_visit
from app.ui.page.lost import lost_screen

_NO_PROBLEM: tuple[str, Fault | None] = ("", None)


@screen
def question_screen(desk: Desk) -> ft.View:
    """The question that the address names."""
    path = ft.use_view_path()
    ask = flow.find(routes.question_name(path) or "")
    visit = use_visit(desk, path)
    problem, set_problem = ft.use_state(_NO_PROBLEM)
    fields = remembered(Fields)
    scroll: ft.Ref[ft.Column] = remembered(ft.Ref)
    if ask is None:
        return lost_screen(desk)
    told = visit.answers.get(ask.name) or to_days.suggestion(
        ask.name, visit.answers, desk.gemeente, desk.parts.today
    )
    before = typed.fields(ask, told)

    def draft(field: str) -> str:
        kept = visit.draft(field)
        return before.get(field, "") if kept is None else kept

    def go_on() -> None:
        found = read(desk, ask, draft)
        if isinstance(found, Fault):
            set_problem((path, found))
            desk.announce(desk.write(found.because))
            desk.keep()
            desk.page.run_task(_to_top, scroll)
            return
        take(desk, path, ask, found)

    fault = problem[1] if problem[0] == path else None
    view = question_view(
        desk.writer, ask, Told(visit.answers, draft, desk.parts.today, fault)
    )
    handlers = Handlers(draft, go_on, lambda: take(desk, path, ask, UNKNOWN))
    body = _body(desk, path, view, handlers, fields)
    return frame(desk, path, view.heading, view.spoken, body, scroll)


def read(desk: Desk, ask: Ask, draft: Callable[[str], str]) -> str | Fault:
    """The answer on the screen, or what is wrong with it; a month always has a value."""
    if ask.form is Form.MONTHS:
        months = typed.each_month(ask, desk.visit.answers, desk.parts.today)
        return monthly.answer(ask, months, draft)
    found = typed.read(ask, draft, desk.parts.today)
    if found is not None:
        return found
    if ask.choices(desk.visit.answers):
        return Fault(ask.name, say("Kies wat bij u past. Of kies: Dat weet ik niet."))
    return str(typed.months(ask, desk.visit.answers, desk.parts.today)[1])


def take(desk: Desk, path: str, ask: Ask, value: str) -> None:
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


def _body(
    desk: Desk, path: str, view: QuestionView, handlers: Handlers, fields: Fields
) -> list[ft.Control]:
    def to_field(field: str) -> None:
        desk.page.run_task(fields.focus, field)

    errors = (
        [error_summary(view.errors_heading, view.errors, to_field)] if view.errors else []
    )
    unknown = [] if view.unknown is None else [secondary(view.unknown, handlers.on_unknown)]
    enough = all(name in desk.visit.answers for name in ENOUGH)
    early = enough and routes.changed_from(path) is None
    return [
        *errors,
        ft.Column([small(view.topic), heading(view.heading)], spacing=4, tight=True),
        ft.Column([sentence(part, soft=True) for part in view.why], spacing=6, tight=True),
        answer_fields(desk, path, view, handlers, fields),
        primary(view.go_on, handlers.on_go),
        *unknown,
        *([quiet(view.early, lambda: desk.go(routes.ANSWER), key="early")] if early else []),
    ]


async def _to_top(column: ft.Ref[ft.Column]) -> None:
    if column.current is not None:
        await column.current.scroll_to(offset=0)
