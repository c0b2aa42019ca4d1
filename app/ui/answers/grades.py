"""How a local rule is known, in words."""

from __future__ import annotations

from collections.abc import Iterator

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


def known_where(source: Source) -> Iterator[Sentence]:
    """Of the text in which it stands: the title, version, first day, second reader, address."""
    if source.title != source.law:
        yield say("{title}", title=source.title)
    if source.version:
        yield say("Versie: {version}.", version=source.version)
    if source.in_force is not None:
        yield say("Geldt vanaf {day}.", day=source.in_force)
    yield say("Gelezen op {day}.", day=source.checked)
    if source.reader:
        yield say("Ook gelezen door {reader}.", reader=source.reader)
    if source.url:
        yield say("{address}", address=source.url)
