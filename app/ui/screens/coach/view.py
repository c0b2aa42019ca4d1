"""What stands on the screen for who sits beside somebody."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.sentence import say
from app.text.write import Writer
from app.ui.frame import spoken


@dataclass(frozen=True, slots=True)
class CoachView:
    """Finished texts."""

    heading: str
    rules: tuple[str, ...]
    plans: str
    go_on: str
    look: str
    spoken: str


def coach_view(writer: Writer) -> CoachView:
    """How to look together, and how to put plans side by side."""
    heading = writer.write(say("Samen kijken"))
    rules = (
        writer.write(say("Laat de ander het toestel vasthouden.")),
        writer.write(say("De ander kiest wat u mag zien.")),
        writer.write(say("De letters zijn nu groter.")),
    )
    plans = writer.write(say("Bewaar twee plannen. Dan ziet u ze naast elkaar."))
    return CoachView(
        heading=heading,
        rules=rules,
        plans=plans,
        go_on=writer.write(say("Begin samen")),
        look=writer.write(say("Taal en letters")),
        spoken=spoken(writer, heading, *rules, plans),
    )
