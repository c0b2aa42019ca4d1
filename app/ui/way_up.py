"""One step back within taking part, the letters, and the route without a benefit."""

from __future__ import annotations

from datetime import date

from app.ui import routes
from app.ui.asking import about_me, nugger
from app.ui.state import Visit

# Below these an address is one step under the one it leads back to.
_LEADS_UP = (routes.LETTERS, routes.LINK, routes.COACH, routes.HELP)


def way_up(path: str, visit: Visit, today: date) -> str | None:
    """The question or the screen before this one; None for other parts of the app."""
    parent, _, name = path.rpartition("/")
    if path.startswith(f"{routes.TAKE_PART}/"):
        return _in_take_part(path, parent, name)
    if path.startswith(tuple(f"{one}/" for one in _LEADS_UP)):
        return parent
    if path.startswith(f"{routes.REPORT}/"):
        return routes.REPORT if parent == routes.SENT else parent
    if path.startswith(f"{routes.NUGGER}/"):
        return None
    if path == routes.nugger_question(name):
        ask = nugger.find(name)
        earlier = None if ask is None else nugger.before(ask, visit, today)
        return routes.NO_BENEFIT if earlier is None else routes.nugger_question(earlier.name)
    return routes.NO_BENEFIT if path.startswith(f"{routes.NO_BENEFIT}/") else None


def _in_take_part(path: str, parent: str, name: str) -> str:
    if path == routes.about_me(name):
        small = about_me.find(name)
        earlier = None if small is None else about_me.before(small)
        return routes.TAKE_PART if earlier is None else routes.about_me(earlier.name)
    if path == routes.own_words(name, routes.MY_CHOICES):
        return routes.MY_CHOICES
    if parent == routes.DIRECT or path == routes.own_words(name):
        return routes.TAKE_PART
    return parent
