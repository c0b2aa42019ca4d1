"""The things that a store keeps, and what may follow what."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from app.data.api.wire import Receipt


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
    """What is known of a file that belongs to an item; its bytes are kept beside it.

    ``outcome`` is empty until the gemeente has or refused it. A refusal has its reason behind a
    colon, as the contract names it.
    """

    uuid: UUID
    item: UUID
    name: str
    kind: str
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


class StoreFault(Exception):  # noqa: N818  (the disk or the browser is at fault, not the program)
    """The device did not keep or give what was asked: full, locked, closed or damaged."""


def may_follow(held: Item, before: Item, after: Item) -> bool:
    """Whether an item that stands as ``held`` may stand as ``after``, for who saw ``before``.

    Compare-and-swap: who saw an older state was too late. A receipt counts whatever happened
    meanwhile, and nothing undoes it.
    """
    if held.receipt is not None:
        return False
    return after.receipt is not None or (held.state, held.tries) == (before.state, before.tries)
