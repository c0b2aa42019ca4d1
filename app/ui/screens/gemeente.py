"""Which gemeente, or none of those in the app."""

from __future__ import annotations

import flet as ft

from app.domain.sentence import Sentence, say
from app.ui import routes
from app.ui.asking import flow
from app.ui.desk import Desk
from app.ui.national import national_rules
from app.ui.page.blocks import Page, go, page, soft, term
from app.ui.page.forms import one_of
from app.ui.page.shown import shown

_NOT_HERE = "-"


@shown
def gemeente_screen(desk: Desk) -> Page:
    """Choosing nothing is the same as "not among these": one can always go on."""
    path, visit, parts = ft.use_view_path(), desk.visit, desk.parts

    def choose(code: str) -> None:
        visit.gemeente = None if code == _NOT_HERE else code

    def go_on() -> None:
        parent = routes.changed_from(path)
        first = routes.question(flow.ALL[0].name)
        desk.go(first if parent is None else desk.after_change(parent))

    known: dict[str, Sentence] = {one.code: term(one.name) for one in parts.gemeenten}
    refused = {one.code: term(one.name) for one in parts.refused}
    choices = known | refused | {_NOT_HERE: say("Mijn gemeente staat er niet bij")}
    title = say("In welke gemeente woont u?")
    return page(
        title,
        *soft(say("Elke gemeente heeft ook eigen regels.")),
        one_of(desk, "gemeente", title, choices, visit.gemeente or _NOT_HERE, choose),
        # Below the list of gemeenten, where the choice was just made.
        national_rules(desk),
        *soft(
            say("Staat uw gemeente er niet bij? Dan rekenen wij met de wet voor heel Nederland.")
        ),
        go(say("Verder"), go_on),
    )
