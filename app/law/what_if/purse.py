"""Awir: welke toeslagen horen bij de maanden, als zij het inkomen van het jaar volgen?"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from app.domain.household import Household, Kind
from app.domain.money import CENT, ZERO
from app.domain.month import Month
from app.domain.scenario import Question
from app.domain.sentence import say
from app.law.other_laws.child_ages import child_ages
from app.law.other_laws.huishouden import Aanspraak, aanspraak, adults, huurhuishouden, telt_huur
from app.law.other_laws.huurtoeslag import huurtoeslag, huurtoeslag_amount
from app.law.other_laws.kindgebonden_budget import (
    kindgebonden_budget,
    kindgebonden_budget_amount,
)
from app.law.other_laws.kindgebonden_budget_regels import age_groups
from app.law.other_laws.pensioenleeftijd import pensioendag
from app.law.other_laws.zorgtoeslag import zorgtoeslag, zorgtoeslag_amount
from app.law.participatiewet.gezin import kostendelers
from app.law.refused import Refused
from app.law.what_if.childcare import Childcare, childcare, opvangtoeslag
from app.law.what_if.norm_months import home_in
from app.law.what_if.run import MonthStep, Timeline
from app.law.what_if.year_incomes import year_incomes

Toeslagen = tuple[tuple[str, Decimal], ...]
Together = tuple[Toeslagen, Decimal, Decimal | None]
# Whether huurtoeslag can be counted for this home and the incomes in it, whether all there are
# under 21, how many they are, and whether a spouse leaves room for toeslagen.
_Home = tuple[bool, bool, int, bool]
# Of one month: the year, the age groups of the children, and who live in the home.
_Row = tuple[int, tuple[int, ...], bool, bool, int, bool]

# With AOW the tax, and with it the income of the year, is another one: no rule here reckons it.
WITH_AOW = say("Met AOW rekenen wij geen toeslagen uit.")
_CHILDREN, _RENT = "kindgebonden_budget", "huurtoeslag"


@dataclass(frozen=True, slots=True)
class Purse:
    """Which toeslagen can be counted for this household, known before any wage.

    ``persons`` live in the home, for huurtoeslag; ``ages`` are the age groups of the children
    per month, ``counts`` whether the income of its year is known, ``young`` whether all in the
    home are under 21. ``alike`` says for each month which is the first of the same year with
    the same.
    """

    partner: bool
    rent: Decimal | None
    persons: int
    ages: tuple[tuple[int, ...], ...]
    young: tuple[bool, ...]
    names: tuple[tuple[str, ...], ...]
    counts: tuple[bool, ...]
    alike: tuple[int, ...]
    childcare: Childcare | None


def purse(question: Question, timeline: Timeline) -> Purse | None:
    """Awir, artikelen 2 tot en met 9: welke toeslagen zijn te berekenen?

    None when neither rent nor savings nor childcare was told: a toeslag is never read out of
    silence. None as well while a partner shuts it out, or of whom it is not known (Awir 9 lid
    2), as seen on the first day of a month (Awir 5). With kostendelers the incomes are not known,
    so (part of it) is left out; in a year in which somebody gets AOW all of it is.
    """
    household, cared = question.household, childcare(question)
    told = household.rent_month is not None or household.assets is not None
    if not told and cared is None:
        return None
    aow = aow_year(question)
    if aow is not None and aow <= question.start.year:
        return None
    partner = household.kind is Kind.GEHUWD
    rows = _rows(question, timeline)
    if not any(row[5] for row in rows):
        return None
    counts = {row: row[5] and (aow is None or row[0] < aow) for row in set(rows)}
    names = {
        row: _possible(household, row, partner) if told and known else ()
        for row, known in counts.items()
    }
    return Purse(
        partner=partner,
        rent=household.rent_month,
        persons=huurhuishouden(household, question.start.first_day).persons,
        ages=tuple(row[1] for row in rows),
        young=tuple(row[3] for row in rows),
        names=tuple(names[row] for row in rows),
        counts=tuple(counts[row] for row in rows),
        alike=tuple(rows.index(row) for row in rows),
        childcare=cared,
    )


def aow_year(question: Question) -> int | None:
    """Awir, artikel 8: in welk jaar komt er AOW bij het jaarinkomen, die wij niet weten?

    The first year of the months in which somebody has pension age, or None.
    """
    last = question.last.last_day
    days = (pensioendag(birth, last) for birth in adults(question.household))
    return min((day.year for day in days if day is not None), default=None)


def _rows(question: Question, timeline: Timeline) -> list[_Row]:
    """The row of each month; who live in the home is the same in all months of a frame."""
    children, homes = question.household.children, dict[int, _Home]()
    rows = []
    for month, frame in timeline:
        if id(frame) not in homes:
            homes[id(frame)] = _home(question, month.first_day)
        ages = age_groups(child_ages(month, children)) if children else ()
        rows.append((month.year, ages, *homes[id(frame)]))
    return rows


def _home(question: Question, day: date) -> _Home:
    household = question.household
    lives = home_in(question, day)
    known = not kostendelers(lives, day) and not household.inrichting
    known = known and not lives.partner_inrichting and telt_huur(lives)
    home = huurhuishouden(household, day)
    # For who is under 18 no toeslag was worked out; it is told (open_points).
    entitled = aanspraak(lives, day) is Aanspraak.TELT
    return known, home.under_21, home.persons, entitled


def first_entitled(question: Question) -> Month | None:
    """Awir, artikelen 5 en 9 lid 2: vanaf welke maand laat de partner toeslagen toe?

    The first of the months asked, or None where no month is.
    """
    months = (question.start.plus(count) for count in range(question.months))
    days = ((month, month.first_day) for month in months)
    return next(
        (m for m, day in days if aanspraak(home_in(question, day), day) is Aanspraak.TELT), None
    )


def _possible(household: Household, row: _Row, partner: bool) -> tuple[str, ...]:
    # With no income at all a toeslag is highest: what is nothing then, is never anything.
    year, ages, known, young, persons, _ = row
    names = []
    if _some(lambda: zorgtoeslag(year, ZERO, partner, household.assets).value.month):
        names.append("zorgtoeslag")
    rent = household.rent_month
    if (
        rent is not None
        and known
        and _some(
            lambda: (
                huurtoeslag(
                    year,
                    rent,
                    ZERO,
                    persons,
                    under_21=young,
                    assets=household.assets,
                    partner=partner,
                ).value.month
            )
        )
    ):
        names.append(_RENT)
    if ages and _some(
        lambda: kindgebonden_budget(year, ZERO, partner, ages, household.assets).value.month
    ):
        names.append(_CHILDREN)
    return tuple(names)


def _some(amount: Callable[[], Decimal]) -> bool:
    try:
        return amount() > ZERO
    except Refused:
        return False


def toeslagen(
    found: Purse, timeline: Timeline, steps: tuple[MonthStep, ...], before: MonthStep
) -> tuple[Together, ...]:
    """Awir, artikel 8: welke toeslagen horen bij elke maand, hoeveel samen, bij welk inkomen?

    Euro per month, and per year for the income.
    They follow the income of the calendar year: what was had before the scenario is taken to
    be bijstand without work (``before``), and what follows after it to be as its last month.
    """
    incomes = year_incomes(timeline, steps, before)
    known: dict[tuple[int, bool], Together] = {}
    amounts: dict[tuple[str, int, tuple[int, ...], bool], Decimal] = {}
    result: list[Together] = []
    cared, right = found.childcare, False
    last: MonthStep | None = None
    at = -1
    for place, step in zip(found.alike, steps, strict=True):
        if place == at and step is last:
            result.append(result[-1])
            continue
        if cared is not None and step is not last:
            right = cared.has_right(step)
        at, last = place, step
        together = known.get((place, right))
        if together is None:
            year = timeline[place][0].year
            income = incomes[year]
            lines = _lines(found, place, (year, income), amounts)
            if cared is not None and right and found.counts[place]:
                lines += opvangtoeslag(cared, year, income)
            total = sum((amount for _, amount in lines), ZERO)
            together = known[place, right] = (lines, total, income)
        result.append(together)
    return tuple(result)


def _lines(
    found: Purse,
    place: int,
    of_year: tuple[int, Decimal],
    amounts: dict[tuple[str, int, tuple[int, ...], bool], Decimal],
) -> Toeslagen:
    """The toeslagen that follow the income alone, each amount worked out once."""
    year, income = of_year
    lines: Toeslagen = ()
    for name in found.names[place]:
        # The kindgebonden budget follows the ages of the children, the huurtoeslag that of the
        # youngest tenants; the zorgtoeslag follows the year alone.
        ages = found.ages[place] if name == _CHILDREN else ()
        young = found.young[place] and name == _RENT
        amount = amounts.get((name, year, ages, young))
        if amount is None:
            amount = _amount(name, found, year, income, (ages, young))
            amounts[name, year, ages, young] = amount
        lines += ((name, amount),)
    return lines


def _amount(
    name: str, found: Purse, year: int, income: Decimal, who: tuple[tuple[int, ...], bool]
) -> Decimal:
    ages, young = who
    if name == "zorgtoeslag":
        month = zorgtoeslag_amount(year, income, found.partner).month
    elif name == _RENT:
        rent = found.rent or ZERO
        month = huurtoeslag_amount(year, rent, income, found.persons, young).month
    else:
        month = kindgebonden_budget_amount(year, income, found.partner, ages).month
    return month.quantize(CENT)
