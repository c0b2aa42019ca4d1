"""Participatiewet, artikel 36 en lokale regels: welk bedrag hoort bij dit huishouden?"""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from app.domain.age import age_on
from app.domain.gemeente_geld import ByHousehold, Inkomenstoeslag
from app.domain.household import Household, Kind
from app.domain.local_rule import held
from app.domain.money import ZERO
from app.law.participatiewet.gezin import kind_on


def toeslag_amount(amounts: ByHousehold, household: Household, day: date) -> Decimal:
    """Participatiewet, artikel 36 en lokale regels: welk bedrag per jaar hoort bij dit huishouden?

    Euro a year. In an institution the amounts for it, where there are any; else by household, or
    that for a child of an age, with what comes for each child. Both of a couple must be inside.
    """
    kind = kind_on(household, day)
    inside = amounts.institution
    if inside is not None and household.inrichting is True and (
        kind is not Kind.GEHUWD or household.partner_inrichting is not False
    ):
        return inside.gehuwd if kind is Kind.GEHUWD else inside.alleenstaand
    ages = tuple(age_on(born, day) for born in household.children)
    return _for_kind(amounts, kind, ages) + sum(
        (one.amount for one in amounts.per_child for age in ages if one.fits(age)), ZERO
    )


def reference_months(rules: Inkomenstoeslag, age: int, day: date) -> int | None:
    """Participatiewet, artikel 36 en lokale regels: hoe lang moet het inkomen laag zijn?

    In months, for somebody of this age; None where the gemeente does not say it.
    """
    told = held(rules.conditions, day)
    rows = () if told is None else told.reference_by_age
    fits = (one for one in rows if one.from_age <= age)
    by_age = max(fits, key=lambda one: one.from_age, default=None)
    return held(rules.reference_months, day) if by_age is None else by_age.months


def _for_kind(amounts: ByHousehold, kind: Kind, ages: tuple[int, ...]) -> Decimal:
    """The first row for a child of these ages goes before the amount of the household."""
    for row in amounts.with_child:
        found = row.gehuwd if kind is Kind.GEHUWD else row.alleenstaande_ouder
        if found is not None and any(row.fits(age) for age in ages):
            return found
    if kind is Kind.GEHUWD:
        return amounts.gehuwd
    if kind is Kind.ALLEENSTAANDE_OUDER:
        return amounts.alleenstaande_ouder
    return amounts.alleenstaand
