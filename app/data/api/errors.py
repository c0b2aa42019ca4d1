"""What can go wrong on the way to a gemeente, as values; each says what to do next.

Trouble
├── Unreachable      nothing came back, or half of it   -> try again, the same bytes
├── NotSafe          who answers proves not who it is    -> nothing was sent; not soon again
├── NotTheGemeente   something else answered (wifi page) -> try again, after wifi login
├── Busy             the gemeente said: later            -> try again, not before ``wait``
├── LoginNeeded      no token, or one that ended         -> the person logs in
├── TooOld           this app is too old for the gemeente -> a newer app; the same bytes later
├── CursorTooOld     the feed cannot go on from here     -> ask everything again
└── Refused          the gemeente said no, and why       -> the person looks at it
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Unreachable:
    """No whole answer: it may or may not have arrived, unless nothing ``went``."""

    went: bool = True


@dataclass(frozen=True, slots=True)
class NotSafe:
    """The certificate is not good: somebody in between, or a clock that is wrong. Nothing went."""


@dataclass(frozen=True, slots=True)
class NotTheGemeente:
    """An answer that cannot be the gemeente's: a login page of a wifi, another host, no JSON."""


@dataclass(frozen=True, slots=True)
class Busy:
    """Later, please. ``wait`` is in seconds, None when the gemeente did not say.

    ``may_have_come`` where something broke on her side: that may be after she kept what was sent.
    """

    wait: int | None = None
    may_have_come: bool = False


@dataclass(frozen=True, slots=True)
class LoginNeeded:
    """Who is asking is not known, or no longer."""


@dataclass(frozen=True, slots=True)
class TooOld:
    """The version of the contract that this app speaks was withdrawn."""


@dataclass(frozen=True, slots=True)
class CursorTooOld:
    """What was kept can no longer be brought up to date; it must be asked anew."""


@dataclass(frozen=True, slots=True)
class Refused:
    """A no with a name from the contract, and the fields that do not fit."""

    status: int
    name: str
    fields: tuple[str, ...] = ()


Trouble = (
    Unreachable | NotSafe | NotTheGemeente | Busy | LoginNeeded | TooOld | CursorTooOld | Refused
)
