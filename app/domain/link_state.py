"""Where everything stands between a person and the gemeente, as one value for the screens."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from app.domain.connection import Connection, NotConnected
from app.domain.gemeente import Gemeente
from app.domain.own_data import Message, OwnData
from app.domain.request import Request

_NOBODY = NotConnected(None)


class Stand(StrEnum):
    """Where something to send stands; only a receipt makes it received.

    After the receipt: the gemeente works on it, answered, its system did not take it, or nobody
    knows whether its system has it.
    """

    WAITS = "wacht"
    CHECKING = "controleren"
    LOGIN = "inloggen"
    ATTENTION = "aandacht"
    RECEIVED = "ontvangen"
    IN_PROGRESS = "in_behandeling"
    ANSWERED = "beantwoord"
    REFUSED = "geweigerd"
    UNKNOWN = "onbekend"


class Came(StrEnum):
    """How somebody came back from the login page."""

    IN = "binnen"
    CANCELLED = "gestopt"
    TOO_LATE = "te-laat"
    NOT_SURE = "niveau"
    AWAY = "geen-verbinding"
    FAILED = "mislukt"


@dataclass(frozen=True, slots=True)
class SentFile:
    """A file that goes along, and whether the gemeente has it whole; why not, in one word."""

    name: str
    has_arrived: bool
    is_refused: bool
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Sent:
    """Something in the outbox; number and time are the gemeente's own, None without receipt.

    ``request`` is None when a newer app wrote it. ``reason`` is why it waits or was refused, in
    one word.
    """

    uuid: UUID
    request: Request | None
    made: datetime
    stand: Stand
    reason: str
    number: str | None
    received: datetime | None
    outcome: str | None
    files: tuple[SentFile, ...]
    answers: tuple[Message, ...]


@dataclass(frozen=True, slots=True)
class LinkState:
    """One look at the link; ``person`` and ``gemeente`` are names, None while they are not told.

    ``can_connect`` is false where there is no way to a gemeente.
    ``was_damaged`` says that what was kept here could not be read and was set aside;
    ``may_vanish`` that the browser itself may throw it away: when the phone is full, or when nobody
    opens the app for long. ``needs_gemeente`` says that the
    gemeente has to be chosen first, or is one that no app can reach yet. ``rules`` is
    what the gemeente published of its own rules, as far as it counts. ``has_login_page`` when one
    logs in on a page of somebody else, ``is_for_other`` when somebody with a mandate does this for
    ``person``, ``has_ended`` when the gemeente ended the login.
    """

    can_connect: bool = False
    connection: Connection = _NOBODY
    is_logged_in: bool = False
    person: str | None = None
    gemeente: str | None = None
    own: OwnData | None = None
    sent: tuple[Sent, ...] = ()
    was_damaged: bool = False
    may_vanish: bool = False
    needs_gemeente: bool = False
    rules: Gemeente | None = None
    has_login_page: bool = False
    is_for_other: bool = False
    has_ended: bool = False


UNLINKED = LinkState()
