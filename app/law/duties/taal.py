"""Participatiewet, artikel 18b: moet u Nederlands leren?"""

from __future__ import annotations

from dataclasses import replace

from app.domain.certainty import Certainty
from app.domain.finding import Finding
from app.domain.months import months_after
from app.domain.sentence import say
from app.law.case import Case
from app.law.duties.gevolg import gevolg
from app.law.duties.maatregel_taal import has_language_proof
from app.law.duties.plicht import not_bound
from app.law.head import Head
from app.law.verdict import closed, unknown, yes

_HEAD = Head(
    id="taal",
    title=say("Nederlands leren als u het nog niet genoeg kent"),
    article="18b.1, 18b.2, 18b.4, 18b.6",
    papers=(
        say("Een diploma van school in Nederland of van inburgering."),
        say("Een ander papier dat laat zien dat u Nederlands kent."),
    ),
    unless=say(
        "Het geldt niet na acht jaar school in het Nederlands, of met een diploma. "
        "Laat uw gemeente dat papier zien."
    ),
    how_to_ask=say(
        "Vraag een taalles. Kreeg u een brief? "
        "Zeg dan dat u binnen een maand na die brief met leren begint."
    ),
    how_to_change=say("Lukt leren niet? Leg uit waarom. Vraag maatwerk (artikel 18b lid 7)."),
)

# Lid 14: "mede verstaan het gezin".
_OF_BOTH = replace(
    _HEAD,
    unless=say(
        "Het geldt niet na acht jaar school in het Nederlands, of met een diploma. "
        "Laat uw gemeente dat papier zien. Voor uw partner geldt hetzelfde."
    ),
)
_TEST_LATER = say(
    "U kreeg een brief, meer dan een maand geleden. "
    "Begin toch: bij een nieuwe toets telt of u vooruitgaat."
)


def taal(case: Case) -> Finding:
    """Participatiewet, artikel 18b: moet u Nederlands leren?

    Order of the law: application, test within eight weeks when none of the three proofs is
    there, result, written notice within eight weeks, and only from that notice a reduction. Of
    two spouses who both have bijstand it is of each (lid 14).
    """
    head = _OF_BOTH if case.couple and not case.partner_out and not case.svb else _HEAD
    outside = not_bound(head, case)
    if outside is not None:
        return outside
    if case.pension:
        return closed(head, say("Vanaf de pensioenleeftijd vraagt de wet geen werk."))
    if has_language_proof(case):
        return closed(head, say("U kunt laten zien dat u Nederlands kent."))
    return _holds(replace(head, otherwise=gevolg(case, head.id)), case)


def _holds(head: Head, case: Case) -> Finding:
    notice = case.facts.taal_notice
    if notice is not None:
        if case.facts.taal_learning:
            return yes(head, say("U leert al. Zolang het lukt, is er geen verlaging."))
        if case.day > months_after(notice, 1):
            # Lid 6 a is of that month; lid 10 and 11 look at the progress, whenever it began.
            return yes(head, _TEST_LATER)
        because = say("U kreeg een brief. Begin binnen een maand na {day} met leren.", day=notice)
        return yes(head, because)
    missing = _missing(case)
    if missing is not None:
        return unknown(head, missing)
    because = say("De gemeente mag een toets doen. U krijgt de uitslag in een brief.")
    return yes(head, because, Certainty.SCHATTING)


def _missing(case: Case) -> str | None:
    facts = case.facts
    known = (
        ("dutch_school_eight_years", facts.dutch_school_eight_years),
        ("inburgering_diploma", facts.inburgering_diploma),
        ("other_language_proof", facts.other_language_proof),
    )
    return next((name for name, value in known if value is None), None)
