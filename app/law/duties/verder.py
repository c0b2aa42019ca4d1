"""Participatiewet, artikelen 9 lid 6, 55, 56, 56a en 57: welke plichten zijn er verder?"""

from __future__ import annotations

from dataclasses import replace

from app.domain.certainty import Certainty
from app.domain.finding import Finding, Reply
from app.domain.months import months_after
from app.domain.sentence import Sentence, say
from app.law.case import Case
from app.law.conclude import by_decision, told_none
from app.law.duties.gebonden import bound
from app.law.duties.gevolg import gevolg
from app.law.duties.plicht import not_bound
from app.law.head import Head
from app.law.verdict import DECISIONS, council, no, unknown, yes

_CONDUCT = Head(
    id="geen_misdraging",
    title=say("Goed omgaan met mensen van de gemeente"),
    article="9.6, 18.2",
    how_to_ask=say("Loopt het hoog op? Vraag een ander moment of iemand erbij."),
    how_to_change=say("Voelt u zich slecht behandeld? Dien een klacht in."),
)
_FURTHER = Head(
    id="nadere_verplichting",
    title=say("Extra plichten in uw eigen besluit"),
    article="55",
    unless=say("Een medische behandeling kan alleen op advies van een arts."),
    how_to_change=say("Tegen zo'n plicht kunt u bezwaar maken."),
)
_ALIMONY = Head(
    id="kinderalimentatie",
    title=say("Alimentatie voor uw kind vragen"),
    article="56",
    how_to_change=say("Vraagt de gemeente het toch? Vraag op welk artikel."),
)
_RELIEVE = Head(
    id="ontzorgen",
    title=say("Zes maanden uw vaste lasten laten betalen, van uw eigen bijstand"),
    article="56a",
    unless=say("Alleen met een asielvergunning en inburgeringsplicht."),
    how_to_change=say("Vraag na zes maanden hoe u het zelf gaat doen."),
)
_BUDGET = Head(
    id="budgetbeheer",
    title=say("Meewerken als de gemeente rekeningen voor u betaalt"),
    article="57",
    unless=say("Alleen met goede redenen, en niet langer dan nodig."),
    how_to_change=say("Kunt u het weer zelf? Vraag om te stoppen."),
)


def geen_misdraging(case: Case) -> Finding:
    """Participatiewet, artikel 9 lid 6: mag u zich ernstig misdragen? (nee)

    Nobody may, so it is never told as a rule that does not hold; without bijstand there is only
    nothing to lower.
    """
    forbidden = say("Boos zijn mag. De wet verbiedt dreigen en geweld.")
    if bound(case) is False:
        return yes(_CONDUCT, forbidden, Certainty.ZEKER)
    return _on_bijstand(_CONDUCT, case, forbidden, True)


def nadere_verplichting(case: Case) -> Finding:
    """Participatiewet, artikel 55: zijn er extra plichten in uw besluit?"""
    imposed = say("Dit staat in uw besluit.")
    return _if_decided(_FURTHER, case, imposed, say("Kijk in uw besluit of er iets extra staat."))


def kinderalimentatie(case: Case) -> Finding:  # noqa: ARG001
    """Participatiewet, artikel 56: moet u alimentatie vragen? (artikel is niet in werking)"""
    return no(_ALIMONY, say("Dit artikel is nog niet in werking."))


def ontzorgen(case: Case) -> Finding:
    """Participatiewet, artikel 56a: betaalt de gemeente zes maanden uw vaste lasten?

    For who has an asylum permit and must integrate: six months from the day of the right, rent,
    energy, water and health insurance; an obligation for both sides.
    """
    if case.facts.receives_bijstand is False:
        return no(_RELIEVE, say("Zonder bijstand geldt deze plicht niet."))
    if case.facts.asylum_and_inburgering is False:
        return no(_RELIEVE, say("Dit is voor mensen met asiel die inburgeren."))
    if case.facts.asylum_and_inburgering is None:
        return unknown(_RELIEVE, "asylum_and_inburgering")
    since = case.facts.bijstand_since
    if since is None:
        return unknown(_RELIEVE, "bijstand_since")
    last = months_after(since, 6)
    if case.day > last:
        return no(_RELIEVE, say("De zes maanden zijn voorbij."))
    because = say("U en de gemeente moeten dit doen tot en met {day}.", day=last)
    head = replace(_RELIEVE, otherwise=gevolg(case, _RELIEVE.id))
    return yes(head, because, until=last)


def budgetbeheer(case: Case) -> Finding:
    """Participatiewet, artikel 57: betaalt de gemeente rekeningen voor u?"""
    imposed = say("Dit staat in uw besluit. Dit mag alleen als er goede redenen zijn.")
    return _if_decided(_BUDGET, case, imposed, say("Dit mag alleen als er goede redenen zijn."))


def _on_bijstand(head: Head, case: Case, because: Sentence, always: bool) -> Finding:
    outside = not_bound(head, case)
    if outside is not None:
        return outside
    if always:
        return yes(replace(head, otherwise=gevolg(case, head.id)), because, Certainty.ZEKER)
    return council(head, because, DECISIONS)


def _if_decided(head: Head, case: Case, imposed: Sentence, open_: Sentence) -> Finding:
    decided = by_decision(head, case)
    if told_none(head, case):
        return no(head, say("U gaf aan dat dit niet in uw besluit staat."))
    if decided is None:
        return _on_bijstand(head, case, open_, False)
    if decided.answer is not Reply.YES:
        return decided
    if bound(case) is False:
        return no(head, say("Zonder bijstand geldt deze plicht niet."))
    return yes(replace(head, otherwise=gevolg(case, head.id)), imposed, until=decided.until)
