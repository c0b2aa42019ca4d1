"""Participatiewet, artikelen 41, 43, 43a en 45: hoe vraagt u bijstand aan?"""

from __future__ import annotations

from app.domain.finding import Finding
from app.domain.months import months_after
from app.domain.sentence import Sentence, say
from app.law.book import figure
from app.law.case import Case
from app.law.conclude import Condition, conclude
from app.law.duties.zoekperiode import four_weeks_apply, search_words
from app.law.head import AT_THE_SVB, Head
from app.law.rights.bijstand_voorwaarden import nothing_to_ask
from app.law.uitsluiting import own_exclusion
from app.law.verdict import closed, council, ending, no, unknown, yes

_AT_ONCE = Head(
    id="meteen_aanvragen",
    title=say("Meteen een aanvraag doen"),
    article="41.4, 41.12",
    how_to_ask=say("Zeg bij uw melding dat u meteen wilt aanvragen."),
)
_AGAIN = Head(
    id="kortere_aanvraag",
    title=say("Kortere aanvraag binnen een jaar na bijstand"),
    article="43a.1",
    how_to_ask=say("Zeg dat uw gemeente uw oude gegevens mag gebruiken."),
    unless=say("Stopt uw bijstand? Dan kan dit tot twaalf maanden daarna."),
)
_TOGETHER = Head(
    id="samen_aanvragen",
    title=say("Samen aanvragen, ieder de helft"),
    article="43.2, 43.3, 45.4",
    how_to_ask=say("Vraag samen aan, of met een brief waarin uw partner ja zegt."),
    unless=say("Zegt uw partner nee? Dan kan de gemeente zelf beslissen."),
)


def hoe_aanvragen(case: Case) -> Sentence:
    """Participatiewet, artikelen 41 en 44: wat doet u nu om bijstand te vragen?

    What was told already is not asked again: the melding, and the application itself. From
    pension age of one of two it is the SVB (47a).
    """
    if case.svb:
        return AT_THE_SVB
    if case.facts.application is not None:
        return say("U vroeg al bijstand aan. Uw gemeente behandelt uw aanvraag.")
    told = case.facts.melding
    if case.household.inrichting and not case.pension:
        # Article 41 lid 2: in an inrichting at the gemeente itself.
        return say("Vraag het aan bij uw gemeente.")
    if told is None:
        return say("Meld u bij UWV. Uw gemeente behandelt daarna uw aanvraag.")
    wait = four_weeks_apply(case)
    # Who may have to wait is not sent to apply within the four weeks (41 lid 4).
    if wait.applies is not False and wait.end is not None and wait.end.last > case.day:
        return search_words(wait)
    return say("U meldde zich op {day}. Doe nu uw aanvraag bij UWV.", day=told)


def meteen_aanvragen(case: Case) -> Finding:
    """Participatiewet, artikel 41 lid 4 en 12: mag u meteen aanvragen?"""
    if case.facts.receives_bijstand:
        return closed(_AT_ONCE, say("U krijgt al bijstand."))
    out = nothing_to_ask(case)
    if out is not None:
        return closed(_AT_ONCE, out.fails)
    wait = four_weeks_apply(case)
    if wait.applies is None:
        return unknown(_AT_ONCE, wait.missing, wait.because)
    if wait.applies:
        return ending(no(_AT_ONCE, wait.because), wait.end)
    return yes(_AT_ONCE, wait.because)


def kortere_aanvraag(case: Case) -> Finding:
    """Participatiewet, artikel 43a: mag de gemeente uw oude gegevens opnieuw gebruiken?"""
    if case.facts.receives_bijstand:
        return closed(_AGAIN, say("U krijgt al bijstand."))
    out = nothing_to_ask(case)
    if out is not None:
        return closed(_AGAIN, out.fails)
    ended = case.facts.bijstand_ended
    last = None
    if ended is not None:
        last = months_after(ended, int(figure("termijnen.opnieuw_maanden", case.day).value))
    rest = council(_AGAIN, say("Uw gemeente mag dit doen als het voor u lichter is."), until=last)
    return conclude(_AGAIN, (_WITHIN_A_YEAR,), case, rest)


def samen_aanvragen(case: Case) -> Finding:
    """Participatiewet, artikelen 43 en 45 lid 4: hoe vraagt een paar bijstand aan?"""
    if not case.couple:
        return no(_TOGETHER, say("U vraagt alleen aan."))
    if own_exclusion(case) is not None:
        return no(_TOGETHER, say("U hebt zelf geen recht. Uw partner vraagt alleen aan."))
    if case.partner_out:
        return no(_TOGETHER, say("Uw partner heeft geen recht. U vraagt alleen aan."))
    out = nothing_to_ask(case)
    if out is not None:
        return closed(_TOGETHER, out.fails)
    return yes(_TOGETHER, say("U krijgt ieder de helft, of een van u krijgt alles."))


def _within_a_year(case: Case) -> bool | None:
    ended = case.facts.bijstand_ended
    if ended is None:
        return None
    months = int(figure("termijnen.opnieuw_maanden", case.day).value)
    return case.day <= months_after(ended, months)


_WITHIN_A_YEAR = Condition(
    _within_a_year,
    "bijstand_ended",
    say("Uw bijstand stopte meer dan een jaar geleden."),
)
