"""How the kinds of choices are called and pictured; all kinds are worth the same."""

from __future__ import annotations

from dataclasses import replace

import flet as ft

from app.domain.choice import Choice, Group
from app.domain.sentence import Sentence, say, say_n
from app.text.write import Writer
from app.ui import routes
from app.ui.components.tile_link import TileLink

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


def tile_of(writer: Writer, choice: Choice) -> TileLink:
    """One choice as a tile with a picture; its name is the address it leads to."""
    icon = _OWN.get(choice.id, _ICONS[choice.group])
    return replace(tile_in_group(writer, choice, routes.DIRECT), icon=icon)


def tile_in_group(writer: Writer, choice: Choice, parent: str) -> TileLink:
    """The same among others of its kind: without the picture that would be the same for all."""
    title, about = writer.write(choice.title), writer.write(choice.why)
    return TileLink(address(choice, parent), None, title, about)


def group_tiles(writer: Writer, choices: tuple[Choice, ...]) -> tuple[TileLink, ...]:
    """A tile for every kind with more than one choice, and for each other choice its own."""
    tiles = []
    for group in Group:
        mine = tuple(one for one in choices if one.group is group)
        if group is Group.EIGEN or len(mine) == 1:
            tiles += [tile_of(writer, one) for one in mine]
        elif mine:
            count = writer.write(say_n("{n} keuze", "{n} keuzes", n=len(mine)))
            name = writer.write(NAMES[group])
            tiles.append(TileLink(routes.choices(group), _ICONS[group], name, count))
    return tuple(tiles)


def address(choice: Choice, parent: str) -> str:
    """Where a choice is told; one's own words have a screen of their own."""
    if choice.id in _OWN:
        return routes.own_words(choice.id)
    return routes.choice(parent, choice.id)
