"""Participatiewet, artikel 35, en lokale regels: wat is een regeling waard, en tot welk inkomen?"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from app.domain.gemeente_geld import LimitOf
from app.domain.gemeente_minima import Minimaregeling, Per
from app.domain.sentence import Sentence, say, say_n
from app.law.own_rules.maker import number


def scheme_words(one: Minimaregeling) -> Iterator[Sentence]:
    """Participatiewet, artikel 35: wat zegt de gemeente over een regeling, wie er ook kijkt?"""
    if one.amount is not None:
        yield worth(one.name, one.amount, one.per)
    for age in one.for_age:
        yield (
            say_n("Vanaf {n} jaar: {amount}.", "Vanaf {n} jaar: {amount}.",
                  n=age.from_age, amount=age.amount)
            if age.until_age is None
            else say_n("Van {first} tot en met {n} jaar: {amount}.",
                       "Van {first} tot en met {n} jaar: {amount}.",
                       n=age.until_age, first=age.from_age, amount=age.amount)
        )
    for package in one.packages:
        yield worth(package.name, package.amount, one.per)
    if one.per_child:
        yield say("Voor elk kind onder de 18.")
    if one.per_adult:
        yield say("Voor elke volwassene.")
    yield from _limits(one)
    yield from conditions(one)


def _limits(one: Minimaregeling) -> Iterator[Sentence]:
    if one.limit_amount is not None:
        yield say("Tot {limit} inkomen per maand.", limit=one.limit_amount)
    if one.limit_percent is not None:
        yield (
            say("Tot {n} van elke 100 euro bruto minimumloon.", n=number(one.limit_percent))
            if one.limit_of is LimitOf.MINIMUMLOON_BRUTO
            else say("Tot {n} van elke 100 euro norm.", n=number(one.limit_percent))
        )
    if one.limit_percent_more is not None:
        yield say("Met meer personen: tot {n} van elke 100 euro.", n=number(one.limit_percent_more))
    for tier in one.tiers:
        yield say("Tot {n} van elke 100 euro norm ook: {what}.",
                  n=number(tier.limit_percent), what=tier.what)
    if one.limit_unknown:
        yield say("Tot welk inkomen het er is, weten wij niet. Vraag uw gemeente.")


def conditions(one: Minimaregeling) -> Iterator[Sentence]:
    """Participatiewet, artikel 35: wat vraagt de gemeente verder voor een regeling?"""
    if one.assets_max is not None:
        yield say("Voorwaarde: u hebt hoogstens {most} aan geld en bezit.", most=one.assets_max)
    if one.car_max is not None:
        yield say("Uw auto is hoogstens {most} waard.", most=one.car_max)
    if one.assets_low:
        yield say("Uw gemeente kijkt ook naar uw geld en bezit.")
    if one.only_with_bijstand:
        yield say("Dit is er alleen met bijstand.")


def worth_up_to(amount: Decimal, per: Per, limit: Decimal) -> Sentence:
    """Participatiewet, artikel 35: hoeveel kunt u vragen, en tot welk inkomen?"""
    if per is Per.MAAND:
        return say(
            "Tot {limit} inkomen per maand kunt u {amount} per maand vragen.",
            limit=limit,
            amount=amount,
        )
    if per is Per.JAAR:
        return say(
            "Tot {limit} inkomen per maand kunt u {amount} per jaar vragen.",
            limit=limit,
            amount=amount,
        )
    return say(
        "Tot {limit} inkomen per maand kunt u één keer {amount} vragen.", limit=limit, amount=amount
    )


def to_ask(name: str, how: str) -> Sentence:
    """Participatiewet, artikel 35: hoe vraagt u een regeling, in de woorden van de gemeente?"""
    if not how:
        return say("Vraag uw gemeente hoe u dit aanvraagt.")
    words = f"{how[:1].lower()}{how[1:]}"
    return say("Zo vraagt u {name}: {how}", name=name, how=words)


def worth(name: str, amount: Decimal, per: Per) -> Sentence:
    """Participatiewet, artikel 35: wat is dit waard, en hoe vaak?"""
    if per is Per.MAAND:
        return say("{name} is {amount} per maand waard.", name=name, amount=amount)
    if per is Per.JAAR:
        return say("{name} is {amount} per jaar waard.", name=name, amount=amount)
    return say("{name} is één keer {amount} waard.", name=name, amount=amount)
