"""What stands on the screen of one need that cannot wait."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.sentence import say
from app.text.write import Writer
from app.ui.frame import spoken
from app.ui.page.needs import Need


@dataclass(frozen=True, slots=True)
class UrgentView:
    """Finished texts, in the order of reading."""

    heading: str
    steps_heading: str
    steps: tuple[str, ...]
    article: str
    more: str
    person: str
    spoken: str


def urgent_view(writer: Writer, need: Need) -> UrgentView:
    """What to do today, first things first."""
    heading = writer.write(need.title)
    steps_heading = writer.write(say("Doe dit vandaag"))
    steps = tuple(writer.write(one) for one in need.steps)
    return UrgentView(
        heading=heading,
        steps_heading=steps_heading,
        steps=steps,
        article=writer.term(need.article),
        more=writer.write(say("Lees meer over deze hulp")),
        person=writer.write(say("Praat met iemand")),
        spoken=spoken(writer, heading, steps_heading, *steps),
    )
