"""Where the login page leads back to: it stands there for a moment only."""

from __future__ import annotations

from app.domain.sentence import say
from app.ui.desk import Desk
from app.ui.page.blocks import Line, Look, Page, page
from app.ui.page.shown import shown


@shown
def coming_back_screen(_desk: Desk) -> Page:
    """The app goes on by itself (app/ui/linked.py)."""
    return page(say("Houvast logt u in"), Line(say("Een moment. Dit gaat vanzelf."), Look.NOTE))
