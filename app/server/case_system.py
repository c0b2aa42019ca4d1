"""The adapter interface to a gemeente's own case system, and what it may answer.

The API always answers from its own database, so that a person gets a receipt also while the case
system is down. relay.py takes messages from the transactional outbox and hands them to an
adapter; systems/ has the adapters, README.md tells how a gemeente connects one.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Protocol
from uuid import UUID


@dataclass(frozen=True, slots=True)
class Person:
    """Who it is about: ``sub`` is ours; the BSN is never shown, logged or written in the clear."""

    sub: str
    bsn: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class FileMessage:
    """A bijlage on its way. ``uuid`` is its idempotency key for ever; ``digest`` is sha-256.

    ``size`` is in bytes; ``read`` gets the bytes when they are needed, one file at a time.
    """

    uuid: UUID
    request: UUID
    name: str
    mediatype: str
    digest: str
    size: int
    received: datetime
    read: Callable[[], bytes] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Message:
    """A whole verzoek on its way, with every bijlage that is here.

    ``uuid`` is its idempotency key for ever. ``may_exist`` says that an earlier try was cut off or
    not answered, so that it may be there. ``reference`` is what an earlier try told, or empty.
    ``mark`` writes a reference down at once: before a step that must never be done twice.
    """

    uuid: UUID
    receipt: str
    received: datetime
    person: Person
    with_mandate: bool
    kind: str
    content: Mapping[str, object] = field(repr=False)
    files: tuple[FileMessage, ...] = ()
    may_exist: bool = False
    reference: str = ""
    mark: Callable[[str], None] = field(default=lambda _reference: None, repr=False, compare=False)


class Reason(StrEnum):
    """Why a case system refuses something for good, in a word that the person's app explains."""

    DOES_NOT_FIT = "past_niet"
    TOO_LARGE = "te_groot"
    TOO_LATE = "te_laat"
    WITH_ITS_REQUEST = "verzoek_geweigerd"


@dataclass(frozen=True, slots=True)
class Refused:
    """It will never be taken: told to the person by ``reason``, to the operator by ``detail``."""

    reason: Reason
    detail: str


@dataclass(frozen=True, slots=True)
class Delivered:
    """The last step is done. ``refused`` are the bijlagen that were not taken, by their uuid.

    ``left`` are bijlagen that did not go along; they follow by themselves.
    """

    reference: str
    refused: Mapping[UUID, Refused] = field(default_factory=dict)
    left: frozenset[UUID] = frozenset()


@dataclass(frozen=True, slots=True)
class Unknown:
    """It may have arrived, whole or in part: look it up, or repeat what is safe to repeat.

    ``system`` is false when the trouble is of this message alone.
    """

    detail: str
    reference: str = ""
    system: bool = True


@dataclass(frozen=True, slots=True)
class Later:
    """It certainly did not arrive: try again; ``wait`` is in seconds when the system said so.

    ``system`` is false when the trouble is of this message alone.
    """

    detail: str
    wait: int | None = None
    system: bool = True


@dataclass(frozen=True, slots=True)
class Stuck:
    """It may have arrived and nothing can tell: never send it again, a person must look."""

    detail: str


Outcome = Delivered | Refused | Unknown | Later | Stuck


@dataclass(frozen=True, slots=True)
class Recorded:
    """Something the case system holds about a person, as the contract shows it."""

    kind: str
    uuid: UUID
    content: Mapping[str, object] = field(repr=False)


@dataclass(frozen=True, slots=True)
class StatusOf:
    """Where a verzoek stands in the case system; ``outcome`` is what a person reads."""

    request: UUID
    status: str
    outcome: str | None


@dataclass(frozen=True, slots=True)
class Known:
    """What is held of a person: records of this system (uuid to kind), and references sent."""

    records: Mapping[UUID, str]
    sent: Mapping[UUID, str]


@dataclass(frozen=True, slots=True)
class Reading:
    """Everything of one person. ``gone`` was asked for by name and is no more.

    ``again`` is when something here changes by itself, such as a bericht that is held back until
    its day. ``faults`` are sentences for the operator about what could not be read.
    """

    records: tuple[Recorded, ...] = ()
    gone: frozenset[UUID] = frozenset()
    statuses: tuple[StatusOf, ...] = ()
    again: datetime | None = None
    faults: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Unread:
    """Nothing can be said about this person now; what is held stays."""

    detail: str


@dataclass(frozen=True, slots=True)
class Checked:
    """Whether the system answered, and each fault in how it is set up, in one sentence."""

    answered: bool
    faults: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Traits:
    """What the relay must know of a system.

    ``batch`` is how many verzoeken go in one call; ``needs_bsn`` whether it knows people by their
    BSN; ``tells_news`` whether there is anything to read; ``finds_repeats`` whether what may be
    there can be handed over again, because the system finds it or refuses the second one.
    """

    name: str
    batch: int = 1
    needs_bsn: bool = True
    tells_news: bool = True
    finds_repeats: bool = True


class CaseSystem(Protocol):
    """One case system. No method raises for what can go wrong outside: troubles are values."""

    @property
    def traits(self) -> Traits:
        """What the relay must know."""

    def check(self) -> Checked:
        """Whether the settings fit the system, before anything is sent."""

    def deliver(self, messages: Sequence[Message]) -> Mapping[UUID, Outcome]:
        """Hand over at most ``traits.batch`` messages; what became of each, by its uuid."""

    def deliver_file(self, file: FileMessage, case: str, person: Person) -> Outcome:
        """Hand over a bijlage that came after its verzoek was delivered; ``case`` is that one."""

    def opened(self, bericht: UUID, moment: datetime) -> Outcome:
        """Tell that a person opened a bericht of this system."""

    def read(self, person: Person, known: Known, moment: datetime) -> Reading | Unread:
        """Everything the system holds about a person."""

    def person_of(self, resource: str) -> str | None:
        """The BSN that a resource of a webhook is about, None when it cannot be told."""

    def close(self) -> None:
        """Let go of what it holds."""
