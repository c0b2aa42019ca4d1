"""Participatiewet, artikel 10b: hebt u recht op beschut werk?"""

from __future__ import annotations

from app.domain.decision import Decision, Outcome
from app.domain.finding import Finding
from app.domain.sentence import say
from app.law.case import Case
from app.law.group import group_fact, work_group
from app.law.head import Head
from app.law.verdict import DECISIONS, council, no, unknown, yes

_HEAD = Head(
    id="beschut_werk",
    title=say("Beschut werk: een baan met veel hulp"),
    article="10b.1, 10b.3, 10b.6",
    how_to_ask=say("Vraag het uw gemeente, of vraag UWV zelf om advies."),
    papers=(say("Wat u weet over uw gezondheid en wat u kunt."),),
    unless=say("Dit is een baan met loon. Het kan ook met WW, WIA of Wajong."),
    how_to_change=say("Tegen het besluit kunt u bezwaar maken."),
)


def beschut_werk(case: Case) -> Finding:
    """Participatiewet, artikel 10b: hebt u recht op beschut werk?

    Once the gemeente has established that someone can work only in a sheltered place, it must
    offer a paid job, unless the number of places is filled (lid 6). The decision is
    ``beschut_werk``; UWV advises, also on the person's own request (lid 3).
    """
    if case.pension:
        return no(_HEAD, say("Dit geldt alleen onder de pensioenleeftijd."))
    decision = case.decision(_HEAD.id)
    if decision is None or decision.outcome is Outcome.GEEN:
        return _not_established(case)
    if decision.outcome is Outcome.AANGEVRAAGD:
        return unknown(_HEAD, DECISIONS, say("U hebt dit gevraagd. Er is nog geen besluit."))
    if decision.outcome is Outcome.AFGEWEZEN:
        return no(_HEAD, say("De gemeente vindt dat u ook ander werk kunt doen."))
    return _established(case, decision)


def _established(case: Case, decision: Decision) -> Finding:
    if not decision.holds(case.day):
        return no(_HEAD, say("Uw besluit geldt niet meer. U kunt een nieuw besluit vragen."))
    if case.facts.sheltered_places_full:
        return no(_HEAD, say("Alle plekken zijn bezet. De gemeente hoeft u nu geen plek te geven."))
    if case.facts.sheltered_places_full is None:
        return unknown(_HEAD, "sheltered_places_full")
    return yes(_HEAD, say("Dit is vastgesteld. De gemeente moet u een baan bieden."))


def _not_established(case: Case) -> Finding:
    if case.facts.uwv_benefit or work_group(case):
        return council(_HEAD, say("Eerst stelt de gemeente vast of u dit nodig hebt."))
    if work_group(case) is False:
        return no(_HEAD, say("Schrijf u in bij UWV, dan kunt u het vragen."))
    return unknown(_HEAD, group_fact(case))
