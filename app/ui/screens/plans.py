"""Plans to keep, to name and to throw away."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import flet as ft

from app.domain.problem import Problem
from app.domain.sentence import Sentence, say, say_n
from app.ui import routes
from app.ui.answers import sentences
from app.ui.answers.outcome import outcome
from app.ui.asking import to_law
from app.ui.asking.ask import Form, Input
from app.ui.asking.planned import open_plan, planned, would_replace
from app.ui.desk import Desk
from app.ui.page.blocks import (
    Aloud,
    Beside,
    Block,
    Box,
    Head,
    Joined,
    Line,
    Look,
    Page,
    Tone,
    aside,
    box,
    go,
    page,
    quiet,
    soft,
)
from app.ui.page.inputs import use_inputs
from app.ui.page.shown import shown
from app.ui.page.values import term
from app.ui.plans import MOST, Plan, name_fault, plan_of

_NOTHING: tuple[Plan, ...] = ()
_SAVE = say("Dit plan bewaren")
_TOO_MANY = say("U hebt meer dan drie plannen. Wis wat u niet meer nodig hebt.")
_NAME = Input("plannaam", Form.LINE, _SAVE, None, say("Naam van dit plan"))


@shown
def plans_screen(desk: Desk) -> Page:
    """Up to three plans, worked out under the rules of today.

    Two tabs may have kept more together: none of them is lost, and the person chooses.
    """
    gone, set_gone = ft.use_state(_NOTHING)
    compare = go(say("Leg ze naast elkaar"), routes.COMPARE, key="compare")
    more = say("Bewaar nog een plan. Dan kunt u vergelijken.")
    return page(
        say("Bewaar en vergelijk"),
        *soft(say("Bewaar dit plan. Verander daarna uw uren en bewaar het nog eens.")),
        box(_TOO_MANY, tone=Tone.NOTICE) if len(desk.visit.plans) > MOST else None,
        _use_keeping(desk),
        _set_aside(desk),
        _list(desk, lambda plan: set_gone((plan,))),
        *(_gone(desk, plan, lambda: set_gone(_NOTHING)) for plan in gone),
        compare if len(desk.visit.plans) > 1 else Line(more, Look.SOFT),
    )


def _use_keeping(desk: Desk) -> Block:
    """The name of a plan and the button that keeps it; what is wrong stands at the box."""
    is_kept, set_kept = ft.use_state(False)
    visit = desk.visit
    # None until something is typed: a box that was made empty stays empty.
    typed: ft.MutableRef[str | None] = ft.use_ref(None)
    shown_ = visit.draft(_NAME.field) or desk.write(_usual_name(desk))
    name = shown_ if typed.current is None else typed.current

    def note(field: str, text: str) -> None:
        typed.current = text
        visit.note(field, text)

    inputs = use_inputs(desk, (lambda _: name, note))

    def keep() -> None:
        # Read now: the box may have changed since this was drawn.
        given = name if typed.current is None else typed.current
        wrong = _fault(given, visit.plans)
        set_kept(wrong is None)
        if inputs.cannot_be(_NAME, wrong):
            return
        visit.plans = (*visit.plans, plan_of(given, planned(visit.answers), visit.gemeente))
        visit.note(_NAME.field, "")
        desk.keep()

    done = (Line(say("Dit plan is bewaard."), Look.STRONG),) if is_kept else ()
    return box(
        inputs.line(_NAME, keep),
        go(say("Bewaar dit plan"), keep, key="keep"),
        Aloud(done),
        head=_SAVE,
    )


def _usual_name(desk: Desk) -> Sentence:
    """A name for who does not want to think of one."""
    answers = desk.visit.answers
    if not to_law.can_step_hours(answers):
        return say("Plan met mijn loon")
    hours = to_law.hours_of(answers)
    if not hours:
        return say("Zonder werk")
    return say_n("{n} uur per week", "{n} uur per week", n=hours)


def _fault(name: str, plans: tuple[Plan, ...]) -> Sentence | None:
    """Why a plan cannot be kept under this name; None when it can."""
    if len(plans) > MOST:
        return _TOO_MANY
    if len(plans) == MOST:
        return say("U hebt al drie plannen. Wis er eerst één.")
    return name_fault(name, plans)


def _list(desk: Desk, gone: Callable[[Plan], None]) -> Block:
    visit = desk.visit

    def drop(place: int) -> None:
        gone(visit.plans[place])
        visit.plans = (*visit.plans[:place], *visit.plans[place + 1 :])
        desk.keep()

    rows = tuple(
        _row(desk, plan, place, partial(drop, place)) for place, plan in enumerate(visit.plans)
    )
    empty = soft(say("Er is nog niets bewaard."))
    return box(*(rows or empty), head=say("Uw plannen"))


def _row(desk: Desk, plan: Plan, place: int, drop: Callable[[], None]) -> Block:
    """What the plan leaves today, or why that cannot be worked out any more."""

    def look() -> None:
        if would_replace(desk.visit, plan):
            desk.go(routes.plan_open(place))
            return
        open_plan(desk, plan)
        desk.go(routes.ANSWER)

    found, name = outcome(desk, plan), term(plan.name)
    keeps = found.because if isinstance(found, Problem) else sentences.keeps(found.then.total)
    buttons = (
        (say("Open"), look, "open"),
        (say("Andere naam"), routes.plan_name(place), "rename"),
        (say("Wis"), drop, "drop"),
    )
    ways = tuple(
        quiet(label, to, f"{key}:{place}", says=Joined((label, name), ": "))
        for label, to, key in buttons
    )
    return Box((Head(name, 3), Line(keeps), Beside(ways)), Tone.RULED)


def _set_aside(desk: Desk) -> Block | None:
    plan = desk.visit.set_aside
    if plan is None:
        return None

    def restore() -> None:
        open_plan(desk, plan)
        desk.keep()

    return box(
        say("Uw eerdere antwoorden staan er nog."),
        aside(say("Zet mijn antwoorden terug"), restore, key="put-back"),
        tone=Tone.NOTICE,
    )


def _gone(desk: Desk, plan: Plan, forget: Callable[[], None]) -> Block:
    def restore() -> None:
        forget()
        desk.visit.plans = (*desk.visit.plans, plan)
        desk.keep()

    told = say("Gewist: {name}.", name=plan.name)
    back = aside(say("Zet terug"), restore, key="restore")
    return Aloud((box(told, back, tone=Tone.NOTICE),))
