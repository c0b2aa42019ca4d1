"""Where somebody comes in who opens the app at its first address."""

from __future__ import annotations

from app.ui import routes
from app.ui.desk import Desk


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


def stay(desk: Desk, address: str, first: str) -> None:
    """Stay at the first screen when the page throws in again the address it was opened at.

    A page that is dressed makes its own router anew. In Flet 1.0.5 that router reads the address
    of before our first screen: on a slow phone seconds later, in a tab that lies behind another
    when that comes to the front. Once, and before anybody touched it: somebody who goes to the
    start stays there, and so does a page that another one wiped.
    """
    session, trail = desk.page.session, desk.visit.trail
    dispatch, steps = session.dispatch_event, trail.steps
    is_over = False

    async def arrived(control_id: int, event_name: str, event_data: object) -> None:
        nonlocal is_over
        is_over = is_over or event_name == "click" or trail.steps != steps
        is_first = event_name == "route_change" and event_data == {"route": address}
        if is_over or not is_first or desk.visit.trail is not trail:
            await dispatch(control_id, event_name, event_data)
            return
        is_over = True
        desk.page.route = first
        desk.page.navigate(first)

    session.dispatch_event = arrived  # type: ignore[method-assign]
