"""Wet op de huurtoeslag, artikelen 13 tot en met 21: hoeveel huurtoeslag is er?"""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from app.domain.answer import Answer
from app.domain.certainty import Certainty
from app.domain.money import down_to_euro, half_up_to_cent, half_up_to_euro
from app.domain.sentence import say
from app.law.book import Figure, figure
from app.law.build import answer, from_figure
from app.law.other_laws.berekeningsjaar import berekeningsjaar
from app.law.other_laws.huurtoeslagregels import Huurtoeslagregels, huurtoeslagregels
from app.law.other_laws.toeslag import NO_TOESLAG, Toeslag
from app.law.refused import Refused

_MONTHS = Decimal(12)
_NONE = Decimal(0)


def huurtoeslag(
    year: int,
    rent: Decimal,
    income: Decimal,
    persons: int,
    *,
    under_21: bool = False,
    assets: Decimal | None = None,
    partner: bool = False,
) -> Answer[Toeslag]:
    """Wet op de huurtoeslag, artikel 21: hoeveel huurtoeslag krijgt dit huishouden?

    ``rent`` is the bare rent per month, ``income`` the toetsingsinkomen of all residents over
    the year, ``persons`` everybody in the home. ``under_21``: all are younger than 21, without
    a child or a handicap. ``assets`` are those of the person, with ``partner`` of both; unknown
    is taken to be under the limit. A year after the newest known one is an estimate with the
    newest figures. Raises Refused before the first known year.
    """
    rules, day = _known_rules(year, persons, under_21), berekeningsjaar(year)
    limit = vermogensgrens_huur(partner, day)
    if assets is not None and assets > limit.value:
        too_much = say(
            "Met meer vermogen dan {limit} krijgt u geen huurtoeslag.", limit=limit.value
        )
        return from_figure(NO_TOESLAG, too_much, limit)
    value = _amount(rules, rent, income, day)
    because = say("De huurtoeslag is {month} per maand.", month=value.month)
    if not value.month:
        because = say("Bij deze huur en dit inkomen is er geen huurtoeslag.")
    return answer(value, because, rules.source, _parts(rules, rent, income), Certainty.SCHATTING)


def vermogensgrens_huur(partner: bool, day: date) -> Figure:
    """Awir (wet op de toeslagen), artikel 7 lid 3: boven welk vermogen is er geen huurtoeslag?"""
    return figure(f"huurtoeslag.vermogen_{'partners' if partner else 'alleen'}", day)


def huurtoeslag_amount(
    year: int, rent: Decimal, income: Decimal, persons: int, under_21: bool = False
) -> Toeslag:
    """Wet op de huurtoeslag, artikel 21: alleen het bedrag, zonder redenen.

    Made for sweeps. A year after the newest known one is counted with the newest figures: an
    estimate, that the caller must mark. Raises Refused before the first known year.
    """
    rules = _known_rules(year, persons, under_21)
    return _amount(rules, rent, income, berekeningsjaar(year))


def _known_rules(year: int, persons: int, under_21: bool) -> Huurtoeslagregels:
    if persons < 1:
        raise Refused(say("Wij weten niet met hoeveel u woont."), "persons")
    try:
        return huurtoeslagregels(year, min(persons, 3), under_21)
    except Refused as before:
        raise _unknown(year) from before


def _amount(rules: Huurtoeslagregels, rent: Decimal, income: Decimal, day: date) -> Toeslag:
    month = rules.for_rent(rent) - rules.less_for(income)
    year = half_up_to_euro(month * _MONTHS)
    if year < figure("toekenning.minimum", day).value:
        return NO_TOESLAG
    return Toeslag(down_to_euro(month), year)


def _parts(rules: Huurtoeslagregels, rent: Decimal, income: Decimal) -> tuple[Answer[object], ...]:
    for_rent = half_up_to_cent(rules.for_rent(rent))
    less = half_up_to_cent(rules.less_for(income))
    base = say("De eerste {base} huur betaalt u altijd zelf.", base=rules.base)
    counted = say("Van uw huur telt {counted} mee.", counted=min(rent, rules.most))
    parts: tuple[Answer[object], ...] = (
        answer(rules.base, base, rules.source, certainty=Certainty.SCHATTING),
        answer(min(rent, rules.most), counted, rules.source),
        answer(
            for_rent,
            say("Voor uw huur is er {part} per maand.", part=for_rent),
            rules.source,
            certainty=Certainty.SCHATTING,
        ),
    )
    if less > _NONE:
        because = say("Door uw inkomen gaat er {less} van de toeslag af.", less=less)
        parts = (*parts, answer(less, because, rules.taper, certainty=Certainty.SCHATTING))
    return parts


def _unknown(year: int) -> Refused:
    return Refused(
        say("De huurtoeslag van {year} weten wij niet. Kijk op toeslagen.nl.", year=year), "year"
    )
