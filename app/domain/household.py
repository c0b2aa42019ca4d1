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


@dataclass(frozen=True, slots=True)
class Household:
    """Who lives here. ``None`` means not known; amounts are in euro.

    ``kostendelers`` are others of 27 or older who count under article 19a, the person and the
    spouse not included. ``rent_month`` is the bare rent; ``assets`` is what counts under 34.
    ``no_support_from_parents`` is the condition of article 20 lid 3, ``partner_without_right``
    that of article 24: a spouse who has no right to bijstand. ``inrichting`` is said of both of a
    couple, unless ``partner_inrichting`` says otherwise of the spouse (23 lid 3).
    ``no_housing_costs`` is the home of article 27: no rent or mortgage to pay, or no home at all;
    ``school_left`` the last day of an education that gave a right to studiefinanciering or to the
    tegemoetkoming of the WTOS (28).
    """

    kind: Kind
    birth_date: date
    partner_birth_date: date | None = None
    children: tuple[date, ...] = ()
    kostendelers: int | None = 0
    medisch_urenbeperkt: bool | None = False
    doelgroep_loonkostensubsidie: bool | None = False
    inrichting: bool | None = False
    rent_month: Decimal | None = None
    assets: Decimal | None = None
    no_support_from_parents: bool | None = None
    more_hours_impossible: bool | None = None
    partner_without_right: bool | None = None
    partner_inrichting: bool | None = None
    no_housing_costs: bool | None = None
    school_left: date | None = None
