"""Awir: hoe komen de toeslagen van een maand tot stand?"""

from __future__ import annotations

from decimal import Decimal

from app.domain.answer import Answer
from app.domain.certainty import Certainty
from app.domain.household import Household, Kind
from app.domain.money import ZERO
from app.domain.opvang import Opvang
from app.domain.scenario import MonthOutcome
from app.domain.sentence import say
from app.law.book import plans, using
from app.law.build import answer
from app.law.cite import cite
from app.law.other_laws.child_ages import child_ages
from app.law.other_laws.huishouden import Aanspraak, aanspraak, huurhuishouden
from app.law.other_laws.huurtoeslag import huurtoeslag
from app.law.other_laws.kinderopvangtoeslag import kinderopvangtoeslag
from app.law.other_laws.kindgebonden_budget import kindgebonden_budget
from app.law.other_laws.toeslag import Toeslag
from app.law.other_laws.zorgtoeslag import zorgtoeslag
from app.law.what_if.childcare import NAME as OPVANG
from app.law.what_if.plans import plan_reasons

_NONE: Answer[object] = answer(
    ZERO,
    say("Uw partner heeft nu geen verblijfsrecht. Dan krijgt u geen toeslagen."),
    cite("AWIR26", "9.2", "S2"),
    certainty=Certainty.SCHATTING,
)


def toeslag_reasons(
    household: Household, month: MonthOutcome, children: tuple[Opvang, ...] = ()
) -> tuple[Answer[object], ...]:
    """Awir, artikel 8: waaruit volgt elke toeslag van deze maand, en het jaarinkomen erbij?

    The reasons for the toeslagen a scenario counted in this month; empty where it counted none.
    ``children`` is their childcare. A year of which a figure is not known yet is explained with
    the newest one, as it was counted; behind them stands what was announced for it.
    """
    income = month.year_income
    if aanspraak(household, month.month.first_day) is Aanspraak.GEEN:
        return (_NONE,)
    if income is None or not month.toeslagen:
        return ()
    with using() as used:
        made = {name: _made(name, household, month, income, children) for name in _names(month)}
    because = say("Het jaarinkomen voor de toeslagen is ongeveer {income}.", income=income)
    source = cite("AWIR26", "8", "D")
    first = answer(income, because, source, certainty=Certainty.SCHATTING)
    return (first, *made.values(), *plan_reasons(plans(used), month.month))


def _names(month: MonthOutcome) -> tuple[str, ...]:
    return tuple(name for name, _ in month.toeslagen)


def _made(
    name: str,
    household: Household,
    month: MonthOutcome,
    income: Decimal,
    children: tuple[Opvang, ...],
) -> Answer[Toeslag]:
    year, partner = month.month.year, household.kind is Kind.GEHUWD
    if name == "zorgtoeslag":
        return zorgtoeslag(year, income, partner, household.assets)
    if name == "huurtoeslag":
        home = huurhuishouden(household, month.month.first_day)
        return huurtoeslag(
            year,
            household.rent_month or ZERO,
            income,
            home.persons,
            under_21=home.under_21,
            assets=household.assets,
            partner=partner,
        )
    if name == OPVANG:
        return kinderopvangtoeslag(year, income, children, active=True)
    ages = child_ages(month.month, household.children)
    return kindgebonden_budget(year, income, partner, ages, household.assets)
