"""Participatiewet, artikel 35, en lokale regels: welke regelingen van de gemeente kunt u vragen?"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from app.domain.finding import Finding, Status
from app.domain.gemeente import schemes_are_told
from app.domain.gemeente_minima import Minimaregeling
from app.domain.local_rule import LocalRule
from app.domain.own_rule import OwnRule
from app.domain.sentence import Sentence, say
from app.law.case import Case
from app.law.head import Head
from app.law.own_rules.maker import says
from app.law.own_rules.scheme_words import conditions, to_ask, worth, worth_up_to
from app.law.participatiewet.regeling_grens import Offer, offers
from app.law.verdict import GEMEENTE_FACT, council, no

INSURANCE = "collectieve_verzekering"
_NOT_KNOWN = Head(
    id="lokale_regelingen",
    title=say("Regelingen van uw gemeente"),
    article="35.1",
    status=Status.GEMEENTE,
    how_to_ask=say("Vraag uw gemeente welke regelingen er zijn bij een laag inkomen."),
    unless=say("U hoeft geen bijstand te hebben."),
)
_OPEN = say("Vaak is er een pas, kwijtschelding of geld voor kinderen. Uw gemeente beslist dat.")
_UNKNOWN_LIMIT = say("Tot welk inkomen het er is, weten wij niet. Vraag uw gemeente.")


def lokale_regelingen(case: Case) -> tuple[Finding, ...]:
    """Participatiewet, artikel 35, en lokale regels: welke regelingen kunt u vragen?

    Each scheme of the gemeente by its own name, with its worth, its limit and how to ask in its own
    rules; one finding that names what is usual where the gemeente told none. The gemeente decides;
    only an income above the limit, or no child where it is for children, makes it a no. What it
    offers as insurance stands with the insurance of article 35 lid 3.
    """
    known = (case.gemeente.minimaregelingen if case.gemeente else None) or ()
    found = ((key, scheme.on(case.day)) for key, scheme in known if key != INSURANCE)
    schemes = tuple(_one(case, key, rule) for key, rule in found if rule is not None)
    told = case.gemeente is not None and schemes_are_told(case.gemeente)
    return schemes if told else (*schemes, council(_NOT_KNOWN, _OPEN, GEMEENTE_FACT))


def insurance(case: Case) -> tuple[OwnRule, ...]:
    """Participatiewet, artikel 35 lid 3: wat zegt de gemeente over haar eigen verzekering?"""
    known = dict(case.gemeente.minimaregelingen or ()) if case.gemeente else {}
    rule = known[INSURANCE].on(case.day) if INSURANCE in known else None
    return () if rule is None else tuple(_lines(rule, _offers(case, rule.value)))


def _one(case: Case, key: str, rule: LocalRule[Minimaregeling]) -> Finding:
    scheme, offered = rule.value, _offers(case, rule.value)
    head = Head(
        id=f"regeling_{key}",
        title=say("{scheme}", scheme=scheme.name),
        article=rule.source.article,
        status=Status.GEMEENTE,
        how_to_ask=to_ask(scheme.name, scheme.how),
        how_to_change=say("Tegen het besluit kunt u bezwaar maken."),
    )
    found = _verdict(case, head, scheme, offered)
    return replace(found, source=rule.source, own_rules=tuple(_lines(rule, offered)))


def _offers(case: Case, scheme: Minimaregeling) -> tuple[Offer, ...]:
    norm = case.norm()
    value = Decimal(0) if norm is None else norm.value
    found = offers(scheme, case.household, case.day, value)
    known = norm is not None or scheme.limit_amount is not None
    return found if known else tuple(replace(one, limit=None) for one in found)


def _verdict(
    case: Case, head: Head, scheme: Minimaregeling, offered: tuple[Offer, ...]
) -> Finding:
    if not offered:
        return no(head, say("U hebt geen kinderen onder de 18 opgegeven."))
    income, limit = case.facts.counted_income_month, offered[0].limit
    if income is not None and limit is not None and income > limit:
        return no(head, say("Uw inkomen is hoger dan {limit} per maand.", limit=limit))
    if limit is None:
        return council(head, _UNKNOWN_LIMIT)
    if offered[0].worth is not None:
        return council(head, worth_up_to(offered[0].worth, scheme.per, limit))
    return council(head, say("U kunt dit vragen bij een laag inkomen. Uw gemeente beslist."))


def _lines(rule: LocalRule[Minimaregeling], offered: tuple[Offer, ...]) -> Iterator[OwnRule]:
    for sentence in _told(rule.value, offered):
        yield OwnRule(sentence, rule.source)
    if rule.note is not None:
        yield OwnRule(says(rule.note), rule.source)


def _told(scheme: Minimaregeling, offered: tuple[Offer, ...]) -> Iterator[Sentence]:
    for one in offered:
        if one.worth is not None:
            yield worth(one.name, one.worth, scheme.per)
        if one.limit is not None:
            yield say(
                "{name} is er tot {limit} inkomen per maand.", name=one.name, limit=one.limit
            )
    for package in scheme.packages:
        yield worth(package.name, package.amount, scheme.per)
    yield from conditions(scheme)
