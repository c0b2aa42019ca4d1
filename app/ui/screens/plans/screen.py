"""Places the kept plans: keep this one, look at the others, throw one away and take it back."""

from __future__ import annotations

import flet as ft

from app.domain.sentence import say
from app.ui import routes, theme
from app.ui.answers.outcome import outcome
from app.ui.asking.planned import open_plan, would_replace
from app.ui.components.buttons import OnClick, primary, quiet, secondary
from app.ui.components.card import card, notice
from app.ui.components.guard import component, keyed, screen
from app.ui.components.texts import heading, sentence
from app.ui.desk import Desk
from app.ui.frame import frame
from app.ui.hooks import use_visit
from app.ui.plans import MOST, Plan
from app.ui.screens.plans.keep_form import keep_form
from app.ui.screens.plans.view import PlansView, PlanView, plans_view, usual_name

_NOTHING: tuple[Plan, ...] = ()


@screen
def plans_screen(desk: Desk) -> ft.View:
    """Up to three plans, worked out under the rules of today."""
    visit = use_visit(desk, routes.PLANS)
    found = tuple((plan, outcome(desk, plan)) for plan in visit.plans)
    view = plans_view(desk.writer, found)
    usual = usual_name(desk.writer, visit.answers)
    kept = desk.write(say("Dit plan is bewaard."))
    controls = [
        heading(view.heading),
        sentence(view.about, soft=True),
        keyed(f"keep:{visit.language}", keep_form, desk, view, usual, kept),
        *_aside(desk),
        _list(desk, view),
        *_compare(desk, view),
    ]
    return frame(desk, routes.PLANS, view.heading, view.spoken, controls)


@component
def _list(desk: Desk, view: PlansView) -> ft.Control:
    gone, set_gone = ft.use_state(_NOTHING)
    visit = desk.visit

    def drop(place: int) -> None:
        set_gone((visit.plans[place],))
        visit.plans = (*visit.plans[:place], *visit.plans[place + 1 :])
        desk.keep()

    def restore(plan: Plan) -> None:
        set_gone(_NOTHING)
        visit.plans = (*visit.plans, plan)[:MOST]
        desk.keep()

    empty = [] if view.plans else [sentence(view.empty, soft=True)]
    rows = [
        _row(desk, one, lambda at=at: drop(at), at)  # type: ignore[misc]
        for at, one in enumerate(view.plans)
    ]
    back = [_gone(desk, plan, lambda plan=plan: restore(plan)) for plan in gone]  # type: ignore[misc]
    return ft.Column(
        [card([heading(view.list_heading, 2), *empty, *rows]), *back],
        spacing=theme.GAP,
        tight=True,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )


def _row(desk: Desk, one: PlanView, drop: OnClick, place: int) -> ft.Control:
    def look() -> None:
        plan = desk.visit.plans[place]
        if would_replace(desk.visit, plan):
            desk.go(routes.plan_open(place))
            return
        open_plan(desk, plan)
        desk.go(routes.ANSWER)

    def rename() -> None:
        desk.go(routes.plan_name(place))

    buttons = (
        (one.open, look, "open"),
        (one.rename, rename, "rename"),
        (one.drop, drop, "drop"),
    )
    row: list[ft.Control] = [
        quiet(label, do, says=says, key=f"{key}:{place}") for (label, says), do, key in buttons
    ]
    return ft.Container(
        padding=ft.Padding.symmetric(vertical=8),
        border=ft.Border(top=ft.BorderSide(1, theme.HAIRLINE)),
        content=ft.Column(
            [
                heading(one.name, 3),
                sentence(one.keeps),
                ft.Row(row, wrap=True, spacing=theme.GAP_SMALL, run_spacing=0),
            ],
            spacing=4,
            tight=True,
        ),
    )


def _aside(desk: Desk) -> list[ft.Control]:
    plan = desk.visit.set_aside
    if plan is None:
        return []

    def restore() -> None:
        open_plan(desk, plan)
        desk.keep()

    told = desk.write(say("Uw antwoorden van hiervoor staan er nog."))
    back = secondary(desk.write(say("Zet mijn antwoorden terug")), restore, key="put-back")
    return [notice([sentence(told), back])]


def _gone(desk: Desk, plan: Plan, restore: OnClick) -> ft.Control:
    told = desk.write(say("Gewist: {name}.", name=plan.name))
    back = secondary(desk.write(say("Zet terug")), restore, key="restore")
    return ft.Semantics(
        live_region=True, container=True, content=notice([sentence(told), back])
    )


def _compare(desk: Desk, view: PlansView) -> list[ft.Control]:
    if len(view.plans) < 2:
        return [sentence(view.more_needed, soft=True)]
    return [primary(view.compare, lambda: desk.go(routes.COMPARE), key="compare")]
