"""Participatiewet, artikelen 8a lid 2, 10 en 10da: krijgt u hulp op de werkplek?"""

from __future__ import annotations

from dataclasses import replace

from app.domain.finding import Finding
from app.domain.sentence import say
from app.law.case import Case
from app.law.conclude import Condition, conclude
from app.law.group import UNDER_PENSION, in_group
from app.law.head import Head
from app.law.rights.doelgroep import IN_DOELGROEP
from app.law.rights.hulp_bij_werk import REQUESTED
from app.law.verdict import council, yes

_COACH = Head(
    id="persoonlijke_ondersteuning",
    title=say("Jobcoach: iemand die u helpt op het werk"),
    article="7.1.a, 10.1, 10.3, 8a.2.e, 8a.2.g",
    how_to_ask=say("U of uw werkgever vraagt het bij de gemeente (artikel 10 lid 5)."),
    papers=(say("Wat u op het werk niet alleen kunt."),),
    unless=say(
        "De gemeente betaalt de jobcoach, niet u. Het kan ook een collega zijn. "
        "Ook bij de stap van school naar werk."
    ),
    how_to_change=say("Tegen het besluit kunt u bezwaar maken."),
)
_WORKPLACE = Head(
    id="begeleiding_werkplek",
    title=say("Begeleiding op de werkplek"),
    article="10da",
    how_to_ask=say("Vraag het uw gemeente zodra u werk hebt."),
    unless=say("Hoeveel uren, staat niet in de wet."),
    how_to_change=say("Tegen het besluit kunt u bezwaar maken."),
)
_TRAVEL = Head(
    id="vervoer_en_hulpmiddelen",
    title=say("Vervoer en hulpmiddelen voor werk of school"),
    article="8a.2.f",
    how_to_ask=say("Vraag uw gemeente wat zij voor uw werk of cursus regelt."),
    papers=(say("Waarom u zonder deze hulp niet kunt werken of leren."),),
)


def persoonlijke_ondersteuning(case: Case) -> Finding:
    """Participatiewet, artikel 10 lid 1: krijgt u een jobcoach of andere hulp op het werk?

    When the tasks cannot be done without it and the gemeente finds it necessary.
    """
    head = _COACH
    if case.household.doelgroep_loonkostensubsidie:
        # In that group guidance at the workplace is a right, whatever becomes of this (10da).
        head = replace(
            _COACH,
            how_to_change=say(
                "Kreeg u een nee? Maak bezwaar. Noem ook begeleiding op de werkplek (artikel 10da)."
            ),
        )
    rest = council(head, say("Uw gemeente kijkt of u deze hulp nodig hebt."))
    conditions = (UNDER_PENSION, in_group(case), _CANNOT_WITHOUT, REQUESTED)
    return conclude(head, conditions, case, rest)


def begeleiding_werkplek(case: Case) -> Finding:
    """Participatiewet, artikel 10da: hebt u recht op begeleiding op de werkplek?"""
    rest = yes(_WORKPLACE, say("U hoort bij de doelgroep. Dan hebt u hier recht op."))
    return conclude(_WORKPLACE, (IN_DOELGROEP,), case, rest)


def vervoer_en_hulpmiddelen(case: Case) -> Finding:
    """Participatiewet, artikel 8a lid 2 f: krijgt u vervoer of hulpmiddelen?"""
    rest = council(_TRAVEL, say("De regels hierover staan in de verordening."))
    return conclude(_TRAVEL, (UNDER_PENSION, in_group(case)), case, rest)


_CANNOT_WITHOUT = Condition(
    lambda case: case.facts.needs_support_for_tasks,
    "needs_support_for_tasks",
    say("U kunt uw taken zonder deze hulp doen."),
)
