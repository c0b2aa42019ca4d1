"""Asks whether the answers of now may make room for those of a kept plan."""

from __future__ import annotations

import flet as ft

from app.domain.sentence import say
from app.ui import routes
from app.ui.asking.planned import open_plan
from app.ui.desk import Desk
from app.ui.page.blocks import Page, Tone, aside, box, go, page
from app.ui.page.lost import lost
from app.ui.page.shown import shown
from app.ui.plans import plan_at


@shown
def plan_open_screen(desk: Desk) -> Page:
    """Nothing is lost: what makes room is put aside."""
    plan = plan_at(desk.visit.plans, routes.last_part(ft.use_view_path()))
    if plan is None:
        return lost(desk)

    def go_on() -> None:
        open_plan(desk, plan)
        desk.go(routes.ANSWER)

    return page(
        say("Wilt u dit plan openen: {name}?", name=plan.name),
        box(
            say("U ziet dan de antwoorden van dit plan, niet meer die van nu."),
            say("Er gaat niets weg. U kunt uw antwoorden van nu straks terugzetten."),
            tone=Tone.NOTICE,
        ),
        go(say("Ja, open dit plan"), go_on),
        aside(say("Nee, ga terug"), desk.back, key="no"),
    )
