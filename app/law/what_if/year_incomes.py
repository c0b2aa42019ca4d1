"""Awir, artikel 8: welk inkomen heeft een jaar, als de maanden bekend zijn?"""

from __future__ import annotations

from decimal import Decimal
from itertools import groupby

from app.domain.money import ZERO
from app.domain.month import Month
from app.law.other_laws.bruto_bij_netto import bruto_bij_netto
from app.law.other_laws.toetsingsinkomen import YearIncome, toetsingsinkomen_amount
from app.law.what_if.inflows import HOLIDAY, NONE
from app.law.what_if.run import MonthStep, Timeline

_HALF = Decimal("0.5")
_MONTHS = 12

# A step, how many months are like it, and the first of them.
_Alike = list[tuple[MonthStep, int, Month]]


def year_incomes(
    timeline: Timeline, steps: tuple[MonthStep, ...], before: MonthStep
) -> dict[int, Decimal]:
    """Awir, artikel 8: welk inkomen heeft elk jaar van de maanden? In euro per jaar.

    What was had before the scenario is taken to be bijstand without work (``before``), and what
    follows after it to be as its last month.
    """
    return {
        year: _income(year, timeline, alike)
        for year, alike in _months_alike(timeline, steps, before).items()
    }


def _months_alike(
    timeline: Timeline, steps: tuple[MonthStep, ...], before: MonthStep
) -> dict[int, _Alike]:
    counts: dict[int, _Alike] = {}
    first, last = timeline[0][0], timeline[-1][0]
    begin = 0
    for year in range(first.year, last.year + 1):
        end = min(begin + _MONTHS - (first.number - 1 if year == first.year else 0), len(steps))
        counts[year] = []
        for _, run in groupby(steps[begin:end], id):
            same = list(run)
            counts[year].append((same[0], len(same), timeline[begin][0]))
            begin += len(same)
    counts[first.year].append((before, first.number - 1, first))
    counts[last.year].append((steps[-1], _MONTHS - last.number, last))
    return counts


def _income(year: int, timeline: Timeline, alike: _Alike) -> Decimal:
    wages = [ZERO, ZERO]
    bijstand = ZERO
    for step, count, month in alike:
        bijstand += step.sum.bijstand * count
        for place, wage, pension in step.earned:
            gross = wage.gross
            taxable = (
                bruto_bij_netto(wage.net, month.first_day, wage.credit)
                if gross is None
                else gross - pension
            )
            # Holiday pay that comes with each wage is in it already.
            wages[place] += taxable * count * (HOLIDAY if wage.inside is None else 1)
    couple = timeline[0][1].earners[1] is not None
    share = bijstand * _HALF if couple else bijstand
    after_tax, before_tax = _beside(alike)
    persons = [YearIncome(wages[0], share + after_tax[0], before_tax[0])]
    if couple:
        persons.append(YearIncome(wages[1], share + after_tax[1], before_tax[1]))
    return toetsingsinkomen_amount(year, tuple(persons))


def _beside(alike: _Alike) -> tuple[list[Decimal], list[Decimal]]:
    """What came beside wages and bijstand: after tax, and before it, of each person."""
    net, gross = [ZERO, ZERO], [ZERO, ZERO]
    for step, count, _ in alike:
        if step.inflow is NONE:
            continue
        for place in (0, 1):
            net[place] += step.inflow.net[place] * count
            gross[place] += step.inflow.gross[place] * count
    return net, gross
