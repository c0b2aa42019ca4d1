"""What stands on the screen about language, letters and forgetting."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.sentence import say
from app.text.write import Writer
from app.ui.components.choice_list import Tile
from app.ui.frame import spoken
from app.ui.parts import Parts
from app.ui.state import Shade, TextSize


@dataclass(frozen=True, slots=True)
class LookView:
    """Finished texts; each choice has a name and its tiles."""

    heading: str
    language: str
    languages: tuple[tuple[str, str], ...]
    size: str
    sizes: tuple[Tile, ...]
    shade: str
    shades: tuple[Tile, ...]
    done: str
    forget_heading: str
    forget_about: str
    forget: str
    forget_sure: str
    forget_yes: str
    forget_no: str
    spoken: str


def look_view(writer: Writer, parts: Parts) -> LookView:
    """The screen in the language of the writer."""
    heading = writer.write(say("Taal en letters"))
    language = writer.write(say("Kies uw taal"))
    size = writer.write(say("Hoe groot zijn de letters?"))
    shade = writer.write(say("Licht of donker?"))
    forget_heading = writer.write(say("Alles wissen"))
    forget_about = writer.write(
        say("Wat u invult, staat alleen op dit toestel. U kunt het hier wissen.")
    )
    return LookView(
        heading=heading,
        language=language,
        languages=tuple((one.code, one.name) for one in parts.languages),
        size=size,
        sizes=(
            Tile(TextSize.NORMAL, writer.write(say("Gewoon"))),
            Tile(TextSize.LARGE, writer.write(say("Groot"))),
            Tile(TextSize.LARGER, writer.write(say("Heel groot"))),
        ),
        shade=shade,
        shades=(
            Tile(Shade.DEVICE, writer.write(say("Zoals op mijn toestel"))),
            Tile(Shade.LIGHT, writer.write(say("Licht"))),
            Tile(Shade.DARK, writer.write(say("Donker"))),
        ),
        done=writer.write(say("Klaar")),
        forget_heading=forget_heading,
        forget_about=forget_about,
        forget=writer.write(say("Wis alles wat ik invulde")),
        forget_sure=writer.write(say("Weet u het zeker? U kunt dit niet terugdraaien.")),
        forget_yes=writer.write(say("Ja, wis alles")),
        forget_no=writer.write(say("Nee, bewaar het")),
        spoken=spoken(writer, heading, language, size, shade, forget_heading, forget_about),
    )
