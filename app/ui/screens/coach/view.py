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
    not_yet: str
    go_on: str
    look: str
    spoken: str


def coach_view(writer: Writer) -> CoachView:
    """How to look together, and what is still missing."""
    heading = writer.write(say("Samen kijken"))
    rules = (
        writer.write(say("Laat de ander het toestel vasthouden.")),
        writer.write(say("De ander kiest wat u mag zien.")),
        writer.write(say("De letters zijn nu groter.")),
    )
    not_yet = writer.write(
        say("Twee plannen naast elkaar zien kan nog niet. Bekijk ze na elkaar.")
    )
    return CoachView(
        heading=heading,
        rules=rules,
        not_yet=not_yet,
        go_on=writer.write(say("Begin samen")),
        look=writer.write(say("Taal en letters")),
        spoken=spoken(writer, heading, *rules, not_yet),
    )
