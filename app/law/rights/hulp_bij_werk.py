"""Participatiewet, artikelen 7, 7a en 10: krijgt u hulp om werk te vinden?"""

from __future__ import annotations

from dataclasses import replace

from app.domain.finding import Finding
from app.domain.sentence import say
from app.law.case import Case
from app.law.conclude import Condition, conclude, denied
from app.law.duties.zoekperiode import four_weeks_apply
from app.law.group import UNDER_PENSION, in_group
from app.law.head import Head
from app.law.verdict import council, yes

_HEAD = Head(
    id="hulp_bij_werk",
    title=say("Hulp om werk te vinden"),
    article="7.1.a, 10.1",
    how_to_ask=say("Vraag uw gemeente op papier om hulp bij werk (artikel 10 lid 5)."),
    unless=say("Krijgt u een uitkering van UWV? Dan helpt UWV u."),
    how_to_change=say("Geen antwoord? Vraag een besluit op papier."),
)
_DECISION = Head(
    id="onderzoek_en_besluit",
    title=say("Een onderzoek en een besluit over uw vraag"),
    article="10.4, 10.5",
    how_to_ask=say("Schrijf welke hulp u wilt en waarom. Vraag een besluit."),
    how_to_change=say("Tegen het besluit kunt u bezwaar maken."),
)
_PROVISION = Head(
    id="voorziening",
    title=say("Een cursus, een traject of andere hulp naar werk"),
    article="10.1, 10.4",
    how_to_ask=say("Vraag de hulp die u wilt. Leg uit waarom die hulp u helpt."),
    how_to_change=say("Tegen het besluit kunt u bezwaar maken."),
)
_YOUNG = 27


def hulp_bij_werk(case: Case) -> Finding:
    """Participatiewet, artikelen 7, 7a en 10: hebt u recht op hulp om werk te vinden?

    From 27 a claim, according to the verordening (10 lid 1). Under 27 the gemeente may help,
    when education paid by the state is not possible or not fitting (7a lid 1 a); in the four
    weeks of searching only when it finds that necessary (7 lid 3 b).
    """
    if case.age >= _YOUNG:
        rest = yes(_HEAD, say("U hebt hier recht op, volgens regels van de gemeente."))
        return conclude(_HEAD, (UNDER_PENSION, _NOT_BY_UWV, in_group(case)), case, rest)
    head = replace(_HEAD, article="7a.1.a, 7a.2, 7.3.b")
    searching = four_weeks_apply(case).applies and case.facts.melding is not None
    if searching and not case.facts.receives_bijstand:
        rest = council(head, say("In de vier weken helpt de gemeente alleen als het nodig is."))
    else:
        rest = council(
            head, say("De gemeente mag u ook helpen als u jonger dan 27 bent. School komt eerst.")
        )
    return conclude(head, (_NOT_BY_UWV, in_group(case), _SCHOOL_NOT_FITTING), case, rest)


def onderzoek_en_besluit(case: Case) -> Finding:
    """Participatiewet, artikel 10 lid 4 en 5: moet de gemeente uw vraag onderzoeken?"""
    rest = yes(_DECISION, say("Op uw aanvraag moet de gemeente onderzoeken en besluiten."))
    return conclude(_DECISION, (UNDER_PENSION, in_group(case)), case, rest)


def voorziening(case: Case) -> Finding:
    """Participatiewet, artikel 10 lid 1: krijgt u een cursus of ander middel naar werk?

    Only what the gemeente finds necessary, after an investigation.
    """
    because = say("Uw gemeente moet onderzoeken welke hulp nodig is, en een besluit nemen.")
    rest = council(_PROVISION, because)
    conditions = (UNDER_PENSION, _NOT_BY_UWV, in_group(case), REQUESTED)
    return conclude(_PROVISION, conditions, case, rest)


REQUESTED = Condition(
    lambda case: case.facts.requested_help,
    "requested_help",
    say("U hebt dit nog niet gevraagd. Vraag het: dan moet er een besluit komen."),
)


def may_still_ask(found: Finding) -> bool:
    """Participatiewet, artikel 10 lid 5: kunt u het vragen, al is het antwoord nu nee?

    Where all that lacks is the request, or where the gemeente judges about school (7a lid 1 a):
    a claim that one may ask for at any time is no right that does not hold.
    """
    return found.because in (REQUESTED.fails, _SCHOOL_NOT_FITTING.fails)


def _not_by_uwv(case: Case) -> bool:
    # Article 7 lid 3 c; who works with loonkostensubsidie is excepted there.
    return not case.facts.uwv_benefit or bool(case.household.doelgroep_loonkostensubsidie)


_NOT_BY_UWV = Condition(
    _not_by_uwv,
    "uwv_benefit",
    say("UWV betaalt u een uitkering. Dan helpt UWV u bij werk."),
)
_SCHOOL_NOT_FITTING = Condition(
    lambda case: denied(case.facts.can_follow_education),
    "can_follow_education",
    say("Misschien kunt u nog naar school. De gemeente kan u daarbij helpen."),
)
