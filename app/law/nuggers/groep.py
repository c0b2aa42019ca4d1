"""Participatiewet, artikel 6 a: bent u niet-uitkeringsgerechtigde, en hoe wordt u het?"""

from __future__ import annotations

from dataclasses import replace

from app.domain.finding import Finding
from app.domain.sentence import say
from app.law.case import Case
from app.law.duties.gebonden import bound
from app.law.group import about_registering, group_fact, may_ask_unregistered, nugger_group
from app.law.head import LAW, UWV, Head
from app.law.verdict import council, no, unknown, yes

_YOUNG = 27
_GROUP = Head(
    id="nugger",
    title=say("Hulp bij werk zonder uitkering"),
    article="6.a, 7.1.a",
    how_to_ask=say("Schrijf u in bij UWV. Vraag daarna uw gemeente om hulp."),
    unless=say(
        "U kunt deze hulp ook vragen met een eigen huis of inkomen van uw partner. "
        "Uw gemeente moet uw vraag onderzoeken en een besluit nemen (artikel 10 lid 4). "
        "Haar regels kunnen wel voorwaarden stellen (artikel 8a lid 2)."
    ),
)
_NOW_ASK = replace(
    _GROUP, how_to_ask=say("Schrijf uw gemeente: vraag hulp bij werk en een besluit.")
)
# 7 lid 3 a and 7a lid 1 a: under 27 the gemeente may help, where school does not fit.
_YOUNG_ASK = replace(_NOW_ASK, article="6.a, 7a.1.a")
# Another group of the same article: its own words say that its help may be asked.
_OTHERWISE = replace(_GROUP, article="7.1.a", how_to_ask=None, unless=None)
# That group under 27: article 7 lid 3 a shuts it out, 7a lid 1 a leaves it to the gemeente.
_OTHERWISE_YOUNG = replace(_YOUNG_ASK, article="7a.1.a", unless=None)
# No refusal: who registers belongs to the group, so what to do stands beside the answer.
_FIRST_REGISTER = replace(_GROUP, otherwise=say("Dit is de eerste stap naar hulp."))
_REGISTER = Head(
    id="inschrijven_uwv",
    title=say("Inschrijven als werkzoekende"),
    article="6.a",
    who_decides=UWV,
    how_to_ask=say("Schrijf u in op werk.nl."),
    # government.nl, "Registering as a jobseeker", October 2021: DigiD to log in, a place for a cv.
    papers=(say("Uw DigiD om in te loggen."), say("Uw cv, als u dat hebt.")),
    unless=say("Voor hulp bij werk noemt de wet geen laatste dag voor uw inschrijving."),
)
_NEED_NOT = replace(_REGISTER, article="7.1.a", papers=(), unless=None, how_to_ask=None)
# IOAW and IOAZ 37 lid 1 b: a duty of that benefit, and no step to help.
_OF_IOAW = replace(_REGISTER, article="7.1.a", unless=None)
_REGISTERED = replace(_REGISTER, papers=(), unless=None, how_to_ask=None)
_SCHOOL_FIRST = say("Onder 27 jaar kan uw gemeente u helpen. Eerst kijkt zij of school kan.")
_DUTIES = Head(
    id="geen_plichten",
    who_decides=LAW,
    title=say("Geen plicht tot werk of tegenprestatie"),
    article="9.1",
    unless=say(
        "U mag werk of hulp weigeren. "
        "Uw gemeente kan de hulp dan wel stoppen, als haar regels dat zeggen. "
        "Vraagt u bijstand, dan moet u wel werk zoeken en meewerken aan hulp."
    ),
)


def nugger_status(case: Case) -> Finding:
    """Participatiewet, artikel 6 a: hoort u bij de mensen zonder uitkering die hulp krijgen?"""
    refused = _in_another_group(case)
    if refused is not None:
        return refused
    if case.facts.registered_jobseeker is False:
        return no(_FIRST_REGISTER, say("Nog niet: u staat nog niet ingeschreven bij UWV."))
    group = nugger_group(case)
    if group is None:
        return unknown(_GROUP, group_fact(case))
    if case.age < _YOUNG:
        return council(_YOUNG_ASK, _SCHOOL_FIRST)
    return yes(_NOW_ASK, say("U staat ingeschreven en hebt geen uitkering."))


def _in_another_group(case: Case) -> Finding | None:
    if case.pension:
        return no(_GROUP, say("U hebt de pensioenleeftijd."))
    if case.facts.receives_bijstand:
        return no(_GROUP, say("U krijgt bijstand. Kijk bij uw rechten."))
    if may_ask_unregistered(case.facts):
        if case.age < _YOUNG:
            return council(_OTHERWISE_YOUNG, _SCHOOL_FIRST)
        return no(
            _OTHERWISE, say("Ook met Anw, IOAW of IOAZ mag u uw gemeente hulp bij werk vragen.")
        )
    if case.facts.other_benefit or case.facts.uwv_benefit:
        return no(
            _GROUP, say("U hebt een uitkering. Wie de uitkering betaalt, helpt u ook bij werk.")
        )
    return None


def inschrijven_uwv(case: Case) -> Finding:
    """Participatiewet, artikel 6 a: moet u zich nog inschrijven bij UWV?"""
    if case.pension:
        return no(_REGISTER, say("U hebt de pensioenleeftijd."))
    if case.facts.registered_jobseeker:
        return yes(_REGISTERED, say("U staat ingeschreven. Houd dat zo."))
    words = about_registering(case.facts)
    if words is not None and case.facts.receives_ioaw_ioaz:
        return yes(_OF_IOAW, words)
    if words is not None:
        return no(_NEED_NOT, words)
    return yes(_REGISTER, say("Dit is de eerste stap naar hulp."))


def geen_plichten(case: Case) -> Finding:
    """Participatiewet, artikel 9 lid 1: gelden er plichten zonder bijstand? (nee)"""
    if case.facts.receives_bijstand:
        return no(_DUTIES, say("U krijgt bijstand. Daar horen plichten bij."))
    binds = bound(case)
    if binds:
        return no(_DUTIES, say("U hebt u gemeld voor bijstand. Daar horen plichten bij."))
    if binds is None:
        return unknown(_DUTIES, "receives_bijstand")
    # A benefit of another law has duties of its own: there nobody is told to refuse.
    free = case.facts.other_benefit is False and not case.facts.uwv_benefit
    return yes(
        _DUTIES if free else replace(_DUTIES, unless=None),
        say(
            "Zonder bijstand vraagt de Participatiewet geen werk of tegenprestatie van u. "
            "Er is dan ook niets om te verlagen. "
            "Over bijstand van vroeger kan uw gemeente nog wel beslissen."
        ),
    )
