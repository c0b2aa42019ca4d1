"""Participatiewet, artikelen 19a, 20 en 22a: welke huisgenoot maakt de norm niet lager?"""

from __future__ import annotations

from datetime import date

from app.domain.household import Household
from app.domain.sentence import Sentence, say
from app.law.participatiewet.gezin import gezin
from app.law.refused import Refused


def huisgenoten(household: Household, day: date) -> tuple[Sentence, ...]:
    """Participatiewet, artikelen 19a lid 1, 20 lid 1 en 22a lid 1: wie telt er niet mee?

    For who lives with other adults: nobody under 27 is a kostendelende medebewoner, and where
    all are under 21 themselves the norm of article 20 has no medebewoners in it at all. Whether
    the raise of 20 lid 3 is lower for who shares costs, is open (20 lid 4): then only the first.
    """
    if not household.shares_home:
        return ()
    younger = say("Een huisgenoot jonger dan 27 telt niet mee voor uw norm.")
    try:
        home = gezin(household, day)
    except Refused:
        return ()
    raised = household.no_support_from_parents and home.sharers
    if raised or any(one.full for one in home.members):
        return (younger,)
    return younger, say("Onder de 21 maakt een huisgenoot uw norm niet lager.")
