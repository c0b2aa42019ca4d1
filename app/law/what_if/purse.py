"""Awir: welke toeslagen horen bij de maanden, als zij het inkomen van het jaar volgen?"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal

from app.domain.household import Household, Kind
from app.domain.money import CENT, ZERO
from app.domain.scenario import Question
from app.law.other_laws.bruto_bij_netto import bruto_bij_netto
from app.law.other_laws.child_ages import child_ages
from app.law.other_laws.huurtoeslag import huurtoeslag, huurtoeslag_amount
from app.law.other_laws.kindgebonden_budget import (
    kindgebonden_budget,
    kindgebonden_budget_amount,
)
from app.law.other_laws.toetsingsinkomen import YearIncome, toetsingsinkomen_amount
from app.law.other_laws.zorgtoeslag import zorgtoeslag, zorgtoeslag_amount
from app.law.refused import Refused
from app.law.what_if.childcare import Childcare, childcare, opvangtoeslag
from app.law.what_if.run import Step, Timeline

Toeslagen = tuple[tuple[str, Decimal], ...]
Together = tuple[Toeslagen, Decimal, Decimal | None]

_WITH_HOLIDAY = Decimal("1.08")
_HALF = Decimal("0.5")
_LAST_KNOWN_RENT_YEAR = 2026
_MONTHS = 12


@dataclass(frozen=True, slots=True)
class Purse:
    """Which toeslagen can be counted for this household, known before any wage.

    ``persons`` live in the home, for huurtoeslag; ``ages`` are those of the children per month.
    """

    partner: bool
    rent: Decimal | None
    persons: int
    ages: tuple[tuple[int, ...], ...]
    names: tuple[tuple[str, ...], ...]
    childcare: Childcare | None


def purse(question: Question, timeline: Timeline) -> Purse | None:
    """Awir, artikelen 2 tot en met 8: welke toeslagen zijn te berekenen?

    None when neither rent nor savings nor childcare was told: a toeslag is never read out of
    silence. From pension age and with kostendelers the incomes are not known, so (part of it)
    is left out.
    """
    household, cared = question.household, childcare(question)
    told = household.rent_month is not None or household.assets is not None
    if not told and cared is None:
        return None
    if any(earner.pension for _, frame in timeline for earner in frame.earners if earner):
        return None
    partner = household.kind is Kind.GEHUWD
    alone = not household.kostendelers and not household.inrichting
    ages = tuple(child_ages(month, household.children) for month, _ in timeline)
    rows = [(month.year, born) for (month, _), born in zip(timeline, ages, strict=True)]
    names = {
        row: _possible(household, *row, partner, alone) if told else () for row in set(rows)
    }
    return Purse(
        partner=partner,
        rent=household.rent_month if alone else None,
        persons=1 + int(partner) + len(household.children),
        ages=ages,
        names=tuple(names[row] for row in rows),
        childcare=cared,
    )


def _possible(
    household: Household, year: int, ages: tuple[int, ...], partner: bool, alone: bool
) -> tuple[str, ...]:
    # With no income at all a toeslag is highest: what is nothing then, is never anything.
    names = []
    if _some(lambda: zorgtoeslag(year, ZERO, partner, household.assets).value.month):
        names.append("zorgtoeslag")
    rent = household.rent_month
    if (
        rent is not None
        and alone
        and _some(
            lambda: huurtoeslag(
                min(year, _LAST_KNOWN_RENT_YEAR),
                rent,
                ZERO,
                1,
                assets=household.assets,
                partner=partner,
            ).value.month
        )
    ):
        names.append("huurtoeslag")
    if _some(lambda: kindgebonden_budget(year, ZERO, partner, ages, household.assets).value.month):
        names.append("kindgebonden_budget")
    return tuple(names)


def _some(amount: Callable[[], Decimal]) -> bool:
    try:
        return amount() > ZERO
    except Refused:
        return False


def toeslagen(
    found: Purse, timeline: Timeline, steps: tuple[Step, ...], before: Step
) -> tuple[Together, ...]:
    """Awir, artikel 8: welke toeslagen horen bij elke maand, hoeveel samen, bij welk inkomen?

    Euro per month, and per year for the income.
    They follow the income of the calendar year: what was had before the scenario is taken to
    be bijstand without work (``before``), and what follows after it to be as its last month.
    """
    incomes = {
        year: _income(year, timeline, steps, before) for year in {m.year for m, _ in timeline}
    }
    known: dict[tuple[int, tuple[int, ...], bool], Together] = {}
    result = []
    cared, right = found.childcare, False
    last: Step | None = None
    rows = zip(timeline, steps, found.ages, found.names, strict=True)
    for (month, _), step, ages, names in rows:
        if cared is not None and step is not last:
            right, last = cared.has_right(step), step
        key = (month.year, ages, right)
        if key not in known:
            income = incomes[month.year]
            lines = tuple(
                (name, _amount(name, found, month.year, income, ages)) for name in names
            )
            if cared is not None and right:
                lines += opvangtoeslag(cared, month.year, income)
            total = sum((amount for _, amount in lines), ZERO)
            known[key] = (lines, total, income)
        result.append(known[key])
    return tuple(result)


def _amount(
    name: str, found: Purse, year: int, income: Decimal, ages: tuple[int, ...]
) -> Decimal:
    if name == "zorgtoeslag":
        month = zorgtoeslag_amount(year, income, found.partner).month
    elif name == "huurtoeslag":
        rent = found.rent or ZERO
        month = huurtoeslag_amount(year, rent, income, found.persons).month
    else:
        month = kindgebonden_budget_amount(year, income, found.partner, ages).month
    return month.quantize(CENT)


def _income(
    year: int, timeline: Timeline, steps: tuple[Step, ...], before: Step
) -> Decimal:
    wages = [ZERO, ZERO]
    bijstand = ZERO
    for step, count in _months_of(year, timeline, steps, before):
        bijstand += step.sum.bijstand * count
        for place, wage, pension in step.earned:
            gross = wage.gross
            taxable = (
                bruto_bij_netto(wage.net, timeline[0][0].first_day)
                if gross is None
                else gross - pension
            )
            wages[place] += taxable * count
    couple = timeline[0][1].earners[1] is not None
    share = bijstand * _HALF if couple else bijstand
    persons = [YearIncome(wages[0] * _WITH_HOLIDAY, share)]
    if couple:
        persons.append(YearIncome(wages[1] * _WITH_HOLIDAY, share))
    return toetsingsinkomen_amount(year, tuple(persons))


def _months_of(
    year: int, timeline: Timeline, steps: tuple[Step, ...], before: Step
) -> list[tuple[Step, int]]:
    counts: dict[int, int] = {}
    for (month, _), step in zip(timeline, steps, strict=True):
        if month.year == year:
            counts[id(step)] = counts.get(id(step), 0) + 1
    first, last = timeline[0][0], timeline[-1][0]
    if first.year == year:
        counts[id(before)] = counts.get(id(before), 0) + first.number - 1
    if last.year == year:
        counts[id(steps[-1])] = counts.get(id(steps[-1]), 0) + _MONTHS - last.number
    found = {id(step): step for step in (*steps, before)}
    return [(found[key], count) for key, count in counts.items() if count]
