"""Participatiewet, artikel 44: vanaf wanneer komt bijstand?"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from app.domain.finding import Finding
from app.domain.months import months_after
from app.domain.sentence import Sentence, say
from app.law.book import figure
from app.law.case import Case
from app.law.head import Head
from app.law.rights.bijstand_voorwaarden import nothing_to_ask
from app.law.verdict import closed, council, unknown, yes

_START = Head(
    id="begindatum",
    title=say("Bijstand vanaf de dag dat u zich meldt"),
    article="44.1, 44.2, 45.3",
    how_to_ask=say("Meld u met naam, adres en woonplaats bij UWV."),
    unless=say("Vraagt u later dan nodig aan? Dan kan de aanvraagdag tellen."),
)
# Article 45 lid 3: a part of the month after this many days without; it counts no days itself.
_APART = 30
# Article 41 lid 2; without an address in the BRP as well, see adresloos in not_modelled.toml.
_INSIDE = say("In een inrichting vraagt u bijstand bij de gemeente zelf.")
_BACK = Head(
    id="drie_maanden_terug",
    title=say("Bijstand krijgen over hoogstens drie maanden vóór uw melding"),
    article="44.5",
    how_to_ask=say("Vraag het bij uw aanvraag. Leg uit waarom u niet eerder kwam."),
    papers=(say("Bewijs van uw omstandigheden in die maanden."),),
)


def begindatum(case: Case) -> Finding:
    """Participatiewet, artikel 44: vanaf welke dag begint bijstand?"""
    out = nothing_to_ask(case)
    if out is not None:
        return closed(_START, out.fails)
    head = replace(_START, how_to_ask=_INSIDE) if case.household.inrichting else _START
    if case.facts.melding is None and case.facts.receives_bijstand:
        # The day was decided with the bijstand itself.
        return closed(head, say("U krijgt al bijstand."))
    if case.facts.melding is None:
        return unknown(head, "melding")
    return yes(head, _from(case.facts.melding, case.facts.bijstand_ended))


def _from(melding: date, ended: date | None) -> Sentence:
    """The day, and that it leaves a part of its month (45 lid 3 a): not after a short while."""
    apart = ended is None or (melding - ended).days > _APART
    if melding.day > 1 and apart:
        return say(
            "Bijstand kan beginnen op {day}, de dag van uw melding. "
            "Over die maand krijgt u dan een deel. Uw gemeente rekent dat uit.",
            day=melding,
        )
    return say("Bijstand kan beginnen op {day}, de dag van uw melding.", day=melding)


def earliest_start(melding: date, day: date) -> date:
    """Participatiewet, artikel 44 lid 5: vanaf welke dag kan bijstand op zijn vroegst?"""
    return months_after(melding, -int(figure("termijnen.terug_maanden", day).value))


def drie_maanden_terug(case: Case) -> Finding:
    """Participatiewet, artikel 44 lid 5: kan bijstand eerder beginnen dan de melding?

    Only when individual circumstances make it necessary; the gemeente decides, never promised.
    """
    melding = case.facts.melding
    if melding is None and case.facts.receives_bijstand:
        # The day was decided with the bijstand itself (Awb 6:7: six weeks to object to it).
        return closed(
            _BACK,
            say(
                "U krijgt al bijstand. "
                "Is dat besluit nog geen zes weken oud? Dan kunt u bezwaar maken."
            ),
        )
    if melding is None:
        return council(_BACK, say("Dit kan alleen als uw omstandigheden dat nodig maken."))
    return council(
        _BACK,
        say(
            "Op zijn vroegst vanaf {day}, alleen als het nodig was.",
            day=earliest_start(melding, case.day),
        ),
    )
