"""The people in one home, as far as the law looks at them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum


class Kind(StrEnum):
    """Articles 3 and 4: alone, alone with full care of a child under 18, or a couple."""

    ALLEENSTAAND = "alleenstaand"
    ALLEENSTAANDE_OUDER = "alleenstaande_ouder"
    GEHUWD = "gehuwd"


class PartnerReason(StrEnum):
    """Why one of the home has no right to bijstand, by the article that says so."""

    # 11 lid 2: no lawful residence; or a lawful one that gives no right to bijstand.
    GEEN_VERBLIJFSRECHT = "geen_verblijfsrecht"
    VERBLIJF_ZONDER_BIJSTAND = "verblijf_zonder_bijstand"
    # 11 lid 1 and 13 lid 1 e: lives abroad, or is there too long.
    BUITENLAND = "buitenland"
    # 13 lid 1 a and b, d, and f.
    VAST = "vast"
    STAKING = "staking"
    ONDER_18 = "onder_18"
    # 13 lid 2 a, b and c.
    INRICHTING = "inrichting"
    VERLOF = "verlof"
    STUDIE = "studie"
    ANDERS = "anders"


@dataclass(frozen=True, slots=True)
class GrownChild:
    """A child of 18 or older in the home; ``None`` is not known.

    ``studies`` is an education of article 19a lid 1 d; ``same_landlord`` is 19a lid 1 c: parent
    and child each have a written contract at a commercial price with the same third person. A
    contract with the parent does not count (19a lid 1 b).
    """

    birth_date: date
    studies: bool | None = None
    same_landlord: bool | None = None


@dataclass(frozen=True, slots=True)
class Exclusion:
    """Days on which somebody has no right to bijstand of their own, and why (11 lid 2 and 13).

    From ``first`` to ``until``, both days included; None is: it was so before, or no end is known.
    ``of_partner`` is of the spouse, otherwise of the person. ``weighed`` is one that the gemeente
    weighs: it takes no right away by itself, and how much it matters is open.
    """

    reason: PartnerReason
    of_partner: bool = False
    first: date | None = None
    until: date | None = None
    weighed: bool = False

    def holds(self, day: date) -> bool:
        """Whether it shuts out on this day."""
        begun = self.first is None or self.first <= day
        return begun and (self.until is None or day <= self.until)


@dataclass(frozen=True, slots=True)
class Household:
    """Who lives here. ``None`` means not known; amounts are in euro.

    ``children`` are the own children in the home, of any age; ``grown_children`` those of whom
    more was told, and who are not in ``children``. ``kostendelers`` are all others of 27 or older
    who count under article 19a on the day that is asked about, own children of that age
    included, the person and the spouse not. ``rent_month`` is the bare rent; ``assets`` is what
    counts under 34, of all of the family (4 lid 1 c): of the spouse and children under 18 too;
    ``saved_in_bijstand`` the part of it that was saved while there was bijstand (34 lid 2 c).
    ``no_support_from_parents`` is the condition of article 20 lid 3, ``partner_without_right``
    that of article 24: a spouse who has no right to bijstand, with ``partner_reason`` as the
    cause. ``exclusions`` are days on which the person, or the spouse, has none: what shuts out one
    leaves the right of the other (11 lid 4). ``inrichting`` is said of both of a
    couple, unless ``partner_inrichting`` says otherwise of the spouse (23 lid 3).
    ``no_housing_costs`` is the home of article 27: no rent or mortgage to pay, or no home at all;
    ``school_left`` the last day of an education that gave a right to studiefinanciering or to the
    tegemoetkoming of the WTOS (28). ``zelfstandige_woning`` is a home with its own front door,
    kitchen and toilet, ``aangewezen_kamer`` a room that Dienst Toeslagen designated (Wet op de
    huurtoeslag, 11 lid 1 and 2); ``shares_home`` is whether other adults than the family live here.
    """

    kind: Kind
    birth_date: date
    partner_birth_date: date | None = None
    children: tuple[date, ...] = ()
    kostendelers: int | None = None
    medisch_urenbeperkt: bool | None = None
    doelgroep_loonkostensubsidie: bool | None = None
    inrichting: bool | None = None
    rent_month: Decimal | None = None
    assets: Decimal | None = None
    no_support_from_parents: bool | None = None
    more_hours_impossible: bool | None = None
    partner_without_right: bool | None = None
    partner_inrichting: bool | None = None
    no_housing_costs: bool | None = None
    school_left: date | None = None
    partner_reason: PartnerReason | None = None
    grown_children: tuple[GrownChild, ...] = ()
    saved_in_bijstand: Decimal | None = None
    exclusions: tuple[Exclusion, ...] = ()
    zelfstandige_woning: bool | None = None
    aangewezen_kamer: bool | None = None
    shares_home: bool | None = None

    @property
    def is_joint(self) -> bool:
        """Whether two spouses have one right together, as far as is known (11 lid 4)."""
        return self.kind is Kind.GEHUWD and not self.partner_without_right

    @property
    def all_children(self) -> tuple[date, ...]:
        """The birth dates of all own children in the home."""
        return (*self.children, *(child.birth_date for child in self.grown_children))
