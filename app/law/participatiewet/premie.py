"""Participatiewet, artikel 31 lid 2 onderdeel j: welk deel van een premie is vrij?"""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from app.domain.age import age_on
from app.domain.answer import Answer
from app.domain.certainty import Certainty
from app.domain.money import ZERO
from app.domain.sentence import say
from app.law.book import Figure, figure
from app.law.build import answer, from_figure
from app.law.cite import cite
from app.law.participatiewet.split import Split
from app.law.refused import Refused

_FULL_AGE = 27
_NEW_LAW = date(2027, 1, 1)
_PAYMENTS = 2


def premie(
    payments: tuple[Decimal, ...],
    birth_date: date,
    doelgroep_loonkostensubsidie: bool | None,
    day: date,
) -> Answer[Split]:
    """Participatiewet, artikel 31 lid 2 onderdeel j: hoeveel van de premies telt niet mee?

    ``payments`` are the premies of one calendar year in euro, in the order of payment; the
    first two are free up to a maximum when the gemeente finds that they help towards work.
    Under 27 only for the LKS group (31.5); from 2027 that is not known. Raises Refused then,
    and under 27 when the group is not known.
    """
    total = sum(payments, ZERO)
    most = figure("premie.maximum", day)
    if age_on(birth_date, day) < _FULL_AGE and not _group(doelgroep_loonkostensubsidie, day):
        young = say("Onder 27 jaar telt een premie mee als inkomen.")
        return answer(Split(ZERO, total), young, cite("PW2601", "31.5"))
    free = min(sum(payments[:_PAYMENTS], ZERO), most.value)
    because = say("Van de premie is {free} vrij als uw gemeente dat goedvindt.", free=free)
    parts = (_most(most), *_income(total - free))
    return answer(
        Split(free, total - free), because, most.source, parts, Certainty.GEMEENTE_BESLIST
    )


def _group(doelgroep: bool | None, day: date) -> bool:
    if doelgroep:
        return True
    if day >= _NEW_LAW:
        raise Refused(
            say("Of een premie onder 27 jaar vanaf 2027 vrij is, weten wij nog niet."), "date"
        )
    if doelgroep is None:
        raise Refused(
            say("Hoort u bij de doelgroep loonkostensubsidie? Dat weten wij niet."),
            "doelgroep_loonkostensubsidie",
        )
    return False


def _most(most: Figure) -> Answer[Decimal]:
    because = say("Het hoogste bedrag is {most} per jaar.", most=most.value)
    return from_figure(most.value, because, most)


def _income(counted: Decimal) -> tuple[Answer[Decimal], ...]:
    if not counted:
        return ()
    because = say("De rest, {counted}, telt mee als inkomen.", counted=counted)
    return (answer(counted, because, cite("PW2601", "32.1.a")),)
