"""Participatiewet, artikel 13 lid 1 e en 4: hoelang mag u buiten Nederland zijn?"""

from __future__ import annotations

from app.domain.certainty import Certainty
from app.domain.finding import Finding
from app.domain.sentence import say, say_n
from app.domain.stay import Stay
from app.law.book import figure
from app.law.case import Case
from app.law.duties.plicht import not_bound
from app.law.head import Head
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
    allowed = allowed_days(case)
    if longest_stay(stays) > allowed:
        return yes(_HEAD, say("Een reis duurt te lang aaneen."), Certainty.SCHATTING)
    used = _most_days_in_a_year(stays, case.day.year)
    if used > allowed:
        return yes(_HEAD, say("In een jaar bent u te lang weg."), Certainty.SCHATTING)
    because = say_n(
        "U telt {n} dag. Toegestaan zijn er {allowed}.",
        "U telt {n} dagen. Toegestaan zijn er {allowed}.",
        n=used,
        allowed=allowed,
    )
    return yes(_HEAD, because, Certainty.SCHATTING)


def right_lost_today(case: Case) -> bool | None:
    """Participatiewet, artikel 13 lid 1 e: is iemand nu te lang buiten Nederland?

    Only on a day abroad; who is back has the right again as far as this article goes. None where
    it hangs on whether the days of leaving and coming back count, which no source says.
    """
    stays = case.facts.stays_abroad
    if stays is None:
        return None
    past = tuple(
        Stay(stay.first, min(stay.last, case.day)) for stay in stays if stay.first <= case.day
    )
    if not any(stay.last == case.day for stay in past):
        return False
    allowed = allowed_days(case)
    this_year = sum(stay.days_in(case.day.year) for stay in past)
    if longest_stay(past) <= allowed and this_year <= allowed:
        return False
    surely = longest_stay(past) - 1 > allowed or this_year - 2 * len(past) + 1 > allowed
    return True if surely else None


def allowed_days(case: Case) -> int:
    """Participatiewet, artikel 13 lid 1 e en 4: hoeveel dagen mag iemand weg zijn?"""
    key = "buitenland_weken_pensioen" if case.pension else "buitenland_weken"
    return 7 * int(figure(f"verlaging.{key}", case.day).value)


def longest_stay(stays: tuple[Stay, ...]) -> int:
    """Participatiewet, artikel 13 lid 1 e: hoeveel dagen duurt de langste reis?

    Stays that follow each other without a day in the Netherlands are one stay.
    """
    longest = 0
    joined: list[Stay] = []
    for stay in sorted(stays, key=lambda stay: stay.first):
        if joined and (stay.first - joined[-1].last).days <= 1:
            joined[-1] = Stay(joined[-1].first, max(joined[-1].last, stay.last))
        else:
            joined.append(stay)
        longest = max(longest, joined[-1].days())
    return longest


def _most_days_in_a_year(stays: tuple[Stay, ...], first_year: int) -> int:
    last_year = max((stay.last.year for stay in stays), default=first_year)
    years = range(first_year, last_year + 1)
    return max((sum(stay.days_in(year) for stay in stays) for year in years), default=0)
