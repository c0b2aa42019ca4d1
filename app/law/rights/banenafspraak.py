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
    article="no-riskpolis",
    who_decides=UWV,
    code="UWVBRON",
    mark="S2",
    how_to_ask=say("Laat uw werkgever UWV vragen of dit voor u geldt."),
    unless=say("Wij lazen de wet hierover niet zelf. Vraag het na bij UWV."),
)


def banenafspraak(case: Case) -> Finding:
    """Banenafspraak: kunt u in het register van UWV komen? (second-hand)"""
    rest = council(_REGISTER, say("U hoort bij de doelgroep. UWV kan u opnemen."))
    return conclude(_REGISTER, (UNDER_PENSION, IN_DOELGROEP), case, rest)


def no_riskpolis(case: Case) -> Finding:
    """No-riskpolis: betaalt UWV uw werkgever als u ziek wordt? (second-hand)"""
    rest = council(
        _NO_RISK,
        say("Wordt u ziek? Wij lazen dat UWV bij loonkostensubsidie uw ziekengeld betaalt."),
    )
    return conclude(_NO_RISK, (UNDER_PENSION, IN_DOELGROEP), case, rest)
