"""The way into a gemeente's own systems: what its case system must be able to do.

README.md maps this to Open VTB. The API itself always answers from its own database, so that a
person gets a receipt also while the case system is down; exchange.py carries things across.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol
from uuid import UUID


@dataclass(frozen=True, slots=True)
class Parcel:
    """A verzoek on its way into the case system; the bijlagen it names come by themselves."""

    uuid: UUID
    receipt: str
    received: datetime
    sub: str
    by: str
    kind: str
    content: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class FileParcel:
    """A bijlage on its way; ``case`` is the reference of its verzoek in the case system.

    ``uuid`` is its key for ever: a second file under it is the same file. ``digest`` is sha-256.
    """

    uuid: UUID
    request: UUID
    case: str
    name: str
    mediatype: str
    digest: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Recorded:
    """Something the case system holds about a person; no content means: taken away."""

    sub: str
    kind: str
    uuid: UUID
    content: Mapping[str, object] | None


@dataclass(frozen=True, slots=True)
class News:
    """What changed in the case system, and the mark to ask from next time."""

    records: tuple[Recorded, ...]
    mark: str


class CaseSystem(Protocol):
    """One case system; a call that fails raises OSError and is tried again later."""

    def lookup(self, uuids: Sequence[UUID]) -> Mapping[UUID, str]:
        """The references of those parcels that got there before."""

    def deliver(self, parcels: Sequence[Parcel]) -> Mapping[UUID, str]:
        """Hand parcels over; the reference of each. Need not be safe to repeat: lookup goes first.

        What failed in company comes again alone, in a later round.
        """

    def lookup_files(self, uuids: Sequence[UUID]) -> Mapping[UUID, str]:
        """The references of those bijlagen that got there before, by their own uuid."""

    def deliver_file(self, file: FileParcel) -> str:
        """Put a bijlage with its verzoek, which is there; its reference. Lookup goes first."""

    def news(self, mark: str) -> News:
        """What changed since a mark; the empty mark asks everything."""
