"""Money that comes at once while somebody has bijstand, and what the law makes of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum


class WindfallKind(StrEnum):
    """Where the money comes from."""

    ERFENIS = "erfenis"
    PRIJS = "prijs"
    GIFT = "gift"
    SCHADE = "schade"
    TERUGGAVE = "teruggave"
    NABETALING = "nabetaling"
    ANDERS = "anders"


class CountsAs(StrEnum):
    """What money is under articles 31 to 34; OPEN when the gemeente judges."""

    VRIJ = "vrij"
    VERMOGEN = "vermogen"
    INKOMEN = "inkomen"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class Windfall:
    """An ``amount`` in euro that somebody gets at once; ``since`` is from when it was due.

    For an erfenis that is the day of death; None where that is not known or not of use.
    """

    kind: WindfallKind
    amount: Decimal
    since: date | None = None


@dataclass(frozen=True, slots=True)
class WindfallEffect:
    """What it does, in euro. ``free`` does not count at all, ``counted`` is the rest.

    ``room`` is what may be added below the ``limit`` before this money came, ``left`` what of
    that remains, and ``above`` the part of this money above the limit; None where the vermogen
    is not known, or where it is not vermogen. ``back_since`` is the day from which bijstand may
    be asked back, at most ``above``; None when nothing may.
    """

    counts_as: CountsAs
    free: Decimal
    counted: Decimal
    limit: Decimal
    room: Decimal | None
    left: Decimal | None
    above: Decimal | None
    back_since: date | None
