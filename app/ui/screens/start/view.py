"""What stands on the first screen."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.sentence import Sentence, say
from app.text.write import Writer
from app.ui.frame import spoken
from app.ui.parts import Parts
from app.ui.role import Role
from app.ui.state import Visit


@dataclass(frozen=True, slots=True)
class Door:
    """One way in: for whom, and what is behind it."""

    role: Role
    title: str
    about: str


@dataclass(frozen=True, slots=True)
class StartView:
    """Finished texts; ``go_on`` is None for who has not answered anything yet."""

    heading: str
    intro: str
    safe: str
    languages_name: str
    languages: tuple[tuple[str, str], ...]
    language: str
    go_on: str | None
    doors_heading: str
    doors: tuple[Door, ...]
    more_heading: str
    more: tuple[tuple[str, str], ...]
    spoken: str


_DOORS: tuple[tuple[Role, Sentence, Sentence], ...] = (
    (Role.BIJSTAND, say("Ik heb bijstand"), say("Bekijk wat u overhoudt als u werkt.")),
    (Role.NO_BENEFIT, say("Ik heb geen uitkering"), say("Lees welke hulp u mag vragen.")),
    (Role.COACH, say("Ik zit naast iemand"), say("Kijk samen, met grotere letters.")),
    (Role.EXAMPLE, say("Eerst rondkijken"), say("Met het voorbeeld van iemand die niet bestaat.")),
)

_MORE: tuple[tuple[Sentence, Sentence], ...] = (
    (say("Mijn rechten"), say("Wat u krijgt en wat u kunt vragen.")),
    (say("Mijn plichten"), say("Wat de wet vraagt, en wanneer niet.")),
    (say("Meedoen"), say("Kijk wat bij u past. U kiest zelf.")),
    (say("Brieven en dagen"), say("Wat een brief betekent, en tot wanneer u tijd hebt.")),
    (say("Doorgeven"), say("Inkomen, een verandering of een vraag.")),
)


def start_view(writer: Writer, visit: Visit, parts: Parts) -> StartView:
    """The first screen in the language of the writer."""
    heading = writer.write(say("Wat houdt u over als u gaat werken?"))
    intro = writer.write(say("Houvast rekent het uit en laat zien waarom."))
    safe = writer.write(
        say("U hebt geen account nodig. Alleen wat u zelf verstuurt, gaat naar de gemeente.")
    )
    doors = tuple(
        Door(role, writer.write(title), writer.write(about)) for role, title, about in _DOORS
    )
    doors_heading = writer.write(say("Wat past bij u?"))
    more_heading = writer.write(say("Ook goed om te weten"))
    more = tuple((writer.write(title), writer.write(about)) for title, about in _MORE)
    told = (text for door in doors for text in (door.title, door.about))
    also = (text for link in more for text in link)
    return StartView(
        heading=heading,
        intro=intro,
        safe=safe,
        languages_name=writer.write(say("Kies uw taal")),
        languages=tuple((one.code, one.name) for one in parts.languages),
        language=writer.language.code,
        go_on=writer.write(say("Ga verder waar u was")) if visit.was_here_before else None,
        doors_heading=doors_heading,
        doors=doors,
        more_heading=more_heading,
        more=more,
        spoken=spoken(writer, heading, intro, safe, doors_heading, *told, more_heading, *also),
    )
