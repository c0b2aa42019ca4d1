"""Participatiewet, artikelen 21, 22a, 38 en 45: welke norm staat er op de specificatie?"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from app.domain.household import Household, Kind
from app.domain.money import half_up_to_cent
from app.domain.month import Month
from app.domain.sentence import Value
from app.domain.statement import Cause
from app.law.participatiewet.bijstandsnorm import bijstandsnorm
from app.law.participatiewet.kostendelersnorm import kostendelersnorm
from app.law.participatiewet.vakantietoeslag import vakantietoeslag
from app.law.refused import Refused
from app.law.statement.oorzaken import cause
from app.law.statement.verwacht import Expected

_HALF_YEAR, _MOST = -6, 6


@dataclass(frozen=True, slots=True)
class OtherNorm:
    """A norm that another reading gives: its cause by name, with and without the holiday part."""

    name: str
    norm: Decimal
    net: Decimal
    values: tuple[tuple[str, Value], ...] = ()

    def told(self, x: Expected) -> Cause:
        """The cause, with what it does to the amount paid."""
        return cause(self.name, self.net - x.net_norm, **dict(self.values))


def other_norms(x: Expected, household: Household) -> tuple[OtherNorm, ...]:
    """Participatiewet, artikelen 22a, 38 en 45 lid 4: welke andere norm kan dit zijn?"""
    found = (*_half(x, household), *_shared(x, household), *_earlier(x, household))
    return tuple(one for one in found if one.norm != x.norm)


def net_of(norm: Decimal, day: date) -> Decimal:
    """Participatiewet, artikel 19 lid 3: hoeveel van deze norm komt elke maand?"""
    return norm - vakantietoeslag(norm, day).value


def _shared(x: Expected, household: Household) -> Iterator[OtherNorm]:
    own = 2 if household.kind is Kind.GEHUWD else 1
    for persons in range(own + 1, _MOST + 1):
        norm = own * kostendelersnorm(persons, x.day, x.pension).value
        values = (("n", persons),)
        yield OtherNorm("kostendelersnorm", norm, net_of(norm, x.day), values)


def _earlier(x: Expected, household: Household) -> Iterator[OtherNorm]:
    if household.no_housing_costs or household.school_left:
        # What the gemeente took off half a year ago is not in what was told.
        return
    day = Month.of(x.day).plus(_HALF_YEAR).first_day
    try:
        norm = bijstandsnorm(household, day).value
    except Refused:
        return
    yield OtherNorm("oude_norm", norm, net_of(norm, day))


def _half(x: Expected, household: Household) -> Iterator[OtherNorm]:
    if household.kind is Kind.GEHUWD:
        yield OtherNorm("helft", half_up_to_cent(x.norm / 2), half_up_to_cent(x.net_norm / 2))
