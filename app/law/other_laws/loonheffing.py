"""Wet op de loonbelasting 1964: hoeveel loonheffing gaat er per maand van het loon af?"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import ROUND_FLOOR, Decimal

from app.domain.answer import Answer
from app.domain.money import EURO, ZERO, half_up_to_cent, up_to_euro
from app.domain.sentence import say
from app.law.book import figure
from app.law.build import from_figure

_STEP = Decimal("4.50")
_YEAR = Decimal(12)


@dataclass(frozen=True, slots=True)
class Loonheffing:
    """What is withheld from one month's wage, in euro, and the labour credit that was used."""

    withheld_with_credit: Decimal
    withheld_without_credit: Decimal
    labour_credit_used: Decimal


def loonheffing(gross_month: Decimal, day: date) -> Answer[Loonheffing]:
    """Wet op de loonbelasting 1964: hoeveel loonheffing hoort bij dit maandloon?

    White month table, under pension age; ``gross_month`` in euro after pension deduction.
    Steps of 4,50 and the rounding per bracket reproduce the official table row by row
    (rules-nl A4). Raises Refused for days before 2024.
    """
    tax, after_general, labour = _year(gross_month, day)
    value = Loonheffing(
        half_up_to_cent(max(ZERO, after_general - labour) / _YEAR),
        half_up_to_cent(tax / _YEAR),
        half_up_to_cent(min(labour, after_general) / _YEAR),
    )
    return from_figure(
        value,
        say("De loonheffing is {withheld} per maand.", withheld=value.withheld_with_credit),
        figure("loonheffing.schijven", day),
    )


def withheld(gross_month: Decimal, day: date) -> Decimal:
    """Wet op de loonbelasting 1964: alleen het bedrag dat wordt ingehouden, met korting?

    Euro per month; the same table and refusals as ``loonheffing``.
    """
    _, after_general, labour = _year(gross_month, day)
    return half_up_to_cent(max(ZERO, after_general - labour) / _YEAR)


def _year(gross_month: Decimal, day: date) -> tuple[Decimal, Decimal, Decimal]:
    brackets = figure("loonheffing.schijven", day)
    year_wage = (gross_month / _STEP).quantize(EURO, ROUND_FLOOR) * _STEP * _YEAR
    tax = _tax(year_wage, brackets.rows)
    general = _general(year_wage, figure("loonheffing.algemene_heffingskorting", day).rows[0])
    labour = _labour(year_wage, figure("loonheffing.arbeidskorting", day).rows)
    return tax, max(ZERO, tax - general), labour


def _tax(year_wage: Decimal, rows: tuple[tuple[Decimal, ...], ...]) -> Decimal:
    tax = ZERO
    for index, (start, rate) in enumerate(rows):
        if year_wage <= start:
            break
        end = rows[index + 1][0] if index + 1 < len(rows) else year_wage
        tax += ((min(year_wage, end) - start) * rate).quantize(EURO, ROUND_FLOOR)
    return tax


def _general(year_wage: Decimal, row: tuple[Decimal, ...]) -> Decimal:
    maximum, start, rate = row
    return max(ZERO, up_to_euro(maximum - rate * max(ZERO, year_wage - start)))


def _labour(year_wage: Decimal, rows: tuple[tuple[Decimal, ...], ...]) -> Decimal:
    start, base, rate = next(row for row in reversed(rows) if year_wage > row[0] or not row[0])
    return max(ZERO, up_to_euro(base + rate * (year_wage - start)))
