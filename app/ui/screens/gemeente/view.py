"""What stands on the screen with the gemeenten."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.sentence import say
from app.text.write import Writer
from app.ui.components.tile import Tile
from app.ui.frame import spoken
from app.ui.parts import Parts

NOT_HERE = "-"


@dataclass(frozen=True, slots=True)
class GemeenteView:
    """Finished texts and the tiles to choose from."""

    heading: str
    why: str
    tiles: tuple[Tile, ...]
    unknown: str
    go_on: str
    spoken: str


def gemeente_view(writer: Writer, parts: Parts) -> GemeenteView:
    """Every gemeente in the app, and the way on for everybody else."""
    heading = writer.write(say("In welke gemeente woont u?"))
    why = writer.write(say("Elke gemeente heeft ook eigen regels."))
    not_here = writer.write(say("Mijn gemeente staat er niet bij"))
    unknown = writer.write(
        say("Staat uw gemeente er niet bij? Dan rekenen wij met de wet voor heel Nederland.")
    )
    tiles = (
        *(Tile(one.code, one.name) for one in parts.gemeenten),
        *(Tile(one.code, one.name) for one in parts.refused),
        Tile(NOT_HERE, not_here),
    )
    return GemeenteView(
        heading=heading,
        why=why,
        tiles=tiles,
        unknown=unknown,
        go_on=writer.write(say("Verder")),
        spoken=spoken(writer, heading, why, *(tile.text for tile in tiles), unknown),
    )
