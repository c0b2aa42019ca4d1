"""Where something stands: the law with its article, the text that was read, when, and how."""

from __future__ import annotations

from collections.abc import Iterator

from app.domain.sentence import Sentence, say
from app.domain.source import Source
from app.law import LawText, law_text

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


def quoted(law: str, article: str) -> Iterator[Sentence]:
    """The words of the law itself, in Dutch in every language; nothing where they were not read.

    Only whole ones: who reads with difficulty cannot read a sentence with a hole in it. Of the
    others the article stands above, with the way to its whole text.
    """
    found = tuple(one for one in law_text(law, article) if one.is_whole)
    for one in found:
        yield say("In de wet staat: “{text}”", text=one.text)
    if found:
        yield _since(found)


def _since(found: tuple[LawText, ...]) -> Sentence:
    return say("Deze woorden gelden sinds {day}.", day=max(one.since for one in found))
