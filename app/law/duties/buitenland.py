"""Participatiewet, artikel 13 lid 1 e en 4: hoelang mag u buiten Nederland zijn?"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from app.domain.certainty import Certainty
from app.domain.finding import Finding
from app.domain.sentence import Sentence, say, say_n
from app.law.case import Case
from app.law.duties.plicht import not_bound
from app.law.head import Head
from app.law.other_laws.pensioenleeftijd import pensioengerechtigd
from app.law.participatiewet.verblijf_buitenland import (
    Stays,
    allowed_days,
    days_without_right,
    longest_stay,
    most_days_in_a_year,
)
from app.law.verdict import unknown, yes

_WEEK = 7
_HEAD = Head(
    id="buitenland",
    title=say("Niet te lang buiten Nederland zijn"),
    article="13.1.e, 17.1",
    how_to_ask=say("Geef uw reis van tevoren door aan de gemeente."),
    unless=say("Reist u niet naar het buitenland? Dan hoeft u niets te doen."),
    otherwise=say("Bent u te lang weg? Voor de dagen te veel krijgt u geen bijstand."),
    how_to_change=say("Moet u langer weg? Vraag eerst de gemeente op papier."),
)
# Lid 4, thirteen weeks, is of who has pension age alone.
_HEAD_PENSION = replace(_HEAD, article="13.1.e, 13.4, 17.1")


def buitenland(case: Case) -> Finding:
    """Participatiewet, artikel 13 lid 1 e: blijft u binnen de dagen buiten Nederland?

    Four weeks per calendar year, and also not more than four weeks in a row; thirteen weeks in
    both from pension age. Stays of this calendar year and later count, from the day after
    leaving until the day of coming back. Which days lose the right is said; no amount is given,
    because the bijstand of a part of a month is not counted here (45 lid 3).
    """
    head = _HEAD_PENSION if case.svb else _HEAD
    outside = not_bound(head, case)
    if outside is not None:
        return outside
    if case.facts.stays_abroad is None:
        because = say_n(
            "U mag per jaar hoogstens {n} week weg zijn, en ook niet langer achter elkaar.",
            "U mag per jaar hoogstens {n} weken weg zijn, en ook niet langer achter elkaar.",
            n=allowed_days(case.day, case.pension) // _WEEK,
        )
        return unknown(head, "stays_abroad", because)
    stays = tuple(stay for stay in case.facts.stays_abroad if stay.last.year >= case.day.year)
    allowed = allowed_days(case.day, case.pension)
    lost = days_without_right(stays, case.day.year, allowed)
    if lost is not None:
        return yes(head, _too_long(stays, allowed, *lost), Certainty.SCHATTING)
    partner = _partner_lost(case)
    if partner is not None:
        because = say(
            "Uw partner is te lang weg. Van {first} tot en met {last} hebt alleen u recht.",
            first=partner[0],
            last=partner[1],
        )
        return yes(head, because, Certainty.SCHATTING)
    because = say_n(
        "U bent {n} dag weg. Het mogen er {allowed} zijn. De dag van vertrek telt niet mee.",
        "U bent {n} dagen weg. Het mogen er {allowed} zijn. De dag van vertrek telt niet mee.",
        n=most_days_in_a_year(stays, case.day.year),
        allowed=allowed,
    )
    return yes(head, because, Certainty.SCHATTING)


def _too_long(stays: Stays, allowed: int, first: date, last: date) -> Sentence:
    if longest_stay(stays) > allowed:
        return say(
            "Een reis duurt te lang aaneen. Van {first} tot en met {last} is er geen recht.",
            first=first,
            last=last,
        )
    return say(
        "In een jaar bent u te lang weg. Van {first} tot en met {last} is er geen recht.",
        first=first,
        last=last,
    )


def _partner_lost(case: Case) -> tuple[date, date] | None:
    """On which days the spouse has no right by being away: each has an own right (11.4)."""
    birth, told = case.household.partner_birth_date, case.facts.partner_stays_abroad
    if not case.couple or birth is None or told is None:
        return None
    stays = tuple(stay for stay in told if stay.last.year >= case.day.year)
    allowed = allowed_days(case.day, pensioengerechtigd(birth, case.day))
    return days_without_right(stays, case.day.year, allowed)
