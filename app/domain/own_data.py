"""What a gemeente told about one person; the gemeente wins, and nothing here is worked out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from uuid import UUID

from app.domain.month import Month


@dataclass(frozen=True, slots=True)
class SpecificationLine:
    """One line in euros; a minus is held back. ``code`` is the word of the contract for it."""

    code: str
    text: str
    amount: Decimal


@dataclass(frozen=True, slots=True)
class Specification:
    """A uitkeringsspecificatie: what was paid over one month, line by line."""

    month: Month
    paid_on: date
    lines: tuple[SpecificationLine, ...]
    paid: Decimal


@dataclass(frozen=True, slots=True)
class Monthly:
    """An amount a month in euros with its time: what is paid back, or what does not count."""

    kind: str
    amount: Decimal
    since: date
    until: date | None
    article: str


@dataclass(frozen=True, slots=True)
class Benefit:
    """A uitkering: its norm in euros a month, with vakantietoeslag in it.

    ``repaid`` is what the gemeente keeps back for debts, ``exempt`` what of income is free.
    """

    kind: str
    is_running: bool
    since: date
    until: date | None
    norm_kind: str
    norm: Decimal
    contact: str | None
    repaid: tuple[Monthly, ...] = ()
    exempt: tuple[Monthly, ...] = ()


class DutyState(StrEnum):
    """What the gemeente recorded of a plicht; a word we do not know is not known."""

    GELDT = "geldt"
    GELDT_NU_NIET = "geldt_nu_niet"
    AANGEVRAAGD = "aangevraagd"
    ONBEKEND = "onbekend"


@dataclass(frozen=True, slots=True)
class OwnDuty:
    """A plicht with its ontheffing; ``free_until`` is the last day, None when no day is known."""

    code: str
    article: str
    text: str
    state: DutyState
    free_until: date | None
    decision: str | None
    objection_until: date | None


@dataclass(frozen=True, slots=True)
class Message:
    """A bericht; ``about`` is the verzoek that it answers."""

    uuid: UUID
    subject: str
    text: str
    published: datetime
    is_opened: bool
    about: UUID | None
    act_by: date | None


@dataclass(frozen=True, slots=True)
class Task:
    """Something the gemeente asks; ``kind`` is the verzoek that does it, None when none does."""

    title: str
    about: str
    is_open: bool
    deadline: date | None
    kind: str | None
    uuid: UUID | None = None


@dataclass(frozen=True, slots=True)
class Agreement:
    """An agreement about taking part; ``until`` is its last day, None while none is known.

    ``talks`` are the days of talks that the gemeente wrote with it, ``text`` its own words.
    """

    is_agreed: bool
    since: date
    until: date | None
    talks: tuple[date, ...]
    text: str = ""
    hours_week: int | None = None

    def runs_on(self, day: date) -> bool:
        """Whether it was agreed and is not over on this day."""
        return self.is_agreed and (self.until is None or self.until >= day)


class OwnPart(StrEnum):
    """The parts that a gemeente tells of, each of which may be unreadable by itself."""

    UITKERING = "uitkering"
    SPECIFICATIE = "specificatie"
    PLICHT = "plicht"
    TAAK = "taak"
    AFSPRAAK = "afspraak"
    BERICHT = "bericht"
    VERZOEK = "verzoek"


@dataclass(frozen=True, slots=True)
class OwnData:
    """Everything told, as of ``at``; what is in ``failed`` came in a form that cannot be read.

    A part that is empty and did not fail is truly empty.
    """

    at: datetime
    benefits: tuple[Benefit, ...]
    specifications: tuple[Specification, ...]
    duties: tuple[OwnDuty, ...]
    tasks: tuple[Task, ...]
    agreements: tuple[Agreement, ...]
    messages: tuple[Message, ...]
    failed: frozenset[OwnPart]
