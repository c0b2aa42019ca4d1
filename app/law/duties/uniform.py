"""Participatiewet, artikel 18 lid 4 b tot en met g: de plichten die weinig mensen kennen."""

from __future__ import annotations

from app.domain.finding import Finding, Reply
from app.domain.sentence import say
from app.law.case import Case
from app.law.conclude import by_decision, told_none
from app.law.duties.plicht import duty
from app.law.duties.vrij_van import WORK
from app.law.head import Head
from app.law.verdict import no, unknown

_CHANGE = say("Past dit nu niet? Vraag ontheffing of maatwerk (artikel 9 lid 2, 18 lid 1).")
_AGENCY = Head(
    id="uitzendbureau",
    title=say("Ingeschreven staan bij een uitzendbureau"),
    article="18.4.b",
    unless=say("Alleen als de gemeente u dit oplegt."),
    how_to_change=_CHANGE,
)
_BEFORE_MOVING = Head(
    id="werk_voor_verhuizing",
    title=say("Werk zoeken in uw nieuwe gemeente voordat u verhuist"),
    article="18.4.c",
    unless=say("Alleen als u naar een andere gemeente gaat verhuizen."),
    how_to_change=_CHANGE,
)
_TRAVEL = Head(
    id="reizen",
    title=say("Reizen voor werk, tot drie uur per dag"),
    article="18.4.d",
    unless=say("Alleen als het nodig is om werk te krijgen of te houden."),
    how_to_change=_CHANGE,
)
_MOVE = Head(
    id="verhuizen",
    title=say("Verhuizen voor werk"),
    article="18.4.e",
    unless=say("Alleen met een contract van een jaar, en als niets anders kan."),
    how_to_change=_CHANGE,
)
_SKILLS = Head(
    id="kennis_en_vaardigheden",
    title=say("Kennis en vaardigheden bijhouden"),
    article="18.4.f",
    unless=say("Alleen wat u nodig hebt voor werk."),
    how_to_change=_CHANGE,
)
_DRESS = Head(
    id="kleding_en_gedrag",
    title=say("Kleding, verzorging en gedrag die werk niet in de weg staan"),
    article="18.4.g",
    unless=say("Alleen wat werk echt in de weg staat."),
    how_to_change=_CHANGE,
)


def uitzendbureau(case: Case) -> Finding:
    """Participatiewet, artikel 18 lid 4 b: moet u bij een uitzendbureau staan?"""
    imposed = say("Uw gemeente heeft u dit opgedragen.")
    found = duty(_AGENCY, WORK, case, imposed, of_everybody=False)
    if found.answer is not Reply.YES or by_decision(_AGENCY, case) is not None:
        return found
    if told_none(_AGENCY, case):
        return no(_AGENCY, say("U gaf aan dat uw gemeente dit niet vraagt."))
    return unknown(_AGENCY, "decisions")


def werk_voor_verhuizing(case: Case) -> Finding:
    """Participatiewet, artikel 18 lid 4 c: moet u werk zoeken voordat u verhuist?"""
    return duty(_BEFORE_MOVING, WORK, case, say("De wet vraagt dit voordat u verhuist."))


def reizen(case: Case) -> Finding:
    """Participatiewet, artikel 18 lid 4 d: moet u reizen voor werk?"""
    return duty(
        _TRAVEL, WORK, case, say("De wet noemt drie uur reizen per dag: heen en terug samen.")
    )


def verhuizen(case: Case) -> Finding:
    """Participatiewet, artikel 18 lid 4 e: moet u verhuizen voor werk?

    Only when the gemeente finds no other way and a contract of at least a year with a net wage
    at or above the norm can be had.
    """
    return duty(
        _MOVE,
        WORK,
        case,
        say("De gemeente mag dit alleen vragen als er geen andere weg naar werk is."),
    )


def kennis_en_vaardigheden(case: Case) -> Finding:
    """Participatiewet, artikel 18 lid 4 f: moet u kennis bijhouden?"""
    return duty(_SKILLS, WORK, case, say("De wet vraagt wat u nodig hebt voor werk."))


def kleding_en_gedrag(case: Case) -> Finding:
    """Participatiewet, artikel 18 lid 4 g: moet u op kleding en gedrag letten?"""
    return duty(_DRESS, WORK, case, say("Kleding of gedrag mag werk niet in de weg staan."))
