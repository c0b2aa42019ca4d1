"""Wet op de zorgtoeslag, artikel 2: hoeveel zorgtoeslag is er bij dit inkomen?"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from app.domain.answer import Answer
from app.domain.certainty import Certainty
from app.domain.money import half_up_to_cent
from app.domain.sentence import say
from app.law.book import Figure, figure, remembered
from app.law.build import answer, from_figure
from app.law.other_laws.berekeningsjaar import berekeningsjaar
from app.law.other_laws.toekenning import toekenning
from app.law.other_laws.toeslag import NO_TOESLAG, Toeslag

_ADULT = 18


def zorgtoeslag(
    year: int,
    income: Decimal,
    partner: bool,
    assets: Decimal | None = None,
    age: int | None = None,
) -> Answer[Toeslag]:
    """Wet op de zorgtoeslag, artikelen 2 en 3: hoeveel zorgtoeslag krijgt iemand dit jaar?

    ``income`` is the toetsingsinkomen of the year in euro, of both partners together. Unknown
    ``assets`` are taken to be under the limit, an unknown ``age`` to be 18 or more. Both
    partners are insured in the Netherlands. After the newest known year: SCHATTING. Raises
    Refused before 2024.
    """
    rules = _rules(year, partner)
    if age is not None and age < _ADULT:
        return from_figure(NO_TOESLAG, say("Onder de 18 jaar is er geen zorgtoeslag."), rules.taper)
    most = None if assets is None else vermogensgrens_zorg(partner, rules.day)
    if assets is not None and most is not None and assets > most.value:
        limit = say("Met meer vermogen dan {limit} krijgt u geen zorgtoeslag.", limit=most.value)
        return from_figure(NO_TOESLAG, limit, most)
    value = zorgtoeslag_amount(year, income, partner)
    own = half_up_to_cent(rules.share + rules.rate * max(Decimal(0), income - rules.threshold))
    # Article 2 lid 1: from the whole premium on there is nothing left to add to it.
    whole = own >= rules.premium.value
    share = say("U betaalt daarvan zelf {own}.", own=own)
    if whole:
        own = rules.premium.value
        share = say("Bij dit inkomen betaalt u die hele standaardpremie zelf.")
    parts = (rules.premium, from_figure(own, share, rules.taper))
    because = say("De zorgtoeslag is {month} per maand.", month=value.month)
    if not value.month:
        because = say("Bij dit inkomen is er geen zorgtoeslag.")
    return answer(value, because, rules.taper.source, parts, rules.certainty)


def zorgtoeslag_amount(year: int, income: Decimal, partner: bool) -> Toeslag:
    """Wet op de zorgtoeslag, artikel 2: alleen het bedrag, zonder redenen.

    The same value as ``zorgtoeslag`` for an adult with few assets; made for sweeps.
    """
    rules = _rules(year, partner)
    if income <= rules.threshold:
        return rules.most
    return toekenning(rules.full - rules.rate * (income - rules.threshold), rules.day)


@dataclass(frozen=True, slots=True)
class _Rules:
    day: date
    premium: Answer[Decimal]
    share: Decimal
    full: Decimal
    most: Toeslag
    threshold: Decimal
    taper: Figure
    rate: Decimal
    certainty: Certainty


def zorgtoeslag_daalt_vanaf(year: int) -> Decimal:
    """Wet op de zorgtoeslag, artikel 2 lid 2: boven welk inkomen wordt de zorgtoeslag lager?

    The drempelinkomen of the year in euro, of both partners together; of the newest known year
    after that. Raises Refused before 2024.
    """
    return _rules(year, partner=False).threshold


def vermogensgrens_zorg(partner: bool, day: date) -> Figure:
    """Wet op de zorgtoeslag, artikel 3: boven welk vermogen is er niets?"""
    return figure(f"zorgtoeslag.vermogen_{'partners' if partner else 'alleen'}", day)


@remembered
def _rules(year: int, partner: bool) -> _Rules:
    day = berekeningsjaar(year)
    who = "partners" if partner else "alleen"
    premium = figure("zorgtoeslag.standaardpremie", day)
    threshold = figure("zorgtoeslag.drempelinkomen", day)
    share = figure(f"zorgtoeslag.drempeldeel_{who}", day)
    taper = figure("zorgtoeslag.afbouwdeel", day)
    total = premium.value * (2 if partner else 1)
    full = total - share.value * threshold.value
    told = say("De standaardpremie is {premium} per jaar.", premium=total)
    if partner:
        told = say("De standaardpremie voor twee mensen is {premium} per jaar.", premium=total)
    return _Rules(
        day,
        from_figure(total, told, premium),
        share.value * threshold.value,
        full,
        toekenning(full, day),
        threshold.value,
        taper,
        taper.value,
        min(found.certainty for found in (premium, threshold, share, taper)),
    )
