"""Participatiewet, artikelen 8a en 10: wat vraagt en biedt de gemeente zonder uitkering?"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal

from app.domain.money import half_up_to_cent
from app.domain.own_rule import OwnRule
from app.domain.sentence import Sentence, say, say_n
from app.law.case import Case
from app.law.own_rules.maker import Maker, listed, place, says, told
from app.law.own_rules.of_rights import BIJZONDERE_BIJSTAND, HELPERS, SCHOLING

_INCOME_OPEN = say("Of het inkomen van u en uw partner meetelt, beslist uw gemeente.")

_BESIDE = say("De wet kijkt niet naar het inkomen van uw partner. Uw gemeente kijkt daar wel naar.")
_NET_OR_GROSS = say("Rekent uw gemeente bruto of netto? Dat weten wij niet. Vraag het haar.")


def _payment(amount: Decimal) -> Sentence:
    if not amount:
        return say("Het traject zelf kost u niets, zegt uw gemeente.")
    return say("Voor het traject zelf betaalt u {amount}, zegt uw gemeente.", amount=amount)


def _income(case: Case) -> tuple[OwnRule, ...]:
    return tuple(_income_lines(case))


def _income_lines(case: Case) -> Iterator[OwnRule]:
    local = case.gemeente.nuggers.household_income_percent if case.gemeente else None
    rule, norm = local.on(case.day) if local else None, case.norm()
    if rule is None:
        yield OwnRule(_INCOME_OPEN)
        return
    if case.couple:
        yield OwnRule(_BESIDE, rule.source)
    if norm is not None:
        limit = half_up_to_cent(norm.value * rule.value / 100)
        because = say(
            "Voorwaarde: u en uw partner hebben samen hoogstens {limit} inkomen per maand.",
            limit=limit,
        )
        yield OwnRule(because, rule.source)
        yield OwnRule(_NET_OR_GROSS)
    if rule.note is not None:
        yield OwnRule(says(rule.note), rule.source)


_ABOVE: Maker = told(
    lambda one: one.nuggers.hours_wanted_above,
    lambda n: say_n(
        "Voorwaarde: u wilt meer dan {n} uur per week werken.",
        "Voorwaarde: u wilt meer dan {n} uur per week werken.",
        n=n,
    ),
)


def _wanted(case: Case) -> tuple[OwnRule, ...]:
    """Not beside the least hours that one wants, which the reason names: that says more."""
    rules = case.gemeente.nuggers if case.gemeente else None
    least = rules.hours_wanted_min if rules else None
    above = rules.hours_wanted_above if rules else None
    first, second = (one.on(case.day) if one else None for one in (least, above))
    if first is not None and second is not None and first.value > second.value:
        return ()
    return _ABOVE(case)


_PAYS: Maker = told(
    lambda one: one.nuggers.own_payment,
    _payment,
    say("Wat u zelf betaalt voor een traject, beslist uw gemeente."),
)
# What a traject costs is one thing, what one pays to get there another (7 lid 1 a, 8a lid 1 a).
_TRAVEL: Maker = told(
    lambda one: one.premies.travel_km,
    lambda km: say("Voor reizen betaalt uw gemeente {km} per kilometer.", km=km),
    say("Of u reizen en boeken voor een traject zelf betaalt, beslist uw gemeente."),
)
OF_NUGGERS: Mapping[str, tuple[Maker, ...]] = {
    **HELPERS,
    "voorwaarden_gemeente": (
        told(
            lambda one: one.nuggers.hours_now_max,
            lambda n: say_n(
                "Voorwaarde: u werkt nu minder dan {n} uur per week.",
                "Voorwaarde: u werkt nu minder dan {n} uur per week.",
                n=n,
            ),
            say("Hebt u al werk? Of u dan hulp krijgt, beslist uw gemeente."),
        ),
        _wanted,
        _income,
        told(
            lambda one: one.nuggers.assets_max,
            lambda most: say("Voorwaarde: u hebt hoogstens {most} aan geld en bezit.", most=most),
            say("Of uw geld en bezit meetellen, beslist uw gemeente."),
        ),
        _PAYS,
        _TRAVEL,
        told(
            lambda one: one.contact.website,
            lambda web: say("Lees meer op {web}", web=web),
        ),
    ),
    "nugger": (_income,),
    "voorziening": (*SCHOLING, _PAYS, _TRAVEL),
    "hulp_bij_werk": (
        told(
            lambda one: one.nuggers.offers,
            lambda help_: say("Uw gemeente biedt: {help}.", help=listed(help_)),
        ),
        told(lambda one: one.nuggers.how, says),
        place(lambda one: one.contact.werkcentrum),
    ),
    "inschrijven_uwv": (
        told(
            lambda one: one.contact.arbeidsmarktregio,
            lambda name: say("Uw regio voor werk heet {name}.", name=name),
        ),
    ),
    "bijzondere_bijstand": BIJZONDERE_BIJSTAND,
    "doorstroompunt": (place(lambda one: one.contact.doorstroompunt),),
}
