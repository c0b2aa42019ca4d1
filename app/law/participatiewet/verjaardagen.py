"""Participatiewet, artikelen 20, 22a en 47a: wie krijgt een leeftijd die iets verandert?"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from app.domain.answer import Answer
from app.domain.household import Household, Kind
from app.domain.months import months_after
from app.domain.sentence import Sentence, say
from app.domain.situation import Birthday, Who
from app.law.build import answer
from app.law.cite import cite
from app.law.other_laws.pensioenleeftijd import pensioendag

_AHEAD_MONTHS = 6
_CHILD, _ADULT_NORM, _SHARES = 18, 21, 27


def verjaardagen(household: Household, day: date) -> tuple[Answer[Birthday], ...]:
    """Participatiewet: wie wordt binnen zes maanden 18, 21, 27 of pensioengerechtigd?

    From ``day`` on, the first birthday first; each says what it changes and who tells more.
    """
    last = months_after(day, _AHEAD_MONTHS)
    found = tuple(one for one in _all(household, last) if day <= one.value.day <= last)
    return tuple(sorted(found, key=lambda one: one.value.day))


def _all(household: Household, last: date) -> Iterator[Answer[Birthday]]:
    yield from _grown_up(Who.SELF, household.birth_date, last)
    if household.kind is Kind.GEHUWD and household.partner_birth_date is not None:
        yield from _grown_up(Who.PARTNER, household.partner_birth_date, last)
    for born in household.children:
        child = say("Uw kind wordt 18. Vraag de SVB en Dienst Toeslagen wat er stopt en begint.")
        yield _turns(Who.CHILD, _CHILD, born, child, "AKW2607", "7")
    for born in (*household.children, *(one.birth_date for one in household.grown_children)):
        shares = say("Uw kind wordt 27. Dan kan uw norm lager worden. Geef het door.")
        yield _turns(Who.CHILD, _SHARES, born, shares, "PW2601", "22a.1")


def _grown_up(who: Who, born: date, last: date) -> Iterator[Answer[Birthday]]:
    own = who is Who.SELF
    norm = (
        say("U wordt 21. Dan kan uw norm hoger zijn. Kijk of uw bedrag verandert.")
        if own
        else say("Uw partner wordt 21. Dan kan uw norm hoger zijn.")
    )
    yield _turns(who, _ADULT_NORM, born, norm, "PW2601", "20, 21")
    shares = (
        say("U wordt 27. Vraag uw gemeente wat dan verandert bij wonen en werken.")
        if own
        else say("Uw partner wordt 27. Vraag uw gemeente wat dan verandert.")
    )
    yield _turns(who, _SHARES, born, shares, "PW2601", "7a, 22a.1, 41.4")
    reached = pensioendag(born, last)
    if reached is not None:
        old = (
            say("U krijgt de pensioenleeftijd. Vraag AOW bij de SVB, en een aanvulling (AIO).")
            if own
            else say("Uw partner krijgt de pensioenleeftijd. Vraag AOW bij de SVB.")
        )
        yield answer(Birthday(who, 0, reached), old, cite("PW2601", "47a.1"))


def _turns(
    who: Who, age: int, born: date, because: Sentence, code: str, article: str
) -> Answer[Birthday]:
    day = months_after(born, 12 * age)
    return answer(Birthday(who, age, day), because, cite(code, article))
