"""An answer with its reasons: a value, one sentence, its source, and what it was built from."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Generic, NamedTuple, TypeVar

from app.domain.certainty import Certainty
from app.domain.estimate import Estimate, PlannedFigure
from app.domain.sentence import Sentence
from app.domain.source import Source

T_co = TypeVar("T_co", covariant=True)


class Answer(NamedTuple, Generic[T_co]):
    """What the law says about one thing; ``certainty`` already includes that of the parts.

    ``estimates`` are the figures below it that were used after their last known day, ``plans``
    what was announced beside them; both are told of a whole answer, not of its parts.
    """

    value: T_co
    because: Sentence
    source: Source
    certainty: Certainty
    parts: tuple[Answer[object], ...] = ()
    estimates: tuple[Estimate, ...] = ()
    plans: tuple[PlannedFigure, ...] = ()

    def reasons(self) -> Iterator[Answer[object]]:
        """This answer and every answer below it, top first."""
        yield self
        for part in self.parts:
            yield from part.reasons()
