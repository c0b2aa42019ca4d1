"""Participatiewet, artikel 35, en lokale regels: tot welk inkomen is er een regeling?"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from app.domain.age import age_on
from app.domain.gemeente_geld import LimitOf
from app.domain.gemeente_minima import Minimaregeling
from app.domain.household import Household
from app.domain.money import ZERO, half_up_to_cent

_ADULT = 18


@dataclass(frozen=True, slots=True)
class Offer:
    """A scheme, or a part of it, for one household.

    ``limit`` is net income in euro a month, None where it cannot be worked out; ``worth`` is in
    euro each time, None where nobody can say it.
    """

    name: str
    limit: Decimal | None
    worth: Decimal | None


def offers(
    scheme: Minimaregeling, household: Household, day: date, norm: Decimal
) -> tuple[Offer, ...]:
    """Participatiewet, artikel 35, en lokale regels: wat is er voor dit huishouden?

    ``norm`` is the bijstandsnorm of the household in euro a month. Nothing where the scheme is for
    children and there are none. A limit of the gross minimum wage, or of a norm that is another
    than that of the household, is not worked out.
    """
    return tuple(_offers(scheme, household, day, norm))


def _offers(
    scheme: Minimaregeling, household: Household, day: date, norm: Decimal
) -> Iterator[Offer]:
    people = _people(scheme, household, day)
    if people == 0:
        return
    can_count = _same_norm(scheme, household)
    whole = _limit(scheme, household, norm, can_count)
    yield Offer(scheme.name, whole, _worth(scheme, household, day, people))
    for tier in scheme.tiers:
        limit = half_up_to_cent(norm * tier.limit_percent / 100) if can_count else None
        worth = None if tier.amount is None else tier.amount * people
        yield Offer(tier.what, limit, worth)


def _same_norm(scheme: Minimaregeling, household: Household) -> bool:
    if scheme.limit_of is LimitOf.ZONDER_KOSTENDELERS:
        return not household.kostendelers
    return scheme.limit_of is LimitOf.EIGEN_NORM


def _limit(
    scheme: Minimaregeling, household: Household, norm: Decimal, can_count: bool
) -> Decimal | None:
    if scheme.limit_amount is not None:
        return scheme.limit_amount
    more = bool(household.children) or household.partner_birth_date is not None
    percent = scheme.limit_percent
    if more and scheme.limit_percent_more is not None:
        percent = scheme.limit_percent_more
    if percent is None or not can_count:
        return None
    return half_up_to_cent(norm * percent / 100)


def _people(scheme: Minimaregeling, household: Household, day: date) -> int:
    """For how many people the amount comes."""
    if scheme.per_child:
        return sum(0 <= age < _ADULT for age in _children(household, day))
    if scheme.per_adult:
        return 1 if household.partner_birth_date is None else 2
    return 1


def _worth(
    scheme: Minimaregeling, household: Household, day: date, people: int
) -> Decimal | None:
    if scheme.for_age:
        adults = (household.birth_date, household.partner_birth_date)
        ages = (
            *(age_on(born, day) for born in adults if born is not None),
            *_children(household, day),
        )
        return sum((one.amount for one in scheme.for_age for age in ages if one.fits(age)), ZERO)
    if scheme.packages or scheme.amount is None:
        return None
    return scheme.amount * people


def _children(household: Household, day: date) -> tuple[int, ...]:
    return tuple(age_on(born, day) for born in household.children)
