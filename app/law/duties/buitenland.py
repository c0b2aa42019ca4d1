"""Participatiewet, artikel 13 lid 1 e en 4: hoelang mag u buiten Nederland zijn?"""

from __future__ import annotations

from app.domain.certainty import Certainty
from app.domain.finding import Finding
from app.domain.sentence import say
from app.law.book import figure
from app.law.case import Case
from app.law.duties.plicht import bound
from app.law.head import Head
from app.law.verdict import no, unknown, yes

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
    both from pension age. Both outer days are counted, which is the safe way; the law does not
    say how to count. Which days lose the right is not said: no amount is given.
    """
    binds = bound(case)
    if binds is None:
        return unknown(_HEAD, say("Wij weten niet of u bijstand hebt of vraagt."), "receives_bijstand")
    if not binds:
        return no(_HEAD, say("Zonder bijstand geldt deze regel niet."))
    if case.facts.stays_abroad is None:
        return unknown(_HEAD, say("Wij weten niet hoelang u weg was of gaat."), "stays_abroad")
    allowed = allowed_days(case)
    if longest_stay(case) > allowed:
        return yes(_HEAD, say("Een reis duurt te lang aaneen."), Certainty.SCHATTING)
    used = most_days_in_a_year(case)
    if used > allowed:
        return yes(_HEAD, say("In een jaar bent u te lang weg."), Certainty.SCHATTING)
    because = say("U telt {used} dagen. Toegestaan zijn er {allowed}.", used=used, allowed=allowed)
    return yes(_HEAD, because, Certainty.SCHATTING)


def excluded_abroad(case: Case) -> bool | None:
    """Participatiewet, artikel 13 lid 1 e: sluit het verblijf buiten Nederland bijstand uit?"""
    if case.facts.stays_abroad is None:
        return None
    allowed = allowed_days(case)
    return longest_stay(case) > allowed or most_days_in_a_year(case) > allowed


def allowed_days(case: Case) -> int:
    """Participatiewet, artikel 13 lid 1 e en 4: hoeveel dagen mag iemand weg zijn?"""
    key = "buitenland_weken_pensioen" if case.pension else "buitenland_weken"
    return 7 * int(figure(f"verlaging.{key}", case.day).value)


def longest_stay(case: Case) -> int:
    """Participatiewet, artikel 13 lid 1 e: hoeveel dagen duurt de langste reis?

    Stays that follow each other without a day in the Netherlands are one stay.
    """
    longest = running = 0
    last_day = None
    for stay in sorted(case.facts.stays_abroad or (), key=lambda stay: stay.first):
        follows = last_day is not None and (stay.first - last_day).days <= 1
        overlap = (last_day - stay.first).days + 1 if follows and last_day else 0
        running = running + max(0, stay.days() - max(0, overlap)) if follows else stay.days()
        last_day = max(stay.last, last_day) if last_day else stay.last
        longest = max(longest, running)
    return longest


def most_days_in_a_year(case: Case) -> int:
    """Participatiewet, artikel 13 lid 1 e: hoeveel dagen zijn het in het drukste jaar?"""
    stays = case.facts.stays_abroad or ()
    years = {year for stay in stays for year in range(stay.first.year, stay.last.year + 1)}
    return max((sum(stay.days_in(year) for stay in stays) for year in years), default=0)
