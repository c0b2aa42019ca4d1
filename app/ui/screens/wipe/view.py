"""What stands on the screen that asks whether everything may go."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.link_state import Sent
from app.domain.sentence import Sentence, say
from app.text.write import Writer
from app.ui.frame import spoken
from app.ui.kept_visit import KeptVisit
from app.ui.screens.settings.on_device import on_device


@dataclass(frozen=True, slots=True)
class WipeView:
    """Finished texts; ``points`` is what goes."""

    heading: str
    about: str
    points_heading: str
    points: tuple[str, ...]
    stays: str
    yes: str
    no: str
    spoken: str


def wipe_view(writer: Writer, kept: KeptVisit, sent: tuple[Sent, ...]) -> WipeView:
    """What goes, what stays, and the two ways on."""
    heading = writer.write(say("Wilt u alles wissen?"))
    about = writer.write(say("U kunt dit niet terugdraaien."))
    points_heading = writer.write(say("Dit gaat weg"))
    told = (*tuple(on_device(kept))[:-1], *_of_gemeente(sent))
    points = tuple(writer.write(line) for line in told)
    stays = writer.write(say("Uw taal en uw letters blijven zoals ze nu zijn."))
    return WipeView(
        heading=heading,
        about=about,
        points_heading=points_heading,
        points=points or (writer.write(say("Er staat nog niets van u op dit toestel.")),),
        stays=stays,
        yes=writer.write(say("Ja, wis alles")),
        no=writer.write(say("Nee, bewaar het")),
        spoken=spoken(writer, heading, about, points_heading, *points, stays),
    )


def _of_gemeente(sent: tuple[Sent, ...]) -> tuple[Sentence, ...]:
    """What was never received is gone for good; what was received the gemeente still has."""
    waits = any(one.number is None for one in sent)
    has = any(one.number is not None for one in sent)
    return (
        *((say("Wat u wilde doorgeven en wat nog niet is verstuurd."),) if waits else ()),
        *((say("De bewijzen van wat u doorgaf."),) if has else ()),
    )
