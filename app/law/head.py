"""What is always the same about one right or duty: name, article, how to ask, who decides."""

from __future__ import annotations

from dataclasses import dataclass, replace

from app.domain.finding import Status
from app.domain.sentence import Sentence, say

GEMEENTE = say("Uw gemeente beslist.")
LAW = say("Dit staat in de wet.")
UWV = say("UWV beslist.")
SVB = say("De Sociale Verzekeringsbank (SVB) beslist.")
AT_THE_SVB = say("Vraag het aan bij de SVB. Het heet AIO.")


@dataclass(frozen=True, slots=True)
class Head:
    """The fixed part of a Finding; ``code`` is the text it rests on, ``mark`` how it was read."""

    id: str
    title: Sentence
    article: str
    who_decides: Sentence = GEMEENTE
    status: Status = Status.WET
    code: str = "PW2601"
    mark: str = "S"
    how_to_ask: Sentence | None = None
    papers: tuple[Sentence, ...] = ()
    unless: Sentence | None = None
    otherwise: Sentence | None = None
    how_to_change: Sentence | None = None


def planned(head: Head) -> Head:
    """The same head resting on reports about the law of 2027, whose text was not read."""
    return replace(head, status=Status.PLAN, code="PIB27", mark="S2")
