"""What stands on the screen of one small question about the person."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.sentence import say
from app.text.write import Writer
from app.ui.asking.about_me import ALL, Small, said
from app.ui.asking.ask import Answers
from app.ui.components.tile import Tile
from app.ui.frame import spoken


@dataclass(frozen=True, slots=True)
class AboutMeView:
    """Finished texts and the tiles, of which any number may be chosen."""

    topic: str
    heading: str
    about: tuple[str, ...]
    tiles: tuple[Tile, ...]
    chosen: frozenset[str]
    go_on: str
    skip: str
    spoken: str


def about_me_view(writer: Writer, small: Small, answers: Answers) -> AboutMeView:
    """One question in the language of the writer."""
    heading = writer.write(small.heading)
    about = (writer.write(small.about), writer.write(say("U mag meer dan één ding kiezen.")))
    tiles = tuple(Tile(one.code, writer.write(one.label)) for one in small.answers)
    number, count = ALL.index(small) + 1, len(ALL)
    return AboutMeView(
        topic=writer.write(say("Vraag {number} van {count}", number=number, count=count)),
        heading=heading,
        about=about,
        tiles=tiles,
        chosen=frozenset(one.code for one in said(small, answers)),
        go_on=writer.write(say("Verder")),
        skip=writer.write(say("Sla over")),
        spoken=spoken(writer, heading, *about, *(tile.text for tile in tiles)),
    )
