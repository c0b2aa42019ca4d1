"""Awir (wet op de toeslagen), artikel 8: boven welk jaarinkomen wordt een toeslag lager?"""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from app.domain.household import Household, Kind
from app.law.other_laws.huishouden import huurhuishouden
from app.law.other_laws.huurtoeslagregels import huurtoeslagregels
from app.law.other_laws.kindgebonden_budget_regels import kindgebonden_budget_regels
from app.law.other_laws.zorgtoeslag import zorgtoeslag_daalt_vanaf

_MANY = 3


def toeslag_daalt_vanaf(name: str, household: Household, day: date) -> Decimal | None:
    """Awir (wet op de toeslagen), artikel 8: boven welk inkomen wordt deze lager?

    Euro of the calendar year of ``day``, of all whose income counts together; of the newest known
    year after that. Wet op de zorgtoeslag 2 lid 2, Wet op het kindgebonden budget 2 lid 7 and 8,
    Wet op de huurtoeslag 17 lid 1. None for another toeslag, which follows the income from the
    first euro. Raises Refused before the first known year.
    """
    if name == "zorgtoeslag":
        return zorgtoeslag_daalt_vanaf(day.year)
    if name == "kindgebonden_budget":
        partner = household.kind is Kind.GEHUWD
        return kindgebonden_budget_regels(day.year, partner).threshold.value
    if name == "huurtoeslag":
        home = huurhuishouden(household, day)
        return huurtoeslagregels(
            day.year, min(home.persons, _MANY), home.under_21
        ).threshold_year
    return None
