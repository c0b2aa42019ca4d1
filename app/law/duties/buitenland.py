"""Participatiewet, artikel 13 lid 1 e en 4: hoelang mag u buiten Nederland zijn?"""

from __future__ import annotations

from app.domain.certainty import Certainty
from app.domain.finding import Finding
from app.domain.sentence import say, say_n
from app.law.case import Case
from app.law.duties.plicht import not_bound
from app.law.head import Head
from app.law.other_laws.pensioenleeftijd import pensioengerechtigd
from app.law.participatiewet.verblijf_buitenland import (
    allowed_days,
    longest_stay,
    most_days_in_a_year,
)
from app.law.verdict import unknown, yes

_HEAD = Head(
    id="buitenland",
    title=say("Niet te lang buiten Nederland zijn"),
    article="13.1.e, 13.4, 17.1",
    how_to_ask=say("Geef uw reis van tevoren door aan de gemeente."),
    unless=say("Reist u niet naar het buitenland? Dan hoeft u niets te doen."),
    otherwise=say("Over te lange tijd weg hebt u geen recht op bijstand."),
    how_to_change=say("Moet u langer weg? Vraag eerst de gemeente op papier."),
)


def buitenland(case: Case) -> Finding:
    """Participatiewet, artikel 13 lid 1 e: blijft u binnen de dagen buiten Nederland?

    Four weeks per calendar year, and also not more than four weeks in a row; thirteen weeks in
    both from pension age. Stays of this calendar year and later count. Both outer days are
    counted, which is the safe way; the law does not say how. Which days lose the right is not
    said either: no amount is given.
    """
    outside = not_bound(_HEAD, case)
    if outside is not None:
        return outside
    if case.facts.stays_abroad is None:
        return unknown(_HEAD, say("Wij weten niet hoelang u weg was of gaat."), "stays_abroad")
    stays = tuple(stay for stay in case.facts.stays_abroad if stay.last.year >= case.day.year)
    allowed = allowed_days(case.day, case.pension)
    if longest_stay(stays) > allowed:
        return yes(_HEAD, say("Een reis duurt te lang aaneen."), Certainty.SCHATTING)
    used = most_days_in_a_year(stays, case.day.year)
    if used > allowed:
        return yes(_HEAD, say("In een jaar bent u te lang weg."), Certainty.SCHATTING)
    if _partner_too_long(case):
        because = say("Uw partner is te lang weg. Dan heeft uw partner geen recht, en u wel.")
        return yes(_HEAD, because, Certainty.SCHATTING)
    because = say_n(
        "U telt {n} dag. Toegestaan zijn er {allowed}.",
        "U telt {n} dagen. Toegestaan zijn er {allowed}.",
        n=used,
        allowed=allowed,
    )
    return yes(_HEAD, because, Certainty.SCHATTING)


def _partner_too_long(case: Case) -> bool:
    """Whether the trips of the spouse are too long: each of the two has an own right (11.4)."""
    birth, told = case.household.partner_birth_date, case.facts.partner_stays_abroad
    if not case.couple or birth is None or told is None:
        return False
    stays = tuple(stay for stay in told if stay.last.year >= case.day.year)
    allowed = allowed_days(case.day, pensioengerechtigd(birth, case.day))
    return longest_stay(stays) > allowed or most_days_in_a_year(stays, case.day.year) > allowed
