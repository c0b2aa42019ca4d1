"""Participatiewet en Algemene Kinderbijslagwet: welk ander geld kan er in welke maand komen?"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from app.domain.age import birthday
from app.domain.gemeente import Gemeente
from app.domain.money import ZERO, half_up_to_cent
from app.domain.month import Month
from app.domain.scenario import Question
from app.domain.sentence import Sentence, say, say_n
from app.law.other_laws.kinderbijslag import kinderbijslag, kinderbijslag_paid
from app.law.participatiewet.uitgesloten import ADULT
from app.law.what_if.counted_parts import counted_parts
from app.law.what_if.participatieplaats import place_premies
from app.law.what_if.studie import studie_month
from app.law.what_if.yearly import Yearly, yearly

Lines = tuple[tuple[str, Decimal], ...]

_KINDERBIJSLAG_AGES = (6, 12, ADULT)
_QUARTER = 3
_KINDERBIJSLAG_CAME = say("Vorige maand kwam er kinderbijslag bij. Nu niet.")
CAME_ONCE = say("Vorige maand kwam er ander geld bij. Nu niet.")
SPREAD_KINDERBIJSLAG = say("Kinderbijslag verdelen wij over de drie maanden waarvoor die is.")
LAST_KINDERBIJSLAG = say(
    "De laatste kinderbijslag voor dit kind komt in {month}, over de drie maanden ervoor."
)
_THREE = Decimal(_QUARTER)


class Came(NamedTuple):
    """What came beside wage and bijstand in a month: its parts in euro, their sum and worth.

    ``why`` says what makes the month differ, ``even`` the same of what ``worth`` spreads out.
    """

    lines: Lines
    hand: Decimal
    worth: Decimal
    why: tuple[Sentence, ...]
    even: tuple[Sentence, ...]


NOTHING = Came((), ZERO, ZERO, (), ())


@dataclass(frozen=True, slots=True)
class Extras:
    """All months of a scenario before any wage is known, in euro.

    ``came`` is what comes at any income, ``counted`` what is settled with the bijstand of the
    month. ``depends`` are the months, by their place, with what depends on the income: the
    inkomenstoeslag, which comes at a low income only (``yearly`` says what is low), and the
    premie of the participatieplaats, which comes beside bijstand only.
    """

    came: tuple[Came, ...]
    counted: tuple[Decimal, ...]
    depends: Mapping[int, tuple[Decimal, Decimal]]
    yearly: Yearly


def extras(question: Question, gemeente: Gemeente | None) -> Extras | None:
    """Participatiewet, artikelen 10a, 31, 36 en 36b: welk ander geld is er verteld?

    None when nothing was told. Raises Refused for months of which an amount is not known.
    """
    beside = question.beside
    told = (
        beside.kinderbijslag,
        beside.inkomenstoeslag,
        beside.studietoeslag,
        beside.vrijwilligers_month,
        beside.participatieplaats_since,
        beside.premies,
        beside.giften,
    )
    if not any(told):
        return None
    per_year = yearly(question, gemeente)
    places = place_premies(question, gemeente)
    counted = counted_parts(question, places)
    months = [question.start.plus(count) for count in range(question.months)]
    came: list[Came] = []
    for month in months:
        came.append(_came(question, month, came[-1] if came else None))
    depends = ((per_year.amounts.get(month, ZERO), places.get(month, ZERO)) for month in months)
    return Extras(
        tuple(came),
        tuple(counted.get(month, ZERO) for month in months),
        {place: amounts for place, amounts in enumerate(depends) if any(amounts)},
        per_year,
    )


def _came(question: Question, month: Month, before: Came | None) -> Came:
    lines = tuple(_lines(question, month))
    paid = sum((amount for name, amount in lines if name == "kinderbijslag"), ZERO)
    total = sum((amount for _, amount in lines), ZERO)
    spread = ZERO
    even: tuple[Sentence, ...] = ()
    children = question.household.children
    if question.beside.kinderbijslag:
        spread = half_up_to_cent(kinderbijslag(month, children).value / _THREE)
    if paid:
        even = (
            *_kinderbijslag_paid_less(question, month),
            say(
                "Deze maand komt er {amount} kinderbijslag bij. Dat is voor drie maanden.",
                amount=paid,
            ),
        )
    elif before is not None and any(name == "kinderbijslag" for name, _ in before.lines):
        even = (_KINDERBIJSLAG_CAME,)
    why = (*_kinderbijslag_age(question, month), *_why(lines, before))
    return Came(lines, total, total - paid + spread, why, even)


def _kinderbijslag_paid_less(question: Question, month: Month) -> Iterator[Sentence]:
    """Which child is no longer in this payment: it was 18 on the first day of the quarter before.

    Said again where the money is less, a quarter after it was said that it would be.
    """
    since, until = (month.plus(-quarters * _QUARTER).first_day for quarters in (2, 1))
    for born in question.household.children:
        day = birthday(born, ADULT)
        if since < day <= until:
            yield _turned(ADULT, day)
            yield _last_kinderbijslag(month.plus(-_QUARTER))


def _kinderbijslag_age(question: Question, month: Month) -> Iterator[Sentence]:
    """Which child got another age since the quarter before, and when that is paid."""
    if not question.beside.kinderbijslag or month.number % _QUARTER != 1:
        return
    # A quarter goes by the ages on its first day; it is paid after it.
    since, until = month.plus(-_QUARTER).first_day, month.first_day
    for born in question.household.children:
        for age in _KINDERBIJSLAG_AGES:
            day = birthday(born, age)
            if since < day <= until:
                yield _turned(age, day)
                if age == ADULT:
                    yield _last_kinderbijslag(month)
                else:
                    yield say("De kinderbijslag voor dit kind wordt hoger.")
                    paid = month.plus(_QUARTER)
                    yield say("De SVB betaalt dat hogere bedrag vanaf {month}.", month=paid)


def _last_kinderbijslag(month: Month) -> Sentence:
    """AKW 7 and 11: a quarter begun under 18 is the last one, and is paid in the month after it."""
    return say(LAST_KINDERBIJSLAG.id, month=month)


def _turned(age: int, day: date) -> Sentence:
    return say_n(
        "Uw kind is {n} jaar vanaf {day}.", "Uw kind is {n} jaar vanaf {day}.", n=age, day=day
    )


def _lines(question: Question, month: Month) -> Iterator[tuple[str, Decimal]]:
    beside = question.beside
    if beside.kinderbijslag and (paid := kinderbijslag_paid(month, question.household.children)):
        yield "kinderbijslag", paid
    if beside.studietoeslag and (amount := studie_month(question, month).value):
        yield "studietoeslag", amount
    if beside.vrijwilligers_month:
        yield "vrijwilligersvergoeding", beside.vrijwilligers_month
    for name, payments in (("premie", beside.premies), ("giften", beside.giften)):
        here = sum((one.amount for one in payments if one.month == month), ZERO)
        if here:
            yield name, here


def _why(lines: Lines, before: Came | None) -> Iterator[Sentence]:
    had, has = dict(before.lines) if before else {}, dict(lines)
    if any(name in had and name not in has for name in ("premie", "giften")):
        yield CAME_ONCE
    for name, amount in lines:
        if name == "premie":
            yield say("Deze maand rekent u op {amount} premie.", amount=amount)
        if name == "giften":
            yield say("Deze maand komt er {amount} aan giften bij.", amount=amount)
        if name == "studietoeslag" and before and had.get(name) != amount:
            yield say(
                "Uw {money} wordt {amount} per maand.", money="studietoeslag", amount=amount
            )
