"""Joins a page that is being drawn to the visit that its socket came with."""

from __future__ import annotations

import logging
from urllib.parse import quote

import flet as ft

from app.web.guard import visit_here
from app.web.visits import Visit, Visits

_log = logging.getLogger(__name__)


def arrived(page: ft.Page, visits: Visits) -> Visit:
    """The visit of this page; from now on its tickets go to the page (``shell/session.js``)."""
    visit, launcher = visit_here.get(), ft.UrlLauncher()

    async def hand(ticket: str) -> None:
        try:
            await launcher.launch_url(f"houvast:session?ticket={quote(ticket)}")
        except (RuntimeError, OSError) as trouble:
            # The session is of this page alone then; it ends when the page goes.
            _log.warning("no cookie was set: %s", type(trouble).__name__)

    async def tell(ticket: str) -> None:
        page.run_task(hand, ticket)

    visit.tell = tell
    visits.bind(page.session.id, visit)
    return visit
