"""What stands on the screen where one says that a choice does not suit."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.choice import Choice
from app.domain.sentence import say
from app.text.write import Writer
from app.ui.answers.choice_words import REASONS
from app.ui.components.tile import Tile
from app.ui.frame import spoken


@dataclass(frozen=True, slots=True)
class DeclineView:
    """Finished texts and the reasons, none of which is needed."""

    topic: str
    heading: str
    about: tuple[str, ...]
    tiles: tuple[Tile, ...]
    keep: str
    spoken: str


def decline_view(writer: Writer, choice: Choice, has_bijstand: bool | None) -> DeclineView:
    """The reasons in the language of the writer; an order on paper is another matter."""
    heading = writer.write(say("Waarom past dit niet?"))
    told = [say("U hoeft geen reden te geven. Dit blijft op uw toestel.")]
    if has_bijstand is not False:
        told.append(say("Kreeg u een opdracht op papier? Praat dan eerst met uw gemeente."))
    about = tuple(writer.write(one) for one in told)
    tiles = tuple(Tile(code, writer.write(words)) for code, words in REASONS.items())
    return DeclineView(
        topic=writer.write(choice.title),
        heading=heading,
        about=about,
        tiles=tiles,
        keep=writer.write(say("Bewaar")),
        spoken=spoken(writer, heading, *about, *(tile.text for tile in tiles)),
    )
