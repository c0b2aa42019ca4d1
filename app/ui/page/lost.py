"""An address that does not exist, with a way on."""

from __future__ import annotations

from app.domain.sentence import say
from app.ui import routes
from app.ui.desk import Desk
from app.ui.page.blocks import Page, go, lines, page
from app.ui.page.shown import shown


def lost(_desk: Desk) -> Page:
    """Never a dead end: say it, and lead to the start."""
    return page(
        say("Deze bladzijde is er niet"),
        *lines(say("Uw antwoorden staan er nog.")),
        go(say("Naar het begin"), routes.START),
    )


lost_screen = shown(lost)
