"""Which age limits matter without benefit: 18, 21, 27, 30 and pension age, and school."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from app.domain.age import age_on
from app.domain.finding import Finding
from app.domain.months import months_after
from app.domain.sentence import Sentence, say
from app.law.case import Case
from app.law.duties.zoekperiode import four_weeks_apply, search_words
from app.law.head import LAW, Head
from app.law.rights.aanvragen import hoe_aanvragen
from app.law.rights.bijstand_voorwaarden import enough_already, nothing_to_ask
from app.law.verdict import closed, council, ending, no, unknown, yes

_ADULT_NORM = 21
_NEXT = Head(
    id="leeftijdsgrens",
    who_decides=LAW,
    title=say("De volgende leeftijd waarop iets verandert"),
    article="6.a, 7a, 13.1.f, 41.4",
)
_SCHOOL = Head(
    id="doorstroompunt",
    title=say("Doorstroompunt: hulp terug naar school of naar werk"),
    article="Doorstroompunt",
    code="DSP26",
    mark="S2",
    who_decides=say("Het Doorstroompunt in uw regio helpt u."),
    how_to_ask=say("Bel het Doorstroompunt in uw regio."),
    unless=say("Een startkwalificatie is havo, vwo of mbo vanaf niveau 2."),
)
_MUST_LEARN = Head(
    id="kwalificatieplicht",
    title=say("Naar school tot 18 jaar (kwalificatieplicht)"),
    article="Doorstroompunt",
    code="DSP26",
    mark="S2",
    how_to_ask=say("Praat met school of met de leerplichtambtenaar van de gemeente."),
)
_STUDY = Head(
    id="studiefinanciering",
    title=say("Geld om te studeren"),
    article="studiefinanciering",
    code="DUO",
    mark="S2",
    who_decides=say("DUO beslist."),
    how_to_ask=say("Kijk op duo.nl of bel DUO."),
)
_WAIT = Head(
    id="zoekperiode",
    title=say("Vier weken zoeken voor een aanvraag om bijstand"),
    article="41.4, 41.11, 41.12",
    how_to_ask=say("Meld u nu. Houd bij waar u zoekt."),
    unless=say(
        "Niet in het eerste jaar na pro of vso."
        " Ook niet als de gemeente vaststelde dat u minder kunt werken."
        " Hebt u geen geld om te wachten, vraag uw gemeente dan om eerder te beginnen."
    ),
)


def leeftijdsgrens(case: Case) -> Finding:
    """Participatiewet, artikelen 7a, 13 en 41: op welke dag verandert er iets door uw leeftijd?"""
    for years, because in _LIMITS:
        birthday = _birthday(case, years)
        if case.day < birthday:
            told = _of_21(case) if years == _ADULT_NORM else None
            return yes(_NEXT, told or because, until=birthday)
    if case.pension:
        because = say("Vanaf de pensioenleeftijd helpt de SVB bij een laag inkomen.")
        return yes(_NEXT, because)
    return yes(_NEXT, say("De volgende is uw pensioenleeftijd."))


def doorstroompunt(case: Case) -> Finding:
    """Wet van school naar duurzaam werk: helpt het Doorstroompunt u? (second-hand, until 27)"""
    if case.age >= 27:
        return no(_SCHOOL, say("Dit is voor jongeren tot 27 jaar."))
    if case.facts.startkwalificatie is None:
        return unknown(_SCHOOL, "startkwalificatie")
    if case.facts.startkwalificatie:
        return no(_SCHOOL, say("U hebt al een startkwalificatie."))
    return yes(_SCHOOL, say("U bent jonger dan 27, zonder startkwalificatie."))


def kwalificatieplicht(case: Case) -> Finding:
    """Leerplicht: moet u nog naar school? (second-hand)"""
    if 18 <= case.age < 27 and case.facts.income_below_norm is False:
        # With too much income for bijstand it is no school that keeps it away.
        return no(_MUST_LEARN, say("Deze plicht stopt op 18 jaar."))
    if 18 <= case.age < 27:
        because = say(
            "Deze plicht stopt op 18 jaar. "
            "Kunt u onder de 27 een opleiding volgen die de staat betaalt? "
            "Dan krijgt u zelf meestal geen bijstand (Participatiewet, artikel 13 lid 2)."
        )
        decides = say("Uw gemeente beslist wat u kunt volgen.")
        return no(replace(_MUST_LEARN, unless=decides), because)
    if case.age >= 18 or case.facts.startkwalificatie:
        return no(_MUST_LEARN, say("U hoeft niet meer naar school."))
    if case.facts.startkwalificatie is None:
        return unknown(_MUST_LEARN, "startkwalificatie")
    return yes(_MUST_LEARN, say("U bent jonger dan 18, zonder startkwalificatie."))


def studeren(case: Case) -> Finding:
    """Wet studiefinanciering 2000: is er geld om te studeren? (second-hand)"""
    if case.age < 30:
        return council(_STUDY, say("Beginnen kan tot 30 jaar. Vraag het DUO."))
    if case.age < 57:
        return council(_STUDY, say("Vanaf 30 jaar kunt u soms lenen. Vraag het DUO."))
    return no(_STUDY, say("Lenen voor studie kan tot 57 jaar."))


def zoekweken(case: Case) -> Finding:
    """Participatiewet, artikel 41 lid 4: moet u vier weken zoeken als u bijstand wilt?"""
    out = enough_already(case) if case.couple else nothing_to_ask(case)
    if out is not None:
        return closed(_WAIT, out.fails)
    partner = case.household.partner_birth_date
    old_partner = case.couple and partner is not None and age_on(partner, case.day) >= 27
    if case.age >= 27 or old_partner:
        return no(_WAIT, say("U kunt meteen bijstand aanvragen."))
    wait = four_weeks_apply(case)
    if wait.applies is False:
        return no(_WAIT, wait.because)
    over = wait.end is not None and wait.end.last <= case.day
    if over or case.facts.application is not None:
        return closed(_WAIT, hoe_aanvragen(case))
    if case.facts.melding is None:
        return yes(_WAIT, say("U bent jonger dan 27. Dit geldt alleen als u bijstand vraagt."))
    head = replace(_WAIT, how_to_ask=say("Houd bij waar u zoekt."))
    return ending(yes(head, search_words(wait)), wait.end if wait.applies else None)


def _of_21(case: Case) -> Sentence | None:
    """Participatiewet, artikelen 20 lid 4, 21 en 22a: de norm van nu voor wie zo woont en 21 is.

    Higher only where the law gives less today: not for who has no support from the parents, as
    20 lid 4 raises that norm to the one of 21, before a share of the costs lowers it (22a).
    """
    home = replace(case.household, birth_date=months_after(case.day, -12 * _ADULT_NORM))
    norm = replace(case, household=home).norm()
    if norm is None:
        return None
    today = case.norm()
    if today is None or today.value >= norm.value:
        return say("Bent u 21? Dan is de norm nu {norm} per maand.", norm=norm.value)
    return say(
        "Vanaf 21 jaar is uw bijstandsnorm hoger. Bent u 21? Dan is de norm nu {norm} per maand.",
        norm=norm.value,
    )


def _birthday(case: Case, years: int) -> date:
    return months_after(case.household.birth_date, 12 * years)


_LIMITS: tuple[tuple[int, Sentence], ...] = (
    (18, say("Vanaf 18 jaar kunt u bijstand vragen.")),
    (_ADULT_NORM, say("Vanaf 21 jaar is de bijstandsnorm hoger.")),
    (27, say("Vanaf 27 jaar is hulp een recht, zonder vier weken zoeken.")),
    (30, say("Vanaf 30 jaar begint gewone studiefinanciering niet meer.")),
)
