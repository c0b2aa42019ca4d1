"""Participatiewet, artikelen 9 lid 2, 9 lid 5 en 9a: hebt u nu vrijstelling, en tot wanneer?"""

from __future__ import annotations

from dataclasses import replace

from app.domain.decision import Outcome
from app.domain.finding import Finding, Reply
from app.domain.sentence import say
from app.law.case import Case
from app.law.conclude import by_decision
from app.law.duties.gebonden import bound
from app.law.duties.ontheffing_9a import ended_9a
from app.law.group import RECEIVES_BIJSTAND
from app.law.head import Head
from app.law.rights.ontheffing import CHILD_UNDER_FIVE, PARENT_ALONE, until_asked
from app.law.verdict import DECISIONS, closed, no, unknown, yes

_PARENT = Head(
    id="vrijstelling_9a",
    title=say("Geen werk hoeven zoeken omdat u voor een klein kind zorgt"),
    article="9a.1, 9.7",
    how_to_ask=say("Zoek de brief met het woord ontheffing."),
    unless=say("U moet wel meewerken aan hulp, een cursus of onderzoek."),
)
_TEMPORARY = Head(
    id="vrijstelling_9_2",
    title=say("Tijdelijk vrijgesteld van werk zoeken"),
    article="9.2",
    how_to_ask=say(
        "Zoek de brief met het woord ontheffing. Geen brief? Vraag uw gemeente of u die hebt."
    ),
    unless=say("U moet wel meewerken aan hulp, een cursus of onderzoek."),
)
_UNABLE = Head(
    id="vrijstelling_9_5",
    title=say("Vrijgesteld omdat u volledig en duurzaam arbeidsongeschikt bent"),
    article="9.5",
    how_to_ask=say("Vraag uw gemeente of dit voor u is vastgesteld."),
    unless=say("Veranderingen doorgeven blijft een plicht."),
)


def vrijstelling_9a(case: Case) -> Finding:
    """Participatiewet, artikel 9a: hebt u deze ontheffing? (nooit uit stilte)

    Only a single parent of a child under five can have it (lid 1 and 5): of anybody else the
    household settles it, and no letter is asked.
    """
    found = _state(_PARENT, "ontheffing_9a", case)
    if found.answer is Reply.NO or not ended_9a(case):
        return found
    if found.answer is Reply.YES:
        over = say("Zonder kind onder de vijf jaar is deze ontheffing voorbij (artikel 9a lid 5).")
        return no(_PARENT, over)
    return no(_PARENT, (CHILD_UNDER_FIVE if case.single_parent else PARENT_ALONE).fails)


def vrijstelling_9_2(case: Case) -> Finding:
    """Participatiewet, artikel 9 lid 2: hebt u deze ontheffing? (nooit uit stilte)"""
    return until_asked(_state(_TEMPORARY, "ontheffing_9_2", case))


def vrijstelling_9_5(case: Case) -> Finding:
    """Participatiewet, artikel 9 lid 5: bent u volledig en duurzaam arbeidsongeschikt?"""
    unable = case.facts.volledig_duurzaam_arbeidsongeschikt
    if bound(case) is False:
        return closed(_UNABLE, RECEIVES_BIJSTAND.fails)
    if unable is None:
        return unknown(_UNABLE, "volledig_duurzaam_arbeidsongeschikt")
    if unable:
        return yes(_UNABLE, say("Werk, hulp en tegenprestatie zijn dan geen plicht."))
    if _can_do_less(case):
        return no(
            _UNABLE,
            say(
                "Dit is niet voor u vastgesteld. Dat gaat niet vanzelf, ook niet als u zieker "
                "wordt: vraag uw gemeente om onderzoek."
            ),
        )
    return no(_UNABLE, say("Dit is niet voor u vastgesteld."))


def _can_do_less(case: Case) -> bool:
    """Whether the person told, or a letter says, that work is less possible or not now."""
    exempt = case.decision("ontheffing_9_2")
    return (
        (exempt is not None and exempt.outcome is Outcome.TOEGEKEND)
        or case.household.medisch_urenbeperkt is True
        or case.facts.cannot_earn_minimum_wage is True
    )


def _state(head: Head, about: str, case: Case) -> Finding:
    decision = case.decision(about)
    if bound(case) is False:
        # Without bijstand there is no duty to be free of (9 lid 1), and so no letter to ask about.
        return closed(head, RECEIVES_BIJSTAND.fails)
    if decision is None:
        return unknown(head, DECISIONS)
    if decision.outcome is Outcome.GEEN:
        return no(head, say("U gaf aan dat u geen ontheffing hebt."))
    found = by_decision(replace(head, id=about), case)
    if found is None:
        return unknown(head, DECISIONS)
    return replace(found, id=head.id)
