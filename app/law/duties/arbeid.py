"""Participatiewet, artikelen 9 lid 1 a, 9 lid 4 en 18 lid 4 a: moet u werk zoeken en houden?"""

from __future__ import annotations

from dataclasses import replace

from app.domain.finding import Finding, Reply
from app.domain.sentence import say
from app.law.case import Case
from app.law.duties.gebonden import bound
from app.law.duties.plicht import duty
from app.law.duties.vrij_van import WORK
from app.law.group import about_registering
from app.law.head import Head
from app.law.verdict import closed, no, unknown

_GROWN = 27
_CHANGE = say("Past dit nu niet? Vraag ontheffing of maatwerk (artikel 9 lid 2, 18 lid 1).")
_SEEK = Head(
    id="werk_zoeken",
    title=say("Naar vermogen werk zoeken"),
    article="9.1.a, 18.2",
    unless=say(
        "Het geldt niet met ontheffing, of als u volledig en duurzaam arbeidsongeschikt bent."
    ),
    how_to_ask=say("Bent u ziek? Dan geldt dit nog, tot uw gemeente ontheffing geeft."),
    how_to_change=_CHANGE,
)
_REGISTER = Head(
    id="registratie",
    title=say("Ingeschreven staan als werkzoekende bij UWV"),
    article="9.1.a, 18.2",
    unless=say("Alleen als u zich mag inschrijven."),
    how_to_ask=say("Schrijf u in op werk.nl."),
    how_to_change=_CHANGE,
)
_ACCEPT = Head(
    id="werk_aanvaarden",
    title=say("Werk aannemen dat u kunt doen"),
    article="9.1.a, 9.4, 18.4.a",
    unless=say("Het geldt niet met ontheffing. Het moet werk zijn dat u aankunt."),
    how_to_ask=say("Kunt u het werk niet aannemen? Leg eerst uw gemeente uit waarom."),
    how_to_change=_CHANGE,
)
_KEEP = Head(
    id="werk_behouden",
    title=say("Werk houden dat u hebt"),
    article="9.1.a, 18.4.a",
    unless=say("Het geldt niet met ontheffing, of als u er niets aan kunt doen."),
    how_to_change=_CHANGE,
)


def werk_zoeken(case: Case) -> Finding:
    """Participatiewet, artikel 9 lid 1 a: moet u werk zoeken?"""
    since = say("De wet vraagt dit vanaf de dag dat u zich voor bijstand meldde.")
    return duty(_SEEK, WORK, case, since)


def registratie(case: Case) -> Finding:
    """Participatiewet, artikel 9 lid 1 a: moet u ingeschreven staan bij UWV?"""
    if bound(case) is False:
        words = about_registering(case.facts)
        if words is not None:
            return closed(_REGISTER, words)
        return closed(
            _REGISTER, say("Het is geen plicht. Voor hulp bij werk schrijft u zich wel in.")
        )
    return duty(_REGISTER, WORK, case, say("Het hoort bij de plicht om werk te zoeken."))


def werk_aanvaarden(case: Case) -> Finding:
    """Participatiewet, artikel 9 lid 1 a en 4: moet u werk aannemen?

    For a single parent with a child under 12 only after the gemeente has satisfied itself of
    childcare, schooling and what the person can bear (lid 4): a condition, not a weighing.
    """
    because = say("De wet vraagt dit vanaf uw melding, als u het werk aankunt.")
    if case.household.medisch_urenbeperkt:
        because = say(
            "De wet vraagt dit vanaf uw melding, als u het werk aankunt. "
            "Meer uren dan u aankunt, vraagt de wet niet."
        )
    youngest = case.youngest_child()
    young = youngest is None or youngest < 12
    # Lid 4 is of this parent alone, and 13 lid 2 d of who is younger.
    parent = "9.4, " if case.single_parent and young else ""
    under = "13.2.d, " if case.age < _GROWN else ""
    head = replace(_ACCEPT, article=f"9.1.a, {parent}{under}18.4.a")
    found = duty(head, WORK, case, because)
    if found.answer is not Reply.YES or not case.single_parent or not young:
        return found
    head = replace(_ACCEPT, article="9.4")
    if youngest is None:
        return unknown(head, "children", because)
    checked = case.facts.college_checked_care
    if checked is None:
        return unknown(head, "college_checked_care", because)
    if not checked:
        # There is no duty yet, so no is no breach of one; to tell why is no more than advice.
        head = replace(head, how_to_ask=say("U mag nu nog nee zeggen. Vertel uw gemeente waarom."))
        return no(
            head, say("Eerst moet de gemeente kijken naar opvang, scholing en wat u aankunt.")
        )
    return found


def werk_behouden(case: Case) -> Finding:
    """Participatiewet, artikel 9 lid 1 a: moet u uw werk houden?"""
    return duty(_KEEP, WORK, case, say("De wet vraagt dit zolang u bijstand hebt."))
