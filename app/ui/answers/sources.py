"""Where something stands: the law with its article, the text that was read, when, and how."""

from __future__ import annotations

from collections.abc import Iterator

from app.domain.sentence import Sentence, say
from app.domain.source import Source

_MARKS: dict[str, Sentence] = {
    "S": say("Wij lazen deze tekst zelf."),
    "S2": say("Wij lazen dit op een andere plek, niet in de wet zelf."),
    "D": say("Wij leidden dit af uit de wet."),
    "P": say("Dit is een plan. Het is nog geen wet."),
}


def source_lines(source: Source) -> Iterator[Sentence]:
    """The article first."""
    yield say("{law}, artikel {article}", law=source.law, article=source.article)
    yield say("{title}", title=source.title)
    yield say("Gelezen op {day}.", day=source.checked)
    if source.mark in _MARKS:
        yield _MARKS[source.mark]
