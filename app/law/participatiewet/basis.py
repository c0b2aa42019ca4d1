"""Participatiewet, artikelen 19, 24 en 32: waarmee begint de som van een maand?"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import Enum
from typing import NamedTuple

from app.domain.answer import Answer
from app.domain.wage import Wage
from app.law.participatiewet.inkomstenvrijlating import Exemption


class NoRight(Enum):
    """Why no bijstand is counted: not asked for (43), savings (19), nobody has a right (11, 13)."""

    AANVRAAG = "aanvraag"
    VERMOGEN = "vermogen"
    UITSLUITING = "uitsluiting"


@dataclass(frozen=True, slots=True)
class Basis:
    """What holds for a month before any wage: its day, the norm, and the holiday part in it.

    ``holiday_claims`` False leaves the claims on holiday pay over wages out of the sums; the
    part in the norm stays. ``right_on_full_wage`` is the reading of article 34a under which the
    exempt part does not count for the right itself.
    ``couple_norm`` is given where one of a couple has no right (24, 32 lid 3), and then
    ``without`` says who: the person (0) or the spouse (1); ``apart`` where that one lives somewhere
    else, not for good (32 lid 4).
    ``stops_at_net_norm`` is the rule of a gemeente that ends the bijstand where the net wage
    of who has a right, without its holiday claim, reaches the bijstandsnorm (19 lid 1).
    ``no_right`` is why no bijstand is counted, None where it is. ``days`` are the days of the
    month on which there is a right, and all its days; None where it is the whole month.
    ``parts`` are the days of a month in which who has a right changes, each with its own basis:
    the income of who has none counts otherwise (32 lid 3). ``on`` are the ``days`` themselves, and
    those of each part.
    """

    day: date
    norm: Answer[Decimal]
    holiday: Answer[Decimal]
    exempt_over_holiday: bool
    right_on_full_wage: bool = False
    couple_norm: Decimal | None = None
    stops_at_net_norm: bool = False
    holiday_claims: bool = True
    no_right: NoRight | None = None
    apart: bool = False
    days: tuple[int, int] | None = None
    parts: tuple[tuple[int, Basis], ...] = ()
    without: int = 1
    on: tuple[date, ...] = ()

    @property
    def of_partner(self) -> bool:
        """Whether it is the spouse alone who has the right (11 lid 4), on all of the days."""
        if self.parts:
            return all(part.shuts_out(0) for _, part in self.parts)
        return self.shuts_out(0)

    @property
    def changes_hands(self) -> bool:
        """Whether who of a couple has the right changes within the month."""
        return len({(one.couple_norm is None, one.without) for _, one in self.parts}) > 1

    def shuts_out(self, place: int) -> bool:
        """Whether the person (0) or the spouse (1) has no right beside the other one."""
        return self.couple_norm is not None and self.without == place

    @property
    def applied(self) -> bool:
        """Whether bijstand is counted."""
        return self.no_right is None


@dataclass(frozen=True, slots=True)
class Others:
    """What counts of income beside wages, of the person and of the spouse; euro a month.

    The claims on holiday pay that belong to it are in both, and are ``claims`` together.
    """

    own: Decimal
    partner: Decimal
    claims: Decimal
    parts: tuple[Answer[object], ...]


NO_OTHERS = Others(Decimal(0), Decimal(0), Decimal(0), ())


class Earning(NamedTuple):
    """One person's wages this month, one for each job, and the exemption that may apply.

    ``covered`` are the wages under the exemption: all, but for those of other jobs where it
    holds for work with loonkostensubsidie only (31.2.z and aa). ``place`` is whose they are: of
    the person (0) or the spouse (1). ``weights`` are of a job that begins or ends in a month with
    a right on some days, or with ``parts``: of each wage how many times it counts of what it would
    if each day had as much of it; first over the days with a right, then over those of each part.
    """

    wages: tuple[Answer[Wage], ...]
    exemption: Exemption | None
    pension: bool
    place: int = 0
    covered: tuple[bool, ...] = ()
    weights: tuple[tuple[Decimal, ...], ...] = ()
