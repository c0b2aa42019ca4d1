"""Participatiewet, artikelen 31 en 34: wat mag iemand met bijstand houden?"""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from app.domain.certainty import Certainty
from app.domain.finding import Finding, Status
from app.domain.money import ZERO
from app.domain.sentence import Sentence, say
from app.law.book import figure
from app.law.case import Case
from app.law.head import Head
from app.law.participatiewet.giften import giften as gifts_by_law
from app.law.rights.vermogen import (
    too_much_vermogen,
    vermogen,
    vermogen_below_limit,
    vermogensgrens,
)
from app.law.verdict import closed, council, no, yes

_GIFTS = Head(
    id="giften",
    title=say("Giften en hulp met kosten"),
    article="31.2.m, 18.8*",
    how_to_ask=say("Geef giften door aan uw gemeente. Bewaar wat u kreeg."),
    unless=say("Hulp van de voedselbank telt nooit mee."),
    how_to_change=say("Meer gekregen? Vraag uw gemeente om maatwerk (artikel 18 lid 1)."),
)
_SAVINGS = Head(
    id="spaargeld",
    title=say("Spaargeld en bezit"),
    article="34.2.b, 34.2.c, 34.3",
    papers=(say("Uw bankafschriften en een lijst van uw schulden."),),
    unless=say("Sparen tijdens bijstand telt niet mee. Geld van kinderen onder 18 telt wel mee."),
)
# Article 17 lid 1, of who has bijstand or asks for it.
_MORE = say(
    "Wordt het meer? Geef het meteen door. "
    "Zolang het meer is, is er geen bijstand (artikel 19 lid 1)."
)
_GOODS = Head(
    id="spullen_en_auto",
    title=say("Gewone spullen en een auto"),
    article="34.2.a",
    status=Status.GEMEENTE,
    how_to_ask=say("Vraag uw gemeente tot welke waarde een auto vrij is."),
    unless=say("Hebt u de auto nodig, voor ziekte of werk? Zeg dat erbij."),
)
_HOUSE = Head(
    id="eigen_woning",
    title=say("Een eigen huis waarin u woont"),
    article="34.2.d, 50.1, 50.2",
    papers=(say("De waarde van uw huis en uw hypotheek."),),
    unless=say("Is er meer waarde? Dan kan bijstand een lening zijn."),
)


def giften(case: Case) -> Finding:
    """Participatiewet, artikel 31 lid 2 m: hoeveel giften mag u krijgen?

    One pot per calendar year for gifts and cost-saving contributions together; help of a food
    bank never counts. Only what is above the limit counts.
    """
    pot = figure("giften.pot", case.day)
    over = gift_excess(case)
    if over is None:
        because = say("Tot {limit} per jaar telt niet mee.", limit=pot.value)
    elif over:
        because = say("Van uw giften dit jaar telt {over} wel mee.", over=over)
    else:
        because = _left(case, pot.value)
    return yes(_GIFTS, because, pot.certainty, amount=pot.value)


def _left(case: Case, pot: Decimal) -> Sentence:
    """What may still come this year: gifts and help with costs are one pot (31 lid 2 m)."""
    facts = case.facts
    left = pot - (facts.gifts_this_year or ZERO) - (facts.cost_saving_this_year or ZERO)
    if left == pot:
        return say("Tot {limit} per jaar telt niet mee.", limit=pot)
    if not left:
        return say("Uw giften dit jaar tellen niet mee. Wat er nu nog bij komt, telt wel mee.")
    return say(
        "Uw giften dit jaar tellen niet mee. Dit jaar kan er nog {left} bij, ook aan hulp.",
        left=left,
    )


def gift_excess(case: Case) -> Decimal | None:
    """Participatiewet, artikel 31 lid 2 m: hoeveel giften tellen dit jaar wel mee?"""
    facts = case.facts
    if facts.gifts_this_year is None and facts.cost_saving_this_year is None:
        return None
    received = facts.gifts_this_year or ZERO, facts.cost_saving_this_year or ZERO
    return gifts_by_law(*received, case.day).value.counted


def spaargeld(case: Case) -> Finding:
    """Participatiewet, artikel 34 lid 2 en 3: hoeveel geld en bezit mag u hebben?"""
    limit = vermogensgrens(case)
    if vermogen_below_limit(case) is False:
        # Savings of the time on bijstand do not count (34.2.c); whether these are was not told.
        if case.facts.receives_bijstand is False:
            return no(_SAVINGS, too_much_vermogen(case))
        because = say("U hebt meer dan {limit}. Vraag uw gemeente wat meetelt.", limit=limit.value)
        return council(_SAVINGS, because, "assets", amount=limit.value)
    because = say("U mag minder dan {limit} aan geld en bezit hebben.", limit=limit.value)
    if case.has_family:
        because = say("U mag samen met uw gezin minder dan {limit} hebben.", limit=limit.value)
    # Beside what was saved on bijstand (34.2.c), more than the limit may still leave bijstand.
    tells = case.facts.receives_bijstand is not False and not case.household.saved_in_bijstand
    head = replace(_SAVINGS, how_to_ask=_MORE if tells else None, unless=_counted(case))
    return yes(head, because, limit.certainty, amount=limit.value)


def _counted(case: Case) -> Sentence | None:
    """What of the savings that were told counts; the rule where nobody told what was saved when."""
    assets, counts = case.household.assets, vermogen(case.household)
    if not assets or counts is None or case.household.saved_in_bijstand is None:
        return _SAVINGS.unless
    if case.facts.receives_bijstand is False:
        # Saved in an earlier time on bijstand: who asks anew just has it (34 lid 1 a).
        return _SAVINGS.unless
    if counts == assets:
        return say("Uw spaargeld van {assets} telt helemaal mee.", assets=assets)
    return say(
        "Van uw spaargeld telt {counts} mee. Sparen tijdens bijstand telt niet mee.",
        counts=counts,
    )


def spullen_en_auto(case: Case) -> Finding:
    """Participatiewet, artikel 34 lid 2 a: tellen uw spullen en uw auto mee?"""
    local = case.gemeente.norm.car_value if case.gemeente else None
    rule = local.on(case.day) if local else None
    if rule is None:
        because = say("Gewone spullen tellen niet mee. Over een auto beslist uw gemeente.")
        return council(_GOODS, because, "gemeente")
    because = say("In uw gemeente is een auto vrij tot {value}.", value=rule.value)
    return yes(_GOODS, because, Certainty.GEMEENTE_BESLIST, amount=rule.value)


def eigen_woning(case: Case) -> Finding:
    """Participatiewet, artikelen 34 lid 2 d en 50: mag u een eigen huis hebben?

    It is about the home one lives in: who rents that one, has no such home.
    """
    if case.household.rent_month:
        return closed(_HOUSE, say("U betaalt huur. Dit is voor wie een eigen huis heeft."))
    limit = figure("vermogen.woning", case.day)
    because = say(
        "Hebt u een eigen huis? Daarin mag tot {limit} aan waarde zitten.", limit=limit.value
    )
    return yes(_HOUSE, because, limit.certainty, amount=limit.value)
