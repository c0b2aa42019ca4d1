"""What stands on the screen with another name for a plan."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.sentence import Sentence, say
from app.text.write import Writer
from app.ui.components.text_field import Box
from app.ui.frame import spoken

FIELD = "plannaam.nieuw"


@dataclass(frozen=True, slots=True)
class PlanNameView:
    """Finished texts and the box."""

    heading: str
    box: Box
    keep: str
    spoken: str


def plan_name_view(writer: Writer, text: str, fault: Sentence | None) -> PlanNameView:
    """The box with the name of now, and what is wrong with what was typed."""
    heading = writer.write(say("Geef dit plan een andere naam"))
    error = None if fault is None else writer.write(fault)
    box = Box(FIELD, writer.write(say("Naam van dit plan")), text, error)
    return PlanNameView(
        heading, box, writer.write(say("Bewaar deze naam")), spoken(writer, heading, error or "")
    )
