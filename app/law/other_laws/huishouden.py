"""Awir en Wet op de huurtoeslag: hoe ziet Dienst Toeslagen dit huishouden in een maand?"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import Enum

from app.domain.age import age_on
from app.domain.household import Household, Kind, PartnerReason
from app.law.participatiewet.uitgesloten import ADULT, FULL, uitgesloten

# Who has no bijstand for one of these reasons lives here lawfully, and is insured.
_LIVES_HERE = frozenset({PartnerReason.STAKING, PartnerReason.VERLOF, PartnerReason.STUDIE})


class Aanspraak(Enum):
    """Whether toeslagen can be counted for a household, as far as who they are decides it."""

    TELT = "telt"
    GEEN = "geen"
    ONBEKEND = "onbekend"


def aanspraak(household: Household, day: date) -> Aanspraak:
    """Awir (wet op de toeslagen), artikel 9 lid 2: staat een van u beiden toeslagen in de weg?

    None at all where one of a home is not here lawfully, the person or the spouse. Where the
    reason why one has no bijstand is not told, or does not say whether that one lives here and is
    insured (Wet op de zorgtoeslag, artikel 2 lid 4), it cannot be said; nor for who is under 18.
    """
    reasons = set(_reasons(household, day))
    if PartnerReason.GEEN_VERBLIJFSRECHT in reasons:
        return Aanspraak.GEEN
    return Aanspraak.TELT if reasons <= _LIVES_HERE else Aanspraak.ONBEKEND


def _reasons(household: Household, day: date) -> Iterator[PartnerReason]:
    person, partner = uitgesloten(household, day)
    inside = PartnerReason.INRICHTING
    # Who is 18 to 20 in an inrichting has no bijstand, which says nothing about toeslagen.
    if person is not None and person is not inside:
        yield person
    if partner is not None and (partner is not inside or household.partner_reason is inside):
        yield partner
    # Another reason that was told does not hide an age.
    if any(age_on(birth, day) < ADULT for birth in adults(household)):
        yield PartnerReason.ONDER_18


def adults(household: Household) -> tuple[date, ...]:
    """Participatiewet, artikel 3: de geboortedatum van u, en van uw partner als u die hebt."""
    partner = household.partner_birth_date
    if household.kind is not Kind.GEHUWD or partner is None:
        return (household.birth_date,)
    return (household.birth_date, partner)


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
    children = household.all_children
    young = not children and all(age_on(one, month_start) < FULL for one in adults(household))
    couple = household.kind is Kind.GEHUWD
    return Huurhuishouden(1 + int(couple) + len(children), young)


def huurwoning(household: Household) -> bool | None:
    """Wet op de huurtoeslag, artikel 11 lid 1 en 2: is uw woning er een voor huurtoeslag?

    A home with its own front door, kitchen and toilet, or a room that Dienst Toeslagen designated;
    another room is none. None is not known.
    """
    return True if household.aangewezen_kamer else household.zelfstandige_woning


def telt_huur(household: Household) -> bool:
    """Wet op de huurtoeslag, artikel 11: rekenen wij huurtoeslag voor deze woning?

    Where it was not told what the home is, not for who shares it with other adults.
    """
    known = huurwoning(household)
    return not household.shares_home if known is None else known
