"""The things that a store keeps, and what every store promises."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol
from uuid import UUID

from app.data.api.wire import Change, Receipt


class State(StrEnum):
    """Where something to send stands; it leaves the outbox by a receipt and in no other way."""

    KLAAR = "klaar"
    BEZIG = "bezig"
    ONBEKEND = "onbekend"
    WACHT = "wacht"
    INLOGGEN = "inloggen"
    AANDACHT = "aandacht"
    BEVESTIGD = "bevestigd"


@dataclass(frozen=True, slots=True)
class Item:
    """Something to send, of one person: its bytes never change under its uuid."""

    uuid: UUID
    person: str
    body: bytes
    made: datetime
    state: State = State.KLAAR
    tries: int = 0
    not_before: datetime | None = None
    receipt: Receipt | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class File:
    """A file that belongs to an item; ``outcome`` is empty until the gemeente has or refused it.

    A refusal has its reason behind a colon, as the contract names it.
    """

    uuid: UUID
    item: UUID
    name: str
    kind: str
    content: bytes
    outcome: str = ""


ARRIVED, REFUSED = "aangekomen", "geweigerd"


@dataclass(frozen=True, slots=True)
class Mark:
    """Up to where the copy goes, and when it was last known to be complete."""

    cursor: str
    complete: datetime


@dataclass(frozen=True, slots=True)
class KeptRules:
    """What the gemeente last published of its own rules, as it came, and its mark."""

    body: bytes
    etag: str | None


class Store(Protocol):
    """Whatever a call wrote is safe when it returns, whole or not at all."""

    def add(self, item: Item, files: tuple[File, ...] = ()) -> None:
        """Keep something new to send with its files; a uuid that is there already is a bug."""

    def change(self, before: Item, after: Item) -> bool:
        """Keep where an item stands now, when it still stands as before (compare-and-swap).

        False when it does not: another tab was first. A receipt is always kept and never undone.
        """

    def items(self, person: str) -> tuple[Item, ...]:
        """Everything of one person in the outbox, oldest first."""

    def files(self, item: UUID) -> tuple[File, ...]:
        """The files of an item, in the order in which they were added."""

    def file_ended(self, file: UUID, outcome: str) -> None:
        """Keep that the gemeente has a file, or refused it."""

    def keep(self, person: str, changes: tuple[Change, ...], mark: Mark) -> None:
        """Bring the copy up to date, together with its mark."""

    def replace(self, person: str, changes: tuple[Change, ...], mark: Mark) -> None:
        """Put another copy in its place, together with its mark."""

    def copy(self, person: str) -> tuple[Change, ...]:
        """What the gemeente told about this person, as far as it was kept."""

    def mark(self, person: str) -> Mark | None:
        """Where the copy of this person stands; None when there is none."""

    def keep_rules(self, person: str, rules: KeptRules) -> None:
        """Keep what the gemeente of this person published, in the place of what was there."""

    def rules(self, person: str) -> KeptRules | None:
        """What the gemeente of this person published last; None when nothing was kept."""

    def forget(self, person: str) -> None:
        """Throw the copy of this person away; what waits to be sent stays."""

    def wipe(self, person: str) -> None:
        """Throw everything of this person away, because the person says so; others keep theirs."""
