"""Participatiewet, artikel 10a lid 6: in welke maanden komt er een premie?"""

from __future__ import annotations

from decimal import Decimal

from app.domain.gemeente import Gemeente
from app.domain.month import Month
from app.domain.months import months_after
from app.domain.scenario import Question
from app.law.book import figure

_YEAR = 12


def place_premies(question: Question, gemeente: Gemeente | None) -> dict[Month, Decimal]:
    """Participatiewet, artikel 10a leden 1 en 6: welke premies horen bij de participatieplaats?

    Euro by month: after every six months, for two years at most, in the amount of the gemeente.
    Empty when there is no participatieplaats, or when the gemeente did not say how much.
    """
    since = question.beside.participatieplaats_since
    local = gemeente.premies.participatieplaats if gemeente else None
    if since is None or local is None:
        return {}
    day = question.start.first_day
    every = int(figure("werkinstrumenten.participatieplaats_premie", day).value)
    last = int(figure("werkinstrumenten.participatieplaats_duur", day).value) * _YEAR
    found = {}
    for months in range(every, last + 1, every):
        due = months_after(since, months)
        rule = local.on(due)
        if rule is not None:
            found[Month.of(due)] = rule.value
    return found
