"""Participatiewet, artikel 34: is er te veel vermogen voor bijstand?"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from app.domain.answer import Answer
from app.domain.certainty import Certainty
from app.domain.household import Kind
from app.domain.money import ZERO
from app.domain.sentence import Sentence, say
from app.law.book import Figure, figure
from app.law.build import answer, from_figure
from app.law.cite import cite


@dataclass(frozen=True, slots=True)
class Bezittingen:
    """What a household owns and owes, in euro, at market value.

    ``money`` is on accounts and in other possessions that count; ``saved`` the part of it that
    was saved while on bijstand; ``damages`` the part paid for damage named in the ministerial
    rule; ``doubtful`` goods such as a car, of which the gemeente judges whether they count;
    ``house`` the value of the home one lives in less its mortgage. Usual household goods are
    left out (34.2.a).
    """

    money: Decimal
    debts: Decimal = ZERO
    saved: Decimal = ZERO
    damages: Decimal = ZERO
    doubtful: Decimal = ZERO
    house: Decimal = ZERO


@dataclass(frozen=True, slots=True)
class Vermogenstoets:
    """The outcome: ``right`` is None when the gemeente decides. Amounts in euro.

    ``counted`` is what lies above the limit, ``room`` what may still be added below it,
    ``house_above`` the part of the home above its free amount (a loan, not a refusal).
    """

    right: bool | None
    counted: Decimal
    room: Decimal
    limit: Decimal
    house_above: Decimal


def vermogen(kind: Kind, owned: Bezittingen, day: date) -> Answer[Vermogenstoets]:
    """Participatiewet, artikelen 19 lid 1 en 34: staat het vermogen bijstand in de weg?

    Tested on a day: possessions less debts, less what is free, against the limit of the
    household. Raises Refused before 2025.
    """
    limit = figure(f"vermogen.grens_{kind}", day)
    sure = max(ZERO, owned.money - owned.saved - owned.damages) - owned.debts
    most = sure + owned.doubtful
    counted, possible = (max(ZERO, value - limit.value) for value in (sure, most))
    house, house_parts = _house(owned.house, day)
    right = None if possible and not counted else not counted
    value = Vermogenstoets(right, counted, max(ZERO, limit.value - sure), limit.value, house)
    parts = (*_parts(sure, owned, limit), *house_parts)
    certainty = Certainty.GEMEENTE_BESLIST if right is None else Certainty.ZEKER
    return answer(value, _because(value), limit.source, parts, certainty)


def _because(value: Vermogenstoets) -> Sentence:
    if value.right is None:
        return say("Uw gemeente beslist of een auto of ander bezit meetelt.")
    if value.right:
        return say("Uw vermogen blijft onder de grens van {limit}.", limit=value.limit)
    return say("U hebt {counted} te veel vermogen.", counted=value.counted)


def _house(house: Decimal, day: date) -> tuple[Decimal, tuple[Answer[object], ...]]:
    if not house:
        return ZERO, ()
    free = figure("vermogen.woning", day)
    above = max(ZERO, house - free.value)
    parts: tuple[Answer[object], ...] = (
        from_figure(
            free.value,
            say("Van de waarde van uw eigen huis telt {free} niet mee.", free=free.value),
            free,
        ),
    )
    if above:
        loan = say(
            "Uw huis is {above} meer waard dan mag. Voor dat deel is bijstand soms een lening.",
            above=above,
        )
        parts = (
            *parts,
            answer(above, loan, cite("PW2601", "50.2"), certainty=Certainty.GEMEENTE_BESLIST),
        )
    return above, parts


def _parts(sure: Decimal, owned: Bezittingen, limit: Figure) -> tuple[Answer[object], ...]:
    owns = say("Uw geld en bezit, min schulden, is {owned}.", owned=sure)
    parts: tuple[Answer[object], ...] = (
        from_figure(limit.value, say("Uw vermogensgrens is {limit}.", limit=limit.value), limit),
        answer(sure, owns, cite("PW2601", "34.1.a")),
    )
    if owned.saved:
        saved = say(
            "U spaarde {saved} terwijl u bijstand kreeg. Dat spaargeld telt niet mee.",
            saved=owned.saved,
        )
        parts = (*parts, answer(owned.saved, saved, cite("PW2601", "34.2.c")))
    return parts
