"""Where it stays what a person fills in: true for the way in which the app runs here."""

from __future__ import annotations

from app.domain.sentence import Sentence, say
from app.ui.parts import Parts


def where_kept(parts: Parts) -> tuple[Sentence, ...]:
    """On the device alone; or also seen by the computer that draws the screens."""
    if not parts.is_served:
        return (say("Wat u invult, staat alleen op dit toestel."),)
    return (
        say("Wat u invult, bewaart dit toestel."),
        say("De computer van deze website rekent met uw antwoorden. Daarna wist die computer ze."),
    )
