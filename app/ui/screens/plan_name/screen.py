"""Places another name for a plan."""

from __future__ import annotations

import flet as ft

from app.domain.sentence import Sentence
from app.ui import routes
from app.ui.components.buttons import primary
from app.ui.components.guard import screen
from app.ui.components.text_field import Fields, text_field
from app.ui.components.texts import heading
from app.ui.desk import Desk
from app.ui.frame import frame
from app.ui.hooks import remembered, use_visit
from app.ui.page.lost import lost_screen
from app.ui.plans import plan_at, renamed
from app.ui.screens.plan_name.view import FIELD, plan_name_view
from app.ui.screens.plans.view import same_name

_NO_FAULT: Sentence | None = None


@screen
def plan_name_screen(desk: Desk) -> ft.View:
    """What is wrong with a name stands at the box."""
    path = ft.use_view_path()
    visit = use_visit(desk, path)
    fault, set_fault = ft.use_state(_NO_FAULT)
    fields = remembered(Fields)
    plan = plan_at(visit.plans, routes.last_part(path))
    if plan is None:
        return lost_screen(desk)
    typed = visit.draft(FIELD) or plan.name
    view = plan_name_view(desk.writer, typed, fault)

    def keep() -> None:
        name = visit.draft(FIELD) or plan.name
        others = tuple(one for one in visit.plans if one is not plan)
        wrong = same_name(name, others)
        if wrong is not None:
            set_fault(wrong)
            desk.announce(desk.write(wrong))
            return
        visit.plans = renamed(visit.plans, plan, name)
        visit.note(FIELD, "")
        desk.go(routes.PLANS)

    controls = [
        heading(view.heading),
        text_field(view.box, fields, visit.note, keep),
        primary(view.keep, keep, key="rename"),
    ]
    return frame(desk, path, view.heading, view.spoken, controls)
