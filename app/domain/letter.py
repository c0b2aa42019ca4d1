"""A kind of letter from the gemeente: what it is, what it means, and what one can do."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.domain.sentence import Sentence
from app.domain.source import Source


class TermKind(StrEnum):
    """Which term a letter starts: six weeks, the day in the letter itself, or none."""

    OBJECTION = "bezwaar"
    APPEAL = "beroep"
    IN_LETTER = "in de brief"
    NONE = "geen"


@dataclass(frozen=True, slots=True)
class Letter:
    """One kind of letter; ``title`` is the word that stands above it.

    ``by_when`` says what must be done by which day; ``can_do`` what one may do besides.
    """

    id: str
    title: Sentence
    what: Sentence
    means: tuple[Sentence, ...]
    by_when: Sentence
    can_do: tuple[Sentence, ...]
    term: TermKind
    sources: tuple[Source, ...]
