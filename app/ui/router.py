"""Finds the place of an address: its screen, the way up, what is filled in and what is private.

It knows no screen by itself; the table it reads stands in ``places``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import flet as ft

from app.ui import routes
from app.ui.desk import Desk
from app.ui.private import Topic, topic_of

Screen = Callable[[Desk], ft.View]
_FILLED = ":"


@dataclass(frozen=True, slots=True)
class Place:
    """One address, with ``:name`` where a name fills it, and its screen.

    ``up`` is where one step back leads, from the name that fills the address; when it is None that
    is the place above in the address, and from the top Thuis. ``form`` is where something is filled
    in, so that one finds it again; ``aside`` belongs to all screens, and leads back to where one
    was. ``private`` is what it tells about whoever it is; a name that fills an address may also
    tell. ``lesson`` is what an invented life shows here at once.
    """

    path: str
    screen: Screen
    up: Callable[[Desk, str], str] | None = None
    form: bool = False
    aside: bool = False
    private: Topic | None = None
    lesson: str = ""

    def name_at(self, path: str) -> str | None:
        """The name that fills this address at ``path``, "" without one; None elsewhere."""
        mine, given = self.path.split("/"), path.split("/")
        if len(mine) != len(given) and not self.path.endswith("+"):
            return None
        pairs = tuple(zip(mine, given, strict=False))
        if any(one != two for one, two in pairs if not one.startswith(_FILLED)):
            return None
        return next((two for one, two in pairs if one.startswith(_FILLED)), "")


class Router:
    """A table of places as a desk asks it (``desk.Ways``), and as Flet wants it.

    The first of ``places`` is where the app begins. Of two that fit an address the first counts;
    the last fits every address, and is where one is lost.
    """

    def __init__(self, places: tuple[Place, ...]) -> None:
        """Read this table."""
        self._places, self._lost = places, places[-1]
        self._by_path = {one.path: one for one in places}

    def up(self, desk: Desk, path: str) -> str:
        """One step back from this address; nothing is lost."""
        place, name = self._at(path)
        if place.up is not None:
            return place.up(desk, name)
        if place is self._lost:
            known = (one for one in _shorter(path) if self._at(one)[0] is not self._lost)
            return next((one for one in known if one != routes.START), desk.home())
        above = self._above(place)
        if above.path in (routes.START, place.path):
            return desk.home()
        return "/".join(path.split("/")[: len(above.path.split("/"))])

    def is_form(self, path: str) -> bool:
        """Whether something is filled in at this address, so that one comes back to it."""
        return self._at(path)[0].form

    def is_aside(self, path: str) -> bool:
        """Whether this screen belongs to all screens, and leads back to where one was."""
        return self._at(path)[0].aside

    def topic(self, path: str) -> Topic | None:
        """What the screen tells about whoever it is, when that is private."""
        place, name = self._at(path)
        return place.private or topic_of(name)

    def first_of(self, lesson: str) -> str:
        """Where looking around begins; the answer for a lesson without a screen of its own."""
        found = (one.path for one in self._places if one.lesson and one.lesson == lesson)
        return next(found, routes.ANSWER)

    def tree(self, desk: Desk) -> list[ft.Route]:
        """Every screen as a route of Flet, each below the place above it."""
        below: dict[str, list[ft.Route]] = {one.path: [] for one in self._places}

        def route(place: Place) -> ft.Route:
            return ft.Route(
                path=_last(place, self._above(place)),
                component=lambda: place.screen(desk),
                children=below[place.path],
            )

        first, *rest = self._places
        for place in rest:
            below[self._above(place).path].append(route(place))
        return [route(first)]

    def _at(self, path: str) -> tuple[Place, str]:
        """The first place that fits this address, and the name that fills it."""
        found = ((one, one.name_at(path)) for one in self._places)
        return next((place, name) for place, name in found if name is not None)

    def _above(self, place: Place) -> Place:
        return next(self._by_path[one] for one in _shorter(place.path) if one in self._by_path)


def _shorter(path: str) -> Iterator[str]:
    while path:
        path = path.rpartition("/")[0]
        yield path or routes.START


def _last(place: Place, above: Place) -> str:
    if place.path == routes.START:
        return routes.START
    return place.path.removeprefix(above.path).strip("/")
