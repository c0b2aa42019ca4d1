"""Participatiewet, artikelen 17, 53a en 54: wat moet u doorgeven en laten zien?"""

from __future__ import annotations

from dataclasses import replace

from app.domain.certainty import Certainty
from app.domain.finding import Finding
from app.domain.sentence import Sentence, say
from app.law.case import Case
from app.law.duties.gebonden import bound
from app.law.duties.gevolg import gevolg
from app.law.duties.plicht import not_bound
from app.law.head import Head
from app.law.verdict import yes

_REPORT = Head(
    id="inlichtingen",
    title=say("Uit uzelf doorgeven wat er verandert"),
    article="17.1, 18a",
    how_to_ask=say(
        "Geef het meteen door: werk, geld, huis, gezin, reizen. "
        "Ook een gift, een erfenis en een verblijf in een instelling."
    ),
    papers=(say("Een loonstrook, contract of ander bewijs."),),
    unless=say("Wat de gemeente zelf moet opzoeken, hoeft u niet te melden."),
    otherwise=say("U moet terugbetalen wat u te veel kreeg. Er kan een boete bij komen."),
    how_to_change=say(
        "Vergeten? Meld het alsnog zelf, liefst binnen 60 dagen. "
        "Dan kan een waarschuwing genoeg zijn."
    ),
)
_NEXT_TIME = say(
    "Vergeet u later weer iets? Meld het zelf, liefst binnen 60 dagen. "
    "Dan kan een waarschuwing genoeg zijn."
)
_REPORT_BOTH = replace(
    _REPORT,
    article="17.1, 18a, 59.1, 59.4",
    otherwise=say(
        "De gemeente vraagt terug wat u te veel kreeg. Dat kan bij u allebei."
        " Er kan een boete bij komen."
    ),
)
_COOPERATE = Head(
    id="medewerking",
    title=say("Meewerken als de gemeente iets vraagt"),
    article="17.2, 18.2, 54.1",
    unless=say("Alleen wat redelijk en nodig is voor uw bijstand."),
    how_to_ask=say(
        "Kunt u niet komen? Bel vooraf. Anders kan de betaling even stoppen (artikel 54)."
    ),
    how_to_change=say("Is het te veel? Vraag waarom het nodig is."),
)
_IDENTITY = Head(
    id="identiteit",
    title=say("Een geldig identiteitsbewijs laten zien"),
    article="17.3, 17.4",
    how_to_change=say("Geen geldig bewijs? Zeg het meteen aan de gemeente."),
)
_PAPERS = Head(
    id="bewijsstukken",
    title=say("Papieren op tijd inleveren"),
    article="53a.1, 54.1, 54.2, 54.4",
    unless=say("Wat UWV of de BRP al heeft, hoeft u niet in te leveren."),
    otherwise=say("De gemeente kan de betaling stilzetten, hoogstens acht weken."),
    how_to_change=say("Lukt het niet op tijd? Vraag uitstel voordat de tijd om is."),
)


def inlichtingen(case: Case) -> Finding:
    """Participatiewet, artikel 17 lid 1: moet u uit uzelf doorgeven wat er verandert?

    At once ("onverwijld"), all facts of which it must be clear that they can bear on work or on
    the right. It binds everybody with bijstand, also with every exemption and pension age: of
    spouses with one right both (11 lid 4), from whom it is recovered alike (59 lid 1, 59 lid 4).
    """
    if case.couple and not case.partner_out:
        because = say("De wet zegt: meteen, en uit uzelf. Dit geldt voor u en uw partner.")
        return _always(_REPORT_BOTH, case, because)
    return _always(_REPORT, case, say("De wet zegt: meteen, en uit uzelf."))


def medewerking(case: Case) -> Finding:
    """Participatiewet, artikel 17 lid 2: moet u meewerken?"""
    return _always(_COOPERATE, case, say("De wet vraagt wat redelijk nodig is."))


def identiteit(case: Case) -> Finding:
    """Participatiewet, artikel 17 lid 3 en 4: moet u zich kunnen legitimeren?

    Lid 4 binds everybody of whom it is asked for this law, also without bijstand.
    """
    if bound(case) is False:
        return yes(_IDENTITY, say("De gemeente moet weten wie u bent."), Certainty.ZEKER)
    return _always(_IDENTITY, case, say("De gemeente moet weten wie u bent."))


def bewijsstukken(case: Case) -> Finding:
    """Participatiewet, artikelen 53a en 54: moet u papieren inleveren?"""
    return _always(_PAPERS, case, say("De gemeente zegt welke papieren, en wanneer."))


def _always(head: Head, case: Case, because: Sentence) -> Finding:
    outside = not_bound(head, case, because)
    if outside is not None:
        return outside
    if head.id == _REPORT.id and case.facts.reported_within_60_days is False:
        # Who said that those days went by: the warning of 18a lid 4 is of another time.
        head = replace(head, how_to_change=_NEXT_TIME)
    if head.id == _COOPERATE.id or (head.id == _REPORT.id and case.facts.overpaid is not None):
        head = replace(head, otherwise=gevolg(case, head.id))
    return yes(head, because, Certainty.ZEKER)
