"""Wetten die UWV uitvoert: hoort u bij de banenafspraak, en geldt de no-riskpolis?"""

from __future__ import annotations

from app.domain.finding import Finding
from app.domain.sentence import say
from app.law.case import Case
from app.law.conclude import conclude
from app.law.group import UNDER_PENSION
from app.law.head import UWV, Head
from app.law.rights.doelgroep import IN_DOELGROEP
from app.law.verdict import council

_REGISTER = Head(
    id="banenafspraak",
    title=say("Extra banen voor mensen met een beperking"),
    article="banenafspraak",
    who_decides=UWV,
    code="UWVBRON",
    mark="S2",
    how_to_ask=say("Vraag UWV of u in het doelgroepregister kunt komen."),
    unless=say("Wij lazen de wet hierover niet zelf. Vraag het na bij UWV."),
)
_NO_RISK = Head(
    id="no_riskpolis",
    title=say("No-riskpolis: uw werkgever loopt minder risico"),
    article="29b.2.e, 29b.6, 29e, 38a.3",
    who_decides=UWV,
    code="ZW2607",
    how_to_ask=say("Laat uw werkgever UWV vragen of dit voor u geldt."),
    unless=say(
        "Uw werkgever meldt uw ziekte uiterlijk na zes weken aan UWV. "
        "UWV of uw gemeente moet hebben vastgesteld dat u het minimumloon niet kunt verdienen."
    ),
)


def banenafspraak(case: Case) -> Finding:
    """Banenafspraak: kunt u in het register van UWV komen? (second-hand)"""
    rest = council(_REGISTER, say("U hoort bij de doelgroep. UWV kan u opnemen."))
    return conclude(_REGISTER, (UNDER_PENSION, IN_DOELGROEP), case, rest)


def no_riskpolis(case: Case) -> Finding:
    """Ziektewet, artikel 29b lid 2 e: betaalt UWV mee als u ziek wordt?

    The employer goes on paying (Burgerlijk Wetboek 7:629); the ziekengeld comes off that wage
    (lid 5 there, and 29b lid 6), in the share that the work is worth (29e).
    """
    rest = council(
        _NO_RISK,
        say(
            "Wordt u ziek? Bel uw werkgever: die betaalt uw loon meestal door. "
            "UWV vergoedt dat aan uw werkgever, helemaal of voor een deel."
        ),
    )
    return conclude(_NO_RISK, (UNDER_PENSION, IN_DOELGROEP), case, rest)
