"""How taking part is asked on one day: its name, its mode, and the limits on it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.domain.certainty import Certainty
from app.domain.finding import Status
from app.domain.gemeente_plichten import Mode
from app.domain.sentence import Sentence
from app.domain.source import Source


@dataclass(frozen=True, slots=True)
class ParticipationFrame:
    """What the law and the gemeente say about taking part; None is: the gemeente decides.

    ``name`` is the statutory term of the day. ``free`` says why the person need not do it now,
    until ``free_until`` when a day is known. ``binds`` says whether the duties of article 9 bind
    this person at all: from the day of the melding; None while that is not told.
    """

    name: str
    status: Status
    mode: Mode | None
    because: Sentence
    limits: tuple[Sentence, ...]
    free: Sentence | None
    free_until: date | None
    hours_week_max: int | None
    weeks_max: int | None
    pause_months: int | None
    counts: tuple[str, ...] | None
    own_idea: bool | None
    expenses_paid: bool | None
    source: Source
    certainty: Certainty
    binds: bool | None
