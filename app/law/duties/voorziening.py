"""Participatiewet, artikelen 9 lid 1 b en 18 lid 4 h: moet u meedoen aan hulp en onderzoek?"""

from __future__ import annotations

from app.domain.decision import Outcome
from app.domain.finding import Finding
from app.domain.sentence import say
from app.law.case import Case
from app.law.duties.plicht import duty
from app.law.duties.vrij_van import PROVISION
from app.law.head import Head
from app.law.verdict import no

_CHANGE = say("Past de hulp niet? Stel iets anders voor (artikel 18 lid 1).")
_USE = Head(
    id="voorziening_gebruiken",
    title=say("Hulp bij werk gebruiken die de gemeente aanbiedt"),
    article="9.1.b, 18.4.h",
    unless=say("Ook met ontheffing van werk blijft dit gelden."),
    how_to_change=_CHANGE,
)
_RESEARCH = Head(
    id="onderzoek",
    title=say("Meewerken aan onderzoek naar wat u kunt"),
    article="9.1.b, 18.4.h",
    unless=say("Ook met ontheffing van werk blijft dit gelden."),
    how_to_change=say("Is het te zwaar? Vraag een ander moment of hulp."),
)
_PLAN = Head(
    id="plan_van_aanpak",
    title=say("Meewerken aan uw plan van aanpak"),
    article="9.1.b, 44.4, 44a",
    unless=say("Alleen als er een plan bij uw besluit hoort."),
    how_to_change=say("De gemeente bespreekt het plan met u. Dan kan het anders."),
)


def voorziening_gebruiken(case: Case) -> Finding:
    """Participatiewet, artikel 9 lid 1 b: moet u meedoen aan aangeboden hulp?"""
    return duty(_USE, PROVISION, case, say("De wet vraagt dit als de gemeente hulp aanbiedt."))


def onderzoek(case: Case) -> Finding:
    """Participatiewet, artikel 9 lid 1 b: moet u meewerken aan onderzoek?"""
    return duty(_RESEARCH, PROVISION, case, say("De wet vraagt dit als het over werk gaat."))


def plan_van_aanpak(case: Case) -> Finding:
    """Participatiewet, artikelen 9 lid 1 b en 44a: moet u meewerken aan een plan?

    Only where a plan applies: from 18 to 26, or after the exemption of article 9a.
    """
    exempt = case.decision("ontheffing_9a")
    with_9a = exempt is not None and exempt.outcome is Outcome.TOEGEKEND
    if case.age >= 27 and not with_9a:
        return no(_PLAN, say("Vanaf 27 jaar hoort het plan niet bij het besluit."))
    because = say("Bij uw besluit hoort een plan van aanpak.")
    if not case.facts.receives_bijstand:
        # 9 lid 1 b binds from the melding on, also to draw it up; 44 lid 4: it comes with a grant.
        because = say(
            "Het plan komt bij het besluit dat u bijstand krijgt. "
            "Maakt uw gemeente het al met u? Dan moet u meewerken."
        )
    return duty(_PLAN, PROVISION, case, because)
