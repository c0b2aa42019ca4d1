"""The kinds of letters, to choose one from."""

from __future__ import annotations

from app.domain.sentence import say
from app.law import letter_kinds
from app.ui import routes
from app.ui.desk import Desk
from app.ui.page.blocks import Page, Shape, Way, box, page, soft
from app.ui.page.shown import shown


@shown
def letter_kinds_screen(_desk: Desk) -> Page:
    """Which word stands above the letter; below it what it is."""
    ways = (
        Way(one.title, one.what, routes.letter_kind(one.id), shape=Shape.LINE)
        for one in letter_kinds()
    )
    return page(
        say("Leg een brief uit"),
        *soft(say("Welk woord staat boven uw brief?")),
        box(*ways, head=say("Soorten brieven")),
    )
