"""Another name for a kept plan."""

from __future__ import annotations

import flet as ft

from app.domain.sentence import say
from app.ui import routes
from app.ui.asking.ask import Form, Input
from app.ui.desk import Desk
from app.ui.page.blocks import Page, go, page
from app.ui.page.inputs import use_inputs
from app.ui.page.lost import lost
from app.ui.page.shown import shown
from app.ui.plans import name_fault, plan_at, renamed

_TITLE = say("Geef dit plan een andere naam")
_NAME = Input("plannaam.nieuw", Form.LINE, _TITLE, None, say("Naam van dit plan"))


@shown
def plan_name_screen(desk: Desk) -> Page:
    """What is wrong with a name stands at the box."""
    visit = desk.visit
    plan = plan_at(visit.plans, routes.last_part(ft.use_view_path()))
    before = "" if plan is None else plan.name
    inputs = use_inputs(desk, (lambda field: visit.draft(field) or before, visit.note))
    if plan is None:
        return lost(desk)

    def keep() -> None:
        name = inputs.draft(_NAME.field)
        others = tuple(one for one in visit.plans if one is not plan)
        if inputs.cannot_be(_NAME, name_fault(name, others)):
            return
        visit.plans = renamed(visit.plans, plan, name)
        visit.note(_NAME.field, "")
        desk.go(routes.PLANS)

    return page(
        _TITLE,
        inputs.line(_NAME, keep),
        go(say("Bewaar deze naam"), keep, key="rename"),
    )
