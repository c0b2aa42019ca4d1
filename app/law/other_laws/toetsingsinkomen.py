"""Algemene wet inkomensafhankelijke regelingen, artikel 8: welk jaarinkomen telt?"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import NamedTuple

from app.domain.money import down_to_euro
from app.law.book import Figure, figure, remembered
from app.law.other_laws.berekeningsjaar import berekeningsjaar

_NONE = Decimal(0)


class YearIncome(NamedTuple):
    """What one person got in one calendar year, in euro.

    ``gross_wage`` is the wage after pension premium, with the holiday pay that was paid out;
    ``net_bijstand`` what the gemeente paid out, holiday money included, with other benefits of
    which the net amount is known: the tax over them is reckoned back in the same way. A
    couple's bijstand belongs half to each (art. 45 lid 4). ``gross_other`` is other taxed
    income, before tax.
    """

    gross_wage: Decimal
    net_bijstand: Decimal
    gross_other: Decimal = _NONE


def toetsingsinkomen_amount(year: int, persons: tuple[YearIncome, ...]) -> Decimal:
    """Algemene wet inkomensafhankelijke regelingen, artikel 8: wat is het toetsingsinkomen?

    Of one person or a couple over a calendar year, in euro: wage, bijstand and other income
    before tax, in whole euros down per person, added up. The tax over the bijstand is the
    ministry's sum (Normenbrief bijlage VI, regels A, B en C): the general tax credit, less what
    the wage uses of it. Always an estimate, that the caller must mark; under pension age. Raises
    Refused before 2024.
    """
    rules = _rules(year)
    return sum(
        (
            down_to_euro(person.gross_wage + person.gross_other + _gross(rules, person))
            for person in persons
        ),
        _NONE,
    )


@dataclass(frozen=True, slots=True)
class _Rules:
    credit: Figure
    rate: Figure
    rate_wage: Figure
    left: Decimal


@remembered
def _rules(year: int) -> _Rules:
    day = berekeningsjaar(year)
    rate = figure("toetsingsinkomen.tarief", day)
    return _Rules(
        figure("toetsingsinkomen.heffingskorting", day),
        rate,
        figure("toetsingsinkomen.tarief_na_arbeidskorting", day),
        1 - rate.value,
    )


def _gross(rules: _Rules, person: YearIncome) -> Decimal:
    net = person.net_bijstand
    if not net:
        return _NONE
    used = person.gross_wage * rules.rate_wage.value + person.gross_other * rules.rate.value
    credit = max(_NONE, rules.credit.value - used)
    return max(net, (net - credit) / rules.left)
