"""Participatiewet, artikel 9 lid 1: binden de plichten al, en is er bijstand om te verlagen?"""

from __future__ import annotations

from app.domain.sentence import say
from app.law.case import Case
from app.law.refused import Refused
from app.law.rights.bijstand_voorwaarden import INCOME
from app.law.rights.vermogen import too_much_vermogen, vermogen_below_limit
from app.law.uitsluiting import shut_out


def bound(case: Case) -> bool | None:
    """Participatiewet, artikel 9 lid 1: binden de plichten al? Vanaf de dag van de melding."""
    if case.facts.receives_bijstand:
        return True
    melding, ended = case.facts.melding, case.facts.bijstand_ended
    over = ended is not None and melding is not None and melding <= ended < case.day
    if melding is not None and not (over and case.facts.receives_bijstand is False):
        return melding <= case.day
    return case.facts.receives_bijstand


def must_have_bijstand(case: Case) -> None:
    """Participatiewet, artikelen 11, 13, 18 en 19: is er bijstand om te verlagen?

    Raises Refused with the told fact by which there is none; silence says nothing.
    """
    out = shut_out(case)
    if out is not None:
        raise Refused(out.fails, out.fact)
    if bound(case) is False:
        raise Refused(say("Zonder bijstand is er niets om te verlagen."), "receives_bijstand")
    saved_told = case.household.saved_in_bijstand is not None
    if vermogen_below_limit(case) is False and saved_told:
        raise Refused(too_much_vermogen(case), "assets")
    if case.norm() is not None and case.bijstand() == 0:
        raise Refused(INCOME.why(case), "counted_income_month")
