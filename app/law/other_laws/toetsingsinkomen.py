"""Algemene wet inkomensafhankelijke regelingen, artikel 8: welk jaarinkomen telt?"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import NamedTuple

from app.domain.answer import Answer
from app.domain.certainty import Certainty
from app.domain.money import down_to_euro
from app.domain.sentence import say
from app.law.book import Figure, figure, remembered
from app.law.build import answer, from_figure
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


def toetsingsinkomen(year: int, persons: tuple[YearIncome, ...]) -> Answer[Decimal]:
    """Algemene wet inkomensafhankelijke regelingen, artikel 8: wat is het toetsingsinkomen?

    Of one person or a couple over a calendar year: wage plus bijstand before tax, in whole euros
    down per person, added up. The tax over the bijstand is the ministry's sum (Normenbrief
    bijlage VI, regels A, B en C): the general tax credit, less what the wage uses of it. Always
    SCHATTING; under pension age. Raises Refused before 2024.
    """
    rules = _rules(year)
    parts = tuple(_part(rules, person) for person in persons)
    total = sum((part.value for part in parts), _NONE)
    because = say("Het jaarinkomen voor de toeslagen is ongeveer {income}.", income=total)
    return answer(total, because, rules.rate.source, parts, Certainty.SCHATTING)


def toetsingsinkomen_amount(year: int, persons: tuple[YearIncome, ...]) -> Decimal:
    """Algemene wet inkomensafhankelijke regelingen, artikel 8: alleen het bedrag."""
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


def _part(rules: _Rules, person: YearIncome) -> Answer[Decimal]:
    gross = _gross(rules, person)
    total = down_to_euro(person.gross_wage + person.gross_other + gross)
    bijstand = down_to_euro(gross)
    part = answer(
        bijstand,
        say("Uw bijstand is voor de belasting ongeveer {bijstand}.", bijstand=bijstand),
        rules.rate.source,
        (
            from_figure(
                rules.credit.value,
                say("De algemene heffingskorting is {credit}.", credit=rules.credit.value),
                rules.credit,
            ),
        ),
        Certainty.SCHATTING,
    )
    because = say("Uw loon en bijstand samen zijn ongeveer {total}.", total=total)
    return answer(total, because, rules.rate.source, (part,), Certainty.SCHATTING)
