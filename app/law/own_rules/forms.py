"""Participatiewet en lokale regels: wat zegt de gemeente in tabellen en uitzonderingen?"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TypeVar

from app.domain.gemeente import Gemeente
from app.domain.gemeente_geld import LimitOf, Premietabel, Toeslagvoorwaarden, Vehicles
from app.domain.gemeente_minima import Bracket, Draagkracht
from app.domain.local_rule import Local
from app.domain.own_rule import OwnRule
from app.domain.sentence import Sentence, say, say_n
from app.law.case import Case
from app.law.own_rules.maker import Maker, listed, number

T = TypeVar("T")
_ALL_COSTS = "Alle kosten"
_LIMIT_OF = {
    LimitOf.ZONDER_KOSTENDELERS: say(
        "Uw gemeente kijkt naar de norm alsof u geen kosten deelt."
    ),
    LimitOf.MINIMUMLOON_BRUTO: say("Uw gemeente kijkt naar het bruto minimumloon."),
}


def many(
    pick: Callable[[Gemeente], Local[T] | None], tell: Callable[[T], Iterator[Sentence]]
) -> Maker:
    """One key that says several things, each on a line."""

    def make(case: Case) -> tuple[OwnRule, ...]:
        local = pick(case.gemeente) if case.gemeente else None
        rule = local.on(case.day) if local else None
        return () if rule is None else tuple(OwnRule(one, rule.source) for one in tell(rule.value))

    return make


def _conditions(told: Toeslagvoorwaarden) -> Iterator[Sentence]:
    for one in told.reference_by_age:
        yield say_n(
            "Leeftijd vanaf {age}: uw gemeente vraagt {n} maand een laag inkomen.",
            "Leeftijd vanaf {age}: uw gemeente vraagt {n} maanden een laag inkomen.",
            n=one.months,
            age=one.from_age,
        )
    if told.average is not None:
        yield (
            say("Uw gemeente kijkt naar uw gemiddelde inkomen in die tijd.")
            if told.average
            else say("Uw gemeente kijkt naar elke maand apart.")
        )
    if told.limit_months is not None:
        yield say_n(
            "Voor de grens telt {n} maand mee.", "Voor de grens tellen {n} maanden mee.",
            n=told.limit_months,
        )
    yield from _rest(told)


def _rest(told: Toeslagvoorwaarden) -> Iterator[Sentence]:
    if told.limit_of in _LIMIT_OF:
        yield _LIMIT_OF[told.limit_of]
    if told.year_gross is not None:
        yield say(
            "Uw bruto inkomen per jaar is hoogstens {one} alleen of {two} samen.",
            one=told.year_gross.alleenstaand,
            two=told.year_gross.gehuwd,
        )
    if told.only_for:
        yield say("Alleen voor: {who}.", who=listed(told.only_for))
    if told.months_back is not None:
        yield _back(told.months_back)
    if told.form_sent is not None:
        yield (
            say("Uw gemeente stuurt een formulier. U stuurt het terug.")
            if told.form_sent
            else say("Uw gemeente stuurt geen formulier.")
        )


def _capacity(told: Draagkracht) -> Iterator[Sentence]:
    for one in told.brackets:
        yield _bracket(one)
    if told.limit_of in _LIMIT_OF:
        yield _LIMIT_OF[told.limit_of]
    if told.months_back is not None:
        yield _back(told.months_back)
    if told.ahead:
        yield say("Vraag dit voor u betaalt: {what}.", what=listed(told.ahead))


def _bracket(one: Bracket) -> Sentence:
    above, share = number(one.above_percent), number(one.share)
    if one.until_percent is None:
        return say(
            "{costs}: boven {above} van 100 euro norm betaalt u {share} van 100 euro.",
            costs=one.costs or _ALL_COSTS,
            above=above,
            share=share,
        )
    return say(
        "{costs}: van {above} tot {until} betaalt u {share} van 100 euro.",
        costs=one.costs or _ALL_COSTS,
        above=above,
        until=number(one.until_percent),
        share=share,
    )


def _back(months: int) -> Sentence:
    return say_n(
        "U kunt dit tot {n} maand later nog vragen.",
        "U kunt dit tot {n} maanden later nog vragen.",
        n=months,
    )


def _vehicles(told: Vehicles) -> Iterator[Sentence]:
    if told.free_from_years is not None:
        yield say_n(
            "Een auto van {n} jaar of ouder telt niet mee.",
            "Een auto van {n} jaar of ouder telt niet mee.",
            n=told.free_from_years,
        )
    if told.others is not None:
        yield say("Over andere voertuigen zegt uw gemeente: {words}", words=told.others)


def _premium_table(told: Premietabel) -> Iterator[Sentence]:
    for one in told.rows:
        yield say_n(
            "Jaar {year}, vanaf {n} uur per week: {amount} premie per jaar.",
            "Jaar {year}, vanaf {n} uur per week: {amount} premie per jaar.",
            n=one.from_hours,
            year=one.year,
            amount=one.amount,
        )
    if told.set_off is not None:
        yield say("Daar gaat af: {what}.", what=told.set_off)


TELLERS: Mapping[type[object], Callable[..., Iterator[Sentence]]] = {
    Toeslagvoorwaarden: _conditions,
    Draagkracht: _capacity,
    Vehicles: _vehicles,
    Premietabel: _premium_table,
}
conditions = many(lambda one: one.inkomenstoeslag.conditions, _conditions)
capacity = many(lambda one: one.bijzondere_bijstand.capacity, _capacity)
vehicles = many(lambda one: one.norm.vehicles, _vehicles)
premium_table = many(lambda one: one.premies.deeltijd_table, _premium_table)
