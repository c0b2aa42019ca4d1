"""How the kinds of choices are called and pictured; all kinds are worth the same."""

from __future__ import annotations

from collections.abc import Iterator

import flet as ft

from app.domain.choice import Choice, Group
from app.domain.sentence import Sentence, say, say_n
from app.ui import routes
from app.ui.page.blocks import Way

NAMES: dict[Group, Sentence] = {
    Group.EIGEN: say("Op uw eigen manier"),
    Group.WERK_EN_LEREN: say("Werk en leren"),
    Group.VOOR_ANDEREN: say("Iets doen voor anderen"),
    Group.ZORG: say("Zorgen voor iemand"),
    Group.GEZONDHEID_EN_RUST: say("Gezondheid en rust"),
    Group.TAAL: say("Taal en computer"),
    Group.CONTACT: say("Mensen ontmoeten"),
    Group.SCHULDEN: say("Schulden oplossen"),
}
_ICONS: dict[Group, ft.IconData] = {
    Group.EIGEN: ft.Icons.LIGHTBULB_OUTLINE,
    Group.WERK_EN_LEREN: ft.Icons.HANDYMAN_OUTLINED,
    Group.VOOR_ANDEREN: ft.Icons.VOLUNTEER_ACTIVISM_OUTLINED,
    Group.ZORG: ft.Icons.FAVORITE_BORDER,
    Group.GEZONDHEID_EN_RUST: ft.Icons.SPA_OUTLINED,
    Group.TAAL: ft.Icons.MENU_BOOK_OUTLINED,
    Group.CONTACT: ft.Icons.COFFEE_OUTLINED,
    Group.SCHULDEN: ft.Icons.SAVINGS_OUTLINED,
}
_OWN: dict[str, ft.IconData] = {
    "eigen_idee": ft.Icons.LIGHTBULB_OUTLINE,
    "wat_ik_al_doe": ft.Icons.CHECK_CIRCLE_OUTLINE,
    "nu_even_niet": ft.Icons.PAUSE_CIRCLE_OUTLINE,
}


def way_to(choice: Choice) -> Way:
    """One choice as a tile with a picture; its name is the address it leads to."""
    icon = _OWN.get(choice.id, _ICONS[choice.group])
    return _tile(choice.title, choice.why, address(choice, routes.DIRECT), icon)


def way_in_group(choice: Choice, parent: str) -> Way:
    """The same among others of its kind: without the picture that would be the same for all."""
    return _tile(choice.title, choice.why, address(choice, parent))


def group_ways(choices: tuple[Choice, ...]) -> Iterator[Way]:
    """A tile for every kind with more than one choice, and for each other choice its own."""
    for group in Group:
        mine = tuple(one for one in choices if one.group is group)
        if group is Group.EIGEN or len(mine) == 1:
            yield from (way_to(one) for one in mine)
        elif mine:
            count = say_n("{n} keuze", "{n} keuzes", n=len(mine))
            yield _tile(NAMES[group], count, routes.choices(group), _ICONS[group])


def address(choice: Choice, parent: str) -> str:
    """Where a choice is told; one's own words have a screen of their own."""
    if choice.id in _OWN:
        return routes.own_words(choice.id)
    return routes.choice(parent, choice.id)


def _tile(title: Sentence, about: Sentence, to: str, icon: ft.IconData | None = None) -> Way:
    return Way(title, about, to, f"tile:{to}", icon=icon)
