"""Where somebody comes in who opens the app at its first address."""

from __future__ import annotations

import asyncio

from app.ui import routes
from app.ui.desk import Desk

_LOOKS, _LOOK_SECONDS = 25, 0.1


def arrival(desk: Desk, path: str) -> str:
    """The screen to show first.

    Who left in the middle of a form finds the same question; who was here before comes at
    Thuis, and who is new at the start. An address of its own is always kept.
    """
    path = path.rstrip("/") or routes.START  # some web servers add a slash
    if path.partition("?")[0] == routes.BACK:
        return routes.BACK  # what came along was taken; it stands in no address any longer
    if path != routes.START:
        return path
    here = desk.visit.trail.here
    return here if here and desk.ways.is_form(here) else desk.home()


async def stay(desk: Desk, first: str) -> None:
    """Go to the first screen once more when the page throws its first address in again.

    A page that is dressed makes its own router anew. In Flet 1.0.5 that router reads the address
    of before our first screen when it is slow: half a second later the start stands there. Once,
    and only shortly after the arrival: somebody who goes to the start stays there, and so does a
    page that another one wiped.
    """
    trail = desk.visit.trail
    steps = trail.steps
    for _ in range(_LOOKS):
        await asyncio.sleep(_LOOK_SECONDS)
        if trail.steps != steps or desk.visit.trail is not trail:
            return
        if desk.page.route == routes.START:
            desk.page.navigate(first)
            return
