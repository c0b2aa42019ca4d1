"""Participatiewet, artikelen 24 en 32 lid 3: wat geldt er met een partner zonder recht?"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

from app.domain.age import age_on
from app.domain.answer import Answer
from app.domain.household import Household
from app.domain.money import ZERO, half_up_to_cent
from app.domain.sentence import say
from app.law.book import Figure, figure
from app.law.build import answer, from_figure
from app.law.other_laws.pensioenleeftijd import pensioengerechtigd
from app.law.participatiewet.kostendelersnorm import kostendelersnorm

_FULL, _CHILD = 21, 18


def niet_rechthebbende_partner(household: Household, day: date) -> Answer[Decimal]:
    """Participatiewet, artikel 24: welke norm geldt voor wie een partner zonder recht heeft?

    Half the couple norm of the person's own age, net euro per month; with kostendelers from 21
    the kostendelersnorm of the person alone (22a). Raises Refused from 2027, when the share
    changes to one that was not read.
    """
    if household.kostendelers and age_on(household.birth_date, day) >= _FULL:
        partner = household.partner_birth_date or household.birth_date
        sharers = household.kostendelers + 1 + int(age_on(partner, day) >= _FULL)
        pension = any(pensioengerechtigd(birth, day) for birth in (household.birth_date, partner))
        return kostendelersnorm(sharers, day, pension)
    share = figure("niet_rechthebbende_partner.deel", day)
    couple = couple_norm(household, day)
    norm = half_up_to_cent(couple.value * share.value)
    part = from_figure(
        couple.value, say("Voor een paar is de norm samen {norm}.", norm=couple.value), couple
    )
    because = say("Uw partner heeft geen recht. Uw norm is de helft: {norm}.", norm=norm)
    letter = "24.a" if age_on(household.birth_date, day) >= _FULL else "24.b"
    return answer(norm, because, replace(share.source, article=letter), (part,))


def couple_norm(household: Household, day: date) -> Figure:
    """Participatiewet, artikelen 20 tot en met 22: wat is de norm voor een paar van deze leeftijd?

    As if the spouse had a right and were of the person's own age (24, aanhef).
    """
    if age_on(household.birth_date, day) < _FULL:
        # Ten laste komt een kind onder de 18 jaar (artikel 4 lid 1 e).
        young = any(0 <= age_on(one, day) < _CHILD for one in household.children)
        child = "_kind" if young else ""
        return figure(f"bijstandsnorm.gehuwd_beiden_18_20{child}", day)
    if pensioengerechtigd(household.birth_date, day):
        return figure("bijstandsnorm.gehuwd_pensioen", day)
    return figure("bijstandsnorm.gehuwd", day)


def inkomen_partner_zonder_recht(
    couple: Decimal, norm: Decimal, own: Decimal, partner: Decimal
) -> Decimal:
    """Participatiewet, artikel 32 lid 3: hoeveel inkomen van de partner telt mee?

    Only as far as both incomes, with the bijstand there would be without the partner's income,
    come above the couple norm; never more than that income. Euro per month.
    """
    bijstand = max(ZERO, norm - own)
    return min(partner, max(ZERO, own + partner + bijstand - couple))
