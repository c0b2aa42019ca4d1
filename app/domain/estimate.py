"""A figure that was used after its last known day, and what is announced in its place."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from app.domain.sentence import Sentence
from app.domain.source import Source


@dataclass(frozen=True, slots=True)
class PlannedFigure:
    """A value that was announced and not seen adopted: never counted with, always told as a plan.

    ``name`` is that of the figure, ``value`` in ``unit``; ``rows`` is empty unless it is a table.
    ``announced`` is the day on which it was made known; ``sentence`` tells it to people. One
    that is ``quiet`` is told by its rule only, to those whom it hits.
    """

    name: str
    label: str
    unit: str
    value: Decimal
    rows: tuple[tuple[Decimal, ...], ...]
    start: date
    announced: date
    sentence: Sentence
    source: Source
    quiet: bool = False


@dataclass(frozen=True, slots=True)
class Estimate:
    """A figure that is known until a day, and was used after it: then the newest value stands.

    ``topic`` is the file of the figure.
    """

    name: str
    label: str
    topic: str
    known_until: date
