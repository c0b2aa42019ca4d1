"""Awir en Wet op de huurtoeslag: hoe ziet Dienst Toeslagen dit huishouden in een maand?"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum

from app.domain.age import age_on
from app.domain.household import Household, Kind, PartnerReason

_ADULT, _FULL = 18, 21
# A partner who has no bijstand for one of these reasons lives here lawfully, and is insured.
_LIVES_HERE = frozenset({PartnerReason.STAKING, PartnerReason.STUDIE})


class Aanspraak(Enum):
    """Whether toeslagen can be counted for a household, as far as the partner decides it."""

    TELT = "telt"
    GEEN = "geen"
    ONBEKEND = "onbekend"


def aanspraak(household: Household, day: date) -> Aanspraak:
    """Awir (wet op de toeslagen), artikel 9 lid 2: staat de partner toeslagen in de weg?

    None at all with a partner who is not here lawfully. Where the reason is not told, or does
    not say whether the partner lives here and is insured (Wet op de zorgtoeslag, artikel 2 lid
    4), it cannot be said.
    """
    if household.kind is not Kind.GEHUWD:
        return Aanspraak.TELT
    if household.partner_reason is PartnerReason.GEEN_VERBLIJFSRECHT:
        return Aanspraak.GEEN
    minor = is_minor(household, day)
    without = household.partner_without_right is True or minor
    if without and (minor or household.partner_reason not in _LIVES_HERE):
        return Aanspraak.ONBEKEND
    return Aanspraak.TELT


def is_minor(household: Household, day: date) -> bool:
    """Participatiewet, artikel 13 lid 1 f: is de partner op deze dag jonger dan 18 jaar?"""
    birth = household.partner_birth_date
    return birth is not None and age_on(birth, day) < _ADULT


@dataclass(frozen=True, slots=True)
class Huurhuishouden:
    """Who live in a home that is rented: how many, and whether all of them are under 21."""

    persons: int
    under_21: bool


def huurhuishouden(household: Household, month_start: date) -> Huurhuishouden:
    """Wet op de huurtoeslag, artikel 13 lid 1: met hoeveel bent u, en is iedereen onder de 21?

    Ages on the first day of the month: a birthday after it counts from the next month (Awir,
    artikel 5). With a child in the home the limit for under 21 does not hold. A handicap, which
    lifts that limit too, was not asked.
    """
    births = [household.birth_date]
    if household.kind is Kind.GEHUWD and household.partner_birth_date is not None:
        births.append(household.partner_birth_date)
    children = household.all_children
    young = not children and all(age_on(birth, month_start) < _FULL for birth in births)
    couple = household.kind is Kind.GEHUWD
    return Huurhuishouden(1 + int(couple) + len(children), young)
