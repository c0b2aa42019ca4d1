"""Participatiewet, artikelen 7, 8a, 9 en 9a: krijgt u scholing, opvang en een plan?"""

from __future__ import annotations

from dataclasses import replace

from app.domain.decision import Outcome
from app.domain.finding import Finding, Status
from app.domain.sentence import say
from app.law.case import Case
from app.law.conclude import conclude
from app.law.duties.ontheffing_9a import ended_9a
from app.law.group import RECEIVES_BIJSTAND, UNDER_PENSION, in_group
from app.law.head import Head
from app.law.verdict import council, no, unknown, yes

_SCHOOL = Head(
    id="scholing",
    title=say("Scholing of een opleiding"),
    article="7.1.a, 8a.1.a",
    status=Status.GEMEENTE,
    how_to_ask=say("Kies een opleiding. Leg uit hoe die u naar werk brengt."),
    papers=(say("De naam, de prijs en de duur van de opleiding."),),
    how_to_change=say("Tegen het besluit kunt u bezwaar maken."),
)
_CARE = Head(
    id="kinderopvang",
    title=say("Opvang voor uw kinderen bij werk of een traject"),
    article="9.4, 8a.2.a",
    how_to_ask=say("Zeg eerst welke opvang u nodig hebt, op welke dagen."),
    unless=say(
        "Voor betaalde opvang kunt u ook kinderopvangtoeslag vragen. "
        "Doe dat voordat de opvang begint, of anders meteen. "
        "Tot wanneer het kan, staat op toeslagen.nl."
    ),
)
# Article 9 lid 4 is of a single parent alone; of every other parent the care counts in the help.
_CARE_OF_OTHERS = replace(_CARE, article="8a.2.a")
# Wet kinderopvang 1.6 lid 3 asks it of the partner too; lid 8 is of one with care of the Wlz.
_CARE_OF_COUPLE = replace(
    _CARE_OF_OTHERS,
    unless=say(
        "Voor betaalde opvang kunt u ook kinderopvangtoeslag vragen. "
        "Dat kan meestal alleen als uw partner ook werkt, leert of een traject volgt. "
        "Doe dat voordat de opvang begint, of anders meteen: toeslagen.nl zegt tot wanneer."
    ),
)
_PLAN = Head(
    id="plan_van_aanpak",
    title=say("Een plan van aanpak, samen gemaakt"),
    article="44.4, 44a",
    how_to_ask=say("Vraag uw plan op papier. Zeg wat u anders wilt."),
    how_to_change=say("De gemeente bespreekt het plan met u. Dan kan het anders."),
)

_YOUNG_AT_SCHOOL = replace(
    _SCHOOL,
    article="7.1.a, 8a.1.a, 13.2.c",
    unless=say(
        "Kunt u onder de 27 een opleiding volgen die de staat betaalt? "
        "Dan krijgt u zelf meestal geen bijstand (artikel 13 lid 2). "
        "Uw gemeente beslist wat u kunt volgen."
    ),
)
# 9a lid 7, 10 and 11 are of a single parent who has the exemption of that article.
_SCHOOL_9A = replace(_SCHOOL, article="7.1.a, 8a.1.a, 9a.10, 9a.11")
_PLAN_9A = replace(_PLAN, article="44.4, 44a, 9a.7")
_FREE_FROM = 27


def scholing(case: Case) -> Finding:
    """Participatiewet, artikelen 7 en 9a: kunt u scholing krijgen?

    For a single parent with the exemption of 9a: at least schooling without startkwalificatie
    (lid 10), a BOL course on request with one (lid 11), unless too heavy. Others: gemeente.
    """
    exempt = case.decision("ontheffing_9a")
    granted = exempt is not None and exempt.outcome is Outcome.TOEGEKEND
    if granted and exempt is not None and exempt.holds(case.day) and not ended_9a(case):
        if case.facts.startkwalificatie is False:
            return yes(
                _SCHOOL_9A,
                say("Bij uw ontheffing hoort scholing, als die niet te zwaar voor u is."),
            )
        if case.facts.startkwalificatie:
            return yes(
                _SCHOOL_9A,
                say(
                    "Vraag een mbo-opleiding (bol) die naar werk leidt. De gemeente "
                    "weigert alleen als die te zwaar is."
                ),
            )
    # With too much income for bijstand it is no school that keeps it away (19 lid 1 a).
    has_enough = case.facts.income_below_norm is False
    head = _YOUNG_AT_SCHOOL if case.age < _FREE_FROM and not has_enough else _SCHOOL
    # Article 10 lid 4 and 5: who asks gets an investigation and a decision.
    because = say(
        "Vraag het op papier. Uw gemeente moet dan onderzoeken of scholing u helpt, en besluiten."
    )
    rest = council(head, because)
    return conclude(head, (UNDER_PENSION, in_group(case)), case, rest)


def kinderopvang(case: Case) -> Finding:
    """Participatiewet, artikel 9 lid 4: moet er opvang zijn voordat u werk aanneemt?

    For a single parent with a child under 12 the gemeente must have checked that first.
    """
    youngest = case.youngest_child()
    others = _CARE_OF_COUPLE if case.couple else _CARE_OF_OTHERS
    head = _CARE if case.single_parent else others
    if youngest is None and case.single_parent:
        return unknown(head, "children")
    if youngest is None or youngest >= 12:
        return no(head, say("U hebt geen kind onder 12 jaar opgegeven."))
    if case.single_parent:
        because = say("De gemeente moet eerst kijken of er goede opvang is.")
        return conclude(head, (RECEIVES_BIJSTAND,), case, yes(head, because))
    return council(head, say("Zorgt u voor iemand? Daar houdt de gemeente rekening mee bij hulp."))


def plan_van_aanpak(case: Case) -> Finding:
    """Participatiewet, artikelen 44 lid 4 en 44a: hoort er een plan van aanpak bij uw bijstand?

    For 18 to 26 it is annexed to the decision; also after the exemption of article 9a. Not for
    everybody.
    """
    exempt = case.decision("ontheffing_9a")
    granted = exempt is not None and exempt.outcome is Outcome.TOEGEKEND
    head = _PLAN_9A if granted else _PLAN
    if granted:
        rest = yes(head, say("Binnen zes maanden na uw verzoek komt er een plan."))
    elif case.age < 27:
        rest = yes(head, say("Onder 27 jaar hoort het plan bij uw besluit."))
    else:
        rest = no(head, say("Vanaf 27 jaar hoort het plan niet bij het besluit."))
    return conclude(head, (RECEIVES_BIJSTAND,), case, rest)
