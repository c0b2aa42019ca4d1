"""Participatiewet, artikel 9 lid 1 c: moet u iets terugdoen, en hoe heet dat vanaf 2027?"""

from __future__ import annotations

from app.domain.finding import Finding, Reply
from app.domain.gemeente_plichten import Mode
from app.domain.sentence import say
from app.law.case import Case
from app.law.duties.gebonden import bound
from app.law.duties.plicht import duty
from app.law.duties.vrij_van import TEGENPRESTATIE, free_of
from app.law.head import Head, planned
from app.law.verdict import council, no, unknown

_HEAD = Head(
    id="tegenprestatie",
    title=say("Tegenprestatie: onbetaald iets voor anderen doen"),
    article="9.1.c, 8a.1.b",
    unless=say(
        "Alleen als de gemeente het u opdraagt, en als u het kunt. "
        "Wij lazen dat u in 2027 zelf een voorstel mag doen. Uw gemeente vult dat in."
    ),
    how_to_change=say("Stel zelf iets voor, of vraag ontheffing (artikel 9 lid 2)."),
)
_LATER = Head(
    id="tegenprestatie",
    title=say("Maatschappelijke participatie: meedoen op uw manier"),
    article="9.1.c (2027)",
    unless=say("Het mag betaald werk niet verdringen of in de weg staan."),
    how_to_change=say("U mag zelf iets voorstellen."),
)


def tegenprestatie(case: Case) -> Finding:
    """Participatiewet, artikel 9 lid 1 c: moet u een tegenprestatie doen?

    Only work that the gemeente has assigned: no assignment, no duty. Not with the exemptions of
    9 lid 2, 5 and 7. From 2027 it is called maatschappelijke participatie (second-hand).
    """
    if case.new_law:
        return _from_2027(case)
    assigned = case.facts.tegenprestatie_assigned
    imposed = say("Uw gemeente heeft u dit opgedragen.")
    found = duty(_HEAD, TEGENPRESTATIE, case, imposed, of_everybody=False)
    if found.answer is not Reply.YES or assigned:
        return found
    if assigned is False or mode_on(case) is Mode.VRIJWILLIG:
        return no(_HEAD, say("Er is geen opdracht. Dan is er geen plicht."))
    return unknown(_HEAD, "tegenprestatie_assigned")


def mode_on(case: Case) -> Mode | None:
    """Participatiewet, artikel 8a lid 1 b: hoe vraagt de gemeente het op deze dag?"""
    rule = case.gemeente.meedoen.mode_on(case.day) if case.gemeente else None
    return rule.value if rule else None


def _from_2027(case: Case) -> Finding:
    head = planned(_LATER)
    free = free_of(TEGENPRESTATIE, case)
    if case.pension or case.age < 18:
        return no(head, say("Volgens de regels van nu geldt dit niet voor uw leeftijd."))
    if free is not None:
        because = say("Nu hoeft u dit niet te doen. Of dat in 2027 zo blijft, weten wij niet.")
        return council(head, because, "gemeente", until=free.until)
    if bound(case) is False:
        return no(head, say("Zonder bijstand geldt deze plicht niet."))
    return council(
        head, say("Uw gemeente beslist hoe meedoen gaat. U mag zelf iets voorstellen."), "gemeente"
    )
