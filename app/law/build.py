"""Small makers of answers, so that every rule says its value, sentence and source in one line."""

from __future__ import annotations

from typing import TypeVar

from app.domain.answer import Answer
from app.domain.certainty import Certainty
from app.domain.sentence import Sentence
from app.domain.source import Source
from app.law.book import Figure

T = TypeVar("T")


def answer(
    value: T,
    because: Sentence,
    source: Source,
    parts: tuple[Answer[object], ...] = (),
    certainty: Certainty = Certainty.ZEKER,
) -> Answer[T]:
    """An answer whose certainty is the lowest of its own and that of its parts."""
    for part in parts:
        certainty = min(certainty, part.certainty)
    return Answer(value, because, source, certainty, parts)


def from_figure(
    value: T, because: Sentence, figure: Figure, parts: tuple[Answer[object], ...] = ()
) -> Answer[T]:
    """An answer that rests on one dated figure, and is no surer than that figure."""
    return answer(value, because, figure.source, parts, figure.certainty)
