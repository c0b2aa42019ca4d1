"""Another name for a kept plan."""

from __future__ import annotations

import flet as ft

from app.domain.sentence import say
from app.ui import routes
from app.ui.asking.reading import Fault
from app.ui.components.text_field import Fields
from app.ui.desk import Desk
from app.ui.hooks import remembered
from app.ui.page.blocks import Page, go, page
from app.ui.page.forms import Asked, line
from app.ui.page.lost import lost
from app.ui.page.shown import shown
from app.ui.plans import name_fault, plan_at, renamed

_NO_FAULT: tuple[Fault, ...] = ()
_TITLE = say("Geef dit plan een andere naam")
_NAME = Asked("plannaam.nieuw", _TITLE, None, say("Naam van dit plan"))


@shown
def plan_name_screen(desk: Desk) -> Page:
    """What is wrong with a name stands at the box."""
    visit = desk.visit
    faults, set_faults = ft.use_state(_NO_FAULT)
    fields = remembered(Fields)
    plan = plan_at(visit.plans, routes.last_part(ft.use_view_path()))
    if plan is None:
        return lost(desk)

    def keep() -> None:
        name = visit.draft(_NAME.field) or plan.name
        others = tuple(one for one in visit.plans if one is not plan)
        wrong = name_fault(name, others)
        if wrong is not None:
            set_faults((Fault(_NAME.field, wrong),))
            desk.announce(desk.write(wrong))
            return
        visit.plans = renamed(visit.plans, plan, name)
        visit.note(_NAME.field, "")
        desk.go(routes.PLANS)

    typed = visit.draft(_NAME.field) or plan.name
    return page(
        _TITLE,
        line(desk, _NAME, typed, fields, visit.note, keep, faults),
        go(say("Bewaar deze naam"), keep, key="rename"),
    )
