"""Wet op de huurtoeslag: wat namen wij aan, of lieten wij weg, omdat het niet is verteld?"""

from __future__ import annotations

from collections.abc import Iterator

from app.domain.age import age_on
from app.domain.household import Household, PartnerReason
from app.domain.scenario import Question
from app.domain.sentence import Sentence, say
from app.law.other_laws.huishouden import huurwoning, telt_huur
from app.law.participatiewet.gezin import kostendelers
from app.law.participatiewet.uitgesloten import ADULT
from app.law.rights.huurtoeslag import room_without_huurtoeslag


def about_rent(question: Question) -> Iterator[Sentence]:
    """Wet op de huurtoeslag, artikelen 7 en 11: waarom telt huurtoeslag niet, of onder welke som?

    The home must be one of one's own, or a designated room; the income of all in it counts.
    """
    household = question.household
    if household.rent_month is None:
        yield say("Huurtoeslag telt niet mee. Vul uw huur in.")
    elif not telt_huur(household):
        yield from _about_room(household)
    elif True in (household.inrichting, household.partner_inrichting) or _partner_inside(household):
        yield say("Huurtoeslag telt niet mee zolang iemand in een inrichting woont.")
    elif kostendelers(household, question.start.first_day):
        yield say("Huurtoeslag telt niet mee. Het inkomen van uw huisgenoten weten wij niet.")
    else:
        yield from _about_home(question)


def _about_room(household: Household) -> Iterator[Sentence]:
    if huurwoning(household) is None:
        yield say("Huurtoeslag telt niet mee. Wij weten niet of u een kamer huurt.")
    else:
        yield from room_without_huurtoeslag(household)
    yield say("Dat staat in de Wet op de huurtoeslag, artikel 11.")


def _about_home(question: Question) -> Iterator[Sentence]:
    household, last = question.household, question.start.plus(question.months - 1).first_day
    if huurwoning(household) is None and household.rent_month:
        yield say("Wij nemen aan dat u een eigen voordeur, keuken en toilet hebt.")
    if household.shares_home:
        yield say("Wij nemen aan dat uw huisgenoten geen inkomen hebben.")
        yield say("Verdienen zij wel? Dan kan de huurtoeslag lager zijn.")
    if any(age_on(born, last) >= ADULT for born in household.all_children):
        yield say("Wij nemen aan dat uw kind van 18 jaar of ouder geen inkomen heeft.")
        yield say("Verdient uw kind wel? Dan kan de huurtoeslag lager zijn.")


def _partner_inside(household: Household) -> bool:
    return household.partner_reason is PartnerReason.INRICHTING
