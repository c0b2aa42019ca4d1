"""Participatiewet, artikelen 6 h en 8a lid 2 d: mag u op een proefplaats werken?"""

from __future__ import annotations

from dataclasses import replace

from app.domain.finding import Finding
from app.domain.sentence import Sentence, say, say_n
from app.law.book import figure
from app.law.case import Case
from app.law.conclude import conclude
from app.law.group import RECEIVES_BIJSTAND, UNDER_PENSION
from app.law.head import Head
from app.law.verdict import council

_HEAD = Head(
    id="proefplaats",
    title=say("Proefplaats: uitproberen bij een werkgever"),
    article="6.h, 8a.2.d",
    how_to_ask=say("Vraag toestemming voordat u begint, liefst samen met de werkgever."),
    papers=(say("De naam van de werkgever en wat u gaat doen."),),
    unless=say(
        "Het werk op een proefplaats is onbetaald."
        " Zonder bijstand? Vraag hulp bij werk (artikel 10 lid 5)."
    ),
    how_to_change=say("Tegen het besluit kunt u bezwaar maken."),
)
# It is for who receives bijstand and earns nothing there, so nothing ends it (8a lid 2 d, 6 h).
_WITH_BIJSTAND = replace(
    _HEAD, unless=say("Het werk op een proefplaats is onbetaald. Uw bijstand loopt door.")
)


def proefplaats(case: Case) -> Finding:
    """Participatiewet, artikel 8a lid 2 d: mag u op een proefplaats werken met bijstand?

    Only with algemene bijstand and with consent of the gemeente: two months, at most four more,
    unpaid, aimed at a job with that employer. Under 27 the law names only the group of 7 lid 1
    a, which does not hold there: ask the gemeente.
    """
    head = _WITH_BIJSTAND if case.facts.receives_bijstand else _HEAD
    if case.age < 27:
        because = say("Onder 27 jaar is de wet hier niet duidelijk. Vraag het uw gemeente.")
        return conclude(head, _CONDITIONS, case, council(head, because))
    return conclude(head, _CONDITIONS, case, council(head, _terms(case)))


def proefplaats_months(case: Case) -> tuple[int, int, int]:
    """Participatiewet, artikel 8a lid 2 d: hoeveel maanden, hoeveel erbij, hoeveel samen?"""
    months = int(figure("werkinstrumenten.proefplaats_maanden", case.day).value)
    extra = int(figure("werkinstrumenten.proefplaats_verlenging", case.day).value)
    return months, extra, months + extra


def _terms(case: Case) -> Sentence:
    months, _, most = proefplaats_months(case)
    return say_n(
        "Een proefplaats duurt {n} maand. Soms worden het er {most}.",
        "Een proefplaats duurt {n} maanden. Soms worden het er {most}.",
        n=months,
        most=most,
    )


_CONDITIONS = (RECEIVES_BIJSTAND, UNDER_PENSION)
