"""Participatiewet, artikel 35, en lokale regels: welke regelingen stoppen bij meer inkomen?"""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from app.domain.after_bijstand import Incomes, LostScheme, OpenScheme
from app.domain.answer import Answer
from app.domain.certainty import Certainty
from app.domain.gemeente import Gemeente
from app.domain.gemeente_minima import Minimaregeling, Per
from app.domain.household import Household
from app.domain.local_rule import LocalRule
from app.domain.money import half_up_to_cent
from app.domain.sentence import say
from app.law.build import answer
from app.law.cite import cite
from app.law.participatiewet.regeling_grens import Offer, offers

_YEAR = 12
_OPEN = say("Wij kennen de regelingen van uw gemeente niet. Vraag welke stoppen bij meer inkomen.")
_NONE = say("Er stopt geen regeling die wij van uw gemeente kennen.")
_NONE_NOW = say("Wij kennen geen regeling van uw gemeente voor uw inkomen.")
_FOR_YOU = say("Dit zijn regelingen van uw gemeente voor uw inkomen.")
_SOME = say("Er stoppen regelingen van uw gemeente. Dat staat in haar eigen regels.")


def minimaregelingen(
    gemeente: Gemeente | None, household: Household, day: date, incomes: Incomes
) -> Answer[tuple[LostScheme, ...]]:
    """Participatiewet, artikel 35, en lokale regels: welke regelingen vallen weg?

    A scheme is lost when the income passes its limit (on the limit one still has it), or when
    it needs bijstand and none is left; what was not there before, cannot be lost. The limit
    counts over the bijstandsnorm with the vakantietoeslag in it; a gemeente may measure
    otherwise, so this is an estimate.
    """
    source = cite("PW2601", "35.1")
    if gemeente is None or gemeente.minimaregelingen is None:
        return answer((), _OPEN, source, certainty=Certainty.GEMEENTE_BESLIST)
    parts = tuple(
        lost
        for key, scheme in gemeente.minimaregelingen
        if (rule := scheme.on(day)) is not None
        for offer in offers(rule.value, household, day, incomes.norm)
        if (lost := _lost(key, rule, offer, incomes)) is not None
    )
    whole = tuple(part.value for part in parts)
    because = _SOME if parts else _NONE
    return answer(whole, because, source, parts, Certainty.SCHATTING)


def open_regelingen(
    gemeente: Gemeente | None, household: Household, day: date, incomes: Incomes
) -> Answer[tuple[OpenScheme, ...]]:
    """Participatiewet, artikel 35, en lokale regels: welke regelingen zijn er nu voor u?

    Those whose limit the income before a change does not pass, and that need bijstand only where
    there is some. A gemeente may measure otherwise, so this is an estimate; it decides.
    """
    source = cite("PW2601", "35.1")
    if gemeente is None or gemeente.minimaregelingen is None:
        return answer((), _OPEN, source, certainty=Certainty.GEMEENTE_BESLIST)
    parts = tuple(
        _open(key, rule, offer)
        for key, scheme in gemeente.minimaregelingen
        if (rule := scheme.on(day)) is not None
        for offer in offers(rule.value, household, day, incomes.norm)
        if offer.limit is not None and _is_open(rule.value, offer.limit, incomes)
    )
    whole = tuple(part.value for part in parts)
    return answer(whole, _FOR_YOU if parts else _NONE_NOW, source, parts, Certainty.SCHATTING)


def _open(key: str, rule: LocalRule[Minimaregeling], offer: Offer) -> Answer[OpenScheme]:
    scheme, worth = rule.value, offer.worth
    year = {Per.MAAND: _YEAR, Per.JAAR: 1}.get(scheme.per)
    yearly = None if worth is None or year is None else worth * year
    found = OpenScheme(key, offer.name, worth, yearly, scheme.how)
    because = say("{name} is er ook met uw inkomen.", name=offer.name)
    return answer(found, because, rule.source, certainty=Certainty.SCHATTING)


def _is_open(scheme: Minimaregeling, limit: Decimal, incomes: Incomes) -> bool:
    needs_more = scheme.only_with_bijstand and not incomes.had_bijstand
    return incomes.before <= limit and not needs_more


def _lost(
    key: str, rule: LocalRule[Minimaregeling], offer: Offer, incomes: Incomes
) -> Answer[LostScheme] | None:
    scheme, limit = rule.value, offer.limit
    if limit is None or not _falls_away(scheme, limit, incomes):
        return None
    if incomes.after > limit:
        because = say("{name} stopt boven {limit} inkomen per maand.", name=offer.name, limit=limit)
    else:
        because = say("{name} stopt als u geen bijstand meer hebt.", name=offer.name)
    monthly = _monthly(offer.worth, scheme.per)
    lost = LostScheme(key, offer.name, limit, monthly, offer.worth, scheme.how)
    return answer(lost, because, rule.source, certainty=Certainty.SCHATTING)


def _falls_away(scheme: Minimaregeling, limit: Decimal, incomes: Incomes) -> bool:
    if not _is_open(scheme, limit, incomes):
        return False
    return incomes.after > limit or (scheme.only_with_bijstand and not incomes.keeps_bijstand)


def _monthly(worth: Decimal | None, per: Per) -> Decimal | None:
    if worth is None or per is Per.KEER:
        return None
    return worth if per is Per.MAAND else half_up_to_cent(worth / _YEAR)
