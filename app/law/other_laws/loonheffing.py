"""Wet op de loonbelasting 1964: hoeveel loonheffing gaat er per maand van het loon af?"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import ROUND_FLOOR, Decimal
from itertools import pairwise

from app.domain.answer import Answer
from app.domain.certainty import Certainty
from app.domain.money import EURO, ZERO, half_up_to_cent, up_to_euro
from app.domain.sentence import say
from app.domain.source import Source
from app.law.book import figure, remembered
from app.law.build import answer

_STEP = Decimal("4.50")
_YEAR = Decimal(12)


@dataclass(frozen=True, slots=True)
class Loonheffing:
    """What is withheld from one month's wage, in euro, and the labour credit that was used."""

    withheld_with_credit: Decimal
    withheld_without_credit: Decimal
    labour_credit_used: Decimal


def loonheffing(
    gross_month: Decimal, day: date, credit: bool = True
) -> Answer[Loonheffing]:
    """Wet op de loonbelasting 1964: hoeveel loonheffing hoort bij dit maandloon?

    White month table, under pension age; ``gross_month`` in euro after pension deduction.
    ``credit`` chooses which of the two amounts the sentence tells.
    Steps of 4,50 and the rounding per bracket reproduce the official table row by row
    (rules-nl A4). Raises Refused for days before 2024.
    """
    tax, after_general, labour = _year(gross_month, day)
    value = Loonheffing(
        half_up_to_cent(max(ZERO, after_general - labour) / _YEAR),
        half_up_to_cent(tax / _YEAR),
        half_up_to_cent(min(labour, after_general) / _YEAR),
    )
    rules = _rules(day)
    return answer(
        value,
        say("De loonheffing is {withheld} per maand.", withheld=value.withheld_with_credit)
        if credit
        else say(
            "De loonheffing is {withheld} per maand, zonder korting.",
            withheld=value.withheld_without_credit,
        ),
        rules.source,
        certainty=rules.certainty,
    )


def withheld(gross_month: Decimal, day: date, credit: bool = True) -> Decimal:
    """Wet op de loonbelasting 1964: alleen het bedrag dat wordt ingehouden?

    Euro per month; the same table and refusals as ``loonheffing``.
    """
    tax, after_general, labour = _year(gross_month, day)
    if not credit:
        return half_up_to_cent(tax / _YEAR)
    return half_up_to_cent(max(ZERO, after_general - labour) / _YEAR)


def _year(gross_month: Decimal, day: date) -> tuple[Decimal, Decimal, Decimal]:
    rules = _rules(day)
    year_wage = (gross_month / _STEP).quantize(EURO, ROUND_FLOOR) * _STEP * _YEAR
    tax = _tax(year_wage, rules.brackets)
    general = _general(year_wage, rules.general)
    return tax, max(ZERO, tax - general), _labour(year_wage, rules.labour)


_Row = tuple[Decimal, ...]


@dataclass(frozen=True, slots=True)
class _Rules:
    """The highest row first. ``brackets`` are start, rate, and the tax over all below start."""

    brackets: tuple[_Row, ...]
    general: _Row
    labour: tuple[_Row, ...]
    source: Source
    certainty: Certainty


@remembered
def _rules(day: date) -> _Rules:
    names = ("schijven", "algemene_heffingskorting", "arbeidskorting")
    table, general, labour = found = [figure(f"loonheffing.{name}", day) for name in names]
    rows = table.rows
    brackets = [(*rows[0], ZERO)]
    for (start, rate), (end, next_rate) in pairwise(rows):
        brackets.append((end, next_rate, brackets[-1][2] + _part(end - start, rate)))
    return _Rules(
        tuple(reversed(brackets)),
        general.rows[0],
        tuple(reversed(labour.rows)),
        table.source,
        min(one.certainty for one in found),
    )


def _tax(year_wage: Decimal, brackets: tuple[_Row, ...]) -> Decimal:
    for start, rate, below in brackets:
        if year_wage > start:
            return below + _part(year_wage - start, rate)
    return ZERO


def _part(wage: Decimal, rate: Decimal) -> Decimal:
    return (wage * rate).quantize(EURO, ROUND_FLOOR)


def _general(year_wage: Decimal, row: _Row) -> Decimal:
    maximum, start, rate = row
    return max(ZERO, up_to_euro(maximum - rate * max(ZERO, year_wage - start)))


def _labour(year_wage: Decimal, rows: tuple[_Row, ...]) -> Decimal:
    for start, base, rate in rows:
        if year_wage > start or not start:
            return max(ZERO, up_to_euro(base + rate * (year_wage - start)))
    return ZERO
