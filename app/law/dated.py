"""What a dated figure is: a value with its days and source, and all values in order."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from app.domain.certainty import Certainty
from app.domain.estimate import PlannedFigure
from app.domain.source import Source


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure as it holds on a day: an amount, or rows of a table, with its source.

    ``value`` is in the unit the file names; ``rows`` is empty unless the figure is a table. ``end``
    is its last day: the one before the next value, or the last on which the newest is known. One
    that is ``doubtful`` was read, but two texts do not agree: it is refused. One that is
    ``provisional`` was printed before it holds, and is raised by then: it is an estimate.
    """

    name: str
    label: str
    value: Decimal
    rows: tuple[tuple[Decimal, ...], ...]
    start: date
    end: date | None
    source: Source
    certainty: Certainty
    doubtful: bool = False
    provisional: bool = False


@dataclass(frozen=True, slots=True)
class Parameter:
    """All dated values of one figure, oldest first, and what was announced for later.

    ``months`` is how long a value stands at least: a toeslag is per calendar year (12), and
    kinderbijslag per quarter (3); such a value begins on a first day of one.
    """

    name: str
    label: str
    unit: str
    lapses: bool
    months: int
    values: tuple[Figure, ...]
    plans: tuple[PlannedFigure, ...] = ()
