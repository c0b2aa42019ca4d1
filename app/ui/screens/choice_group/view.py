"""What stands on the screen with the choices of one kind."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.choice import Group
from app.domain.sentence import say
from app.text.write import Writer
from app.ui import routes
from app.ui.answers.part import Part
from app.ui.components.tile_link import TileLink
from app.ui.frame import spoken
from app.ui.screens.take_part import groups


@dataclass(frozen=True, slots=True)
class ChoiceGroupView:
    """Finished texts and a tile for each choice."""

    heading: str
    about: str
    tiles: tuple[TileLink, ...]
    spoken: str


def choice_group_view(writer: Writer, part: Part, group: Group) -> ChoiceGroupView:
    """The choices in the order of the law library: nothing is put first for anyone."""
    heading = writer.write(groups.NAMES[group])
    about = writer.write(say("Kijk rustig. U kiest nog niets."))
    parent = routes.choices(group)
    mine = (one for one in part.choices if one.group is group)
    tiles = tuple(groups.tile_in_group(writer, one, parent) for one in mine)
    heard = (f"{tile.title}. {tile.about}" for tile in tiles)
    return ChoiceGroupView(heading, about, tiles, spoken(writer, heading, about, *heard))
