"""How a local rule is known, in words."""

from __future__ import annotations

from app.domain.sentence import Sentence, say
from app.domain.source import Grade, Source


def known_how(source: Source) -> Sentence:
    """By whom it was read, in what, and when."""
    if source.grade is Grade.VAN_U:
        return say("Van u, van {day}.", day=source.checked)
    if source.grade is Grade.WEBSITE:
        return say("Van de website, gelezen op {day}.", day=source.checked)
    if source.grade is Grade.NIET_GELEZEN:
        return say("Deze tekst bestaat. Wij lazen hem niet.")
    return say("Gelezen in de verordening, op {day}.", day=source.checked)
