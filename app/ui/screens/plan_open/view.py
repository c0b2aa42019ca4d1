"""What stands on the screen before a plan is opened."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.sentence import say
from app.text.write import Writer
from app.ui.frame import spoken
from app.ui.plans import Plan


@dataclass(frozen=True, slots=True)
class PlanOpenView:
    """Finished texts."""

    heading: str
    about: tuple[str, ...]
    yes: str
    no: str
    spoken: str


def plan_open_view(writer: Writer, plan: Plan) -> PlanOpenView:
    """What opening does, and that it can be undone."""
    heading = writer.write(say("Wilt u dit plan openen: {name}?", name=plan.name))
    about = (
        writer.write(say("De antwoorden van dit plan komen dan in de plaats van die van nu.")),
        writer.write(say("Er gaat niets weg. U kunt uw antwoorden van nu straks terugzetten.")),
    )
    return PlanOpenView(
        heading=heading,
        about=about,
        yes=writer.write(say("Ja, open dit plan")),
        no=writer.write(say("Nee, ga terug")),
        spoken=spoken(writer, heading, *about),
    )
