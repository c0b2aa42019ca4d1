"""How the app stands towards the gemeente, as a value: a screen says which, and what works."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Connected:
    """Everything the gemeente told is here, as of ``at``."""

    at: datetime


@dataclass(frozen=True, slots=True)
class NotConnected:
    """Nobody is logged in here; ``data_of`` is the age of what was kept, None when nothing is."""

    data_of: datetime | None


@dataclass(frozen=True, slots=True)
class DataOf:
    """No way to the gemeente now: what is shown is of ``at``, None when nothing is here."""

    at: datetime | None


@dataclass(frozen=True, slots=True)
class Outage:
    """The gemeente itself is in trouble: what is shown is of ``data_of``."""

    data_of: datetime | None


@dataclass(frozen=True, slots=True)
class NotSafe:
    """What answers does not prove that it is the gemeente: nothing went there."""

    data_of: datetime | None


@dataclass(frozen=True, slots=True)
class TooOld:
    """The gemeente no longer speaks with an app as old as this one."""

    data_of: datetime | None


@dataclass(frozen=True, slots=True)
class NoAccess:
    """The gemeente shows this person nothing, or nothing any more: what was kept is gone."""


Connection = Connected | NotConnected | DataOf | Outage | NotSafe | TooOld | NoAccess
