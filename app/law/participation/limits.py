"""Participatiewet, artikel 9 lid 1 c: welke grenzen gelden voor onbetaald meedoen?"""

from __future__ import annotations

from app.domain.sentence import Sentence, say
from app.law.case import Case


def limits(case: Case) -> tuple[Sentence, ...]:
    """Participatiewet, artikel 9 lid 1 c: wat mag de gemeente niet vragen?

    In 2026: within one's powers, beside ordinary work, no displacement. From 2027, of which the
    text was not read, only the two limits that all reports name.
    """
    if case.new_law:
        return (
            say("Het mag betaald werk van anderen niet verdringen."),
            say("Het mag het vinden van werk niet in de weg staan."),
        )
    return (
        say("Alleen wat u kunt, naar uw vermogen."),
        say("Alleen naast gewoon betaald werk, niet in plaats daarvan."),
        say("Het mag niemand zijn baan kosten."),
    )
