"""That beslag takes a part of the amounts on a screen, and the way to what one keeps."""

from __future__ import annotations

from app.domain.sentence import say
from app.ui import routes
from app.ui.page.blocks import Block, Line, Look, Tone, aside, box

ATTACHED = say("Er is beslag op uw inkomen. U houdt dus minder dan deze bedragen.")


def attached(beslag: bool | None) -> Block | None:
    """The warning for who told of beslag: no screen promises such a person a whole amount."""
    if not beslag:
        return None
    return box(
        Line(ATTACHED, Look.STRONG),
        aside(say("Wat u houdt en kunt vragen"), routes.BESLAG, key="to-beslag"),
        tone=Tone.NOTICE,
    )
