"""From an invented person to what that person would have answered here."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from app.domain.facts import Facts
from app.domain.household import Household, Kind
from app.domain.money_days import MoneyDays
from app.domain.person import Person
from app.domain.work import Work
from app.ui.asking.ask import UNKNOWN
from app.ui.asking.fact_ask import ASKED, code_of
from app.ui.asking.household import GROWN, HAS_RIGHT, PARTNER_RIGHT
from app.ui.asking.job_now import WORKS_NOW
from app.ui.asking.partner import JOB_OF_PARTNER
from app.ui.asking.pay_days import (
    BIJSTAND_DAY,
    PREMIUM,
    PREMIUM_DAY,
    RENT,
    RENT_DAY,
    WAGE_DAY,
)
from app.ui.asking.situation import WITH_CHILDREN
from app.ui.asking.wage import IN_WAGE, NOTHING
from app.ui.asking.yes_or_no import NO, YES
from app.ui.role import HAS_BIJSTAND
from app.ui.shown import Shown

_Told = Iterator[tuple[str, str]]


def shown(person: Person) -> Shown:
    """This life, ready to be looked at; what is not known in it is answered so."""
    answers = dict(_home(person.household)) | dict(_partner(person))
    if person.work is not None:
        with_children = answers["wonen"] in WITH_CHILDREN
        answers |= dict(_work(person.work, with_children=with_children))
        answers["begin"] = str(person.start)
    answers |= dict(_days(person.days))
    answers[WORKS_NOW] = NO
    answers |= {HAS_BIJSTAND: UNKNOWN, **dict(_facts(person.facts))}
    return Shown(person, answers, person.gemeente)


def _home(home: Household) -> _Told:
    yield "wonen", _lives(home)
    yield "geboortedatum", home.birth_date.isoformat()
    if home.partner_birth_date is not None:
        yield "partner_geboren", home.partner_birth_date.isoformat()
    if home.children:
        yield "kinderen", ",".join(child.isoformat() for child in home.children)
    if home.partner_birth_date is not None:
        yield PARTNER_RIGHT, _right(home)
    if _lives(home) != "alleen":
        yield GROWN, NO
    yield "kostendelers", UNKNOWN if home.kostendelers is None else str(home.kostendelers)
    yield "urenbeperkt", _code(home.medisch_urenbeperkt)
    yield "loonkostensubsidie", _code(home.doelgroep_loonkostensubsidie)
    yield "inrichting", _code(home.inrichting)
    yield "huur", _money(home.rent_month)
    if home.no_housing_costs is not None:
        yield "geen_woonkosten", _code(home.no_housing_costs)
    yield "spaargeld", _money(home.assets)
    if home.saved_in_bijstand is not None:
        yield "spaargeld_bijstand", _money(home.saved_in_bijstand)


def _partner(person: Person) -> _Told:
    if person.household.partner_birth_date is None:
        return
    yield "partnerwerk", NO if person.partner_work is None else YES
    if person.partner_work is not None:
        told = _other(person.partner_work, with_exemption=True)
        yield from ((f"{name}_{JOB_OF_PARTNER.end}", value) for name, value in told)


def _right(home: Household) -> str:
    if home.partner_reason is not None:
        return str(home.partner_reason)
    return {True: "anders", False: HAS_RIGHT, None: UNKNOWN}[home.partner_without_right]


def _lives(home: Household) -> str:
    if home.kind is Kind.GEHUWD:
        return "partner_kinderen" if home.children else "partner"
    if home.kind is Kind.ALLEENSTAANDE_OUDER:
        return "kinderen"
    return "anderen" if home.kostendelers else "alleen"


def _work(work: Work, *, with_children: bool) -> _Told:
    yield from _wage(work)
    yield "einde", NO if work.until is None else YES
    if work.until is not None:
        yield "eindmaand", str(work.until)
    # All costs of the work stand in one amount; here they are those of the way to it.
    yield "reiskosten", _money(work.cost_month)
    if with_children:
        yield "kinderbijslag", UNKNOWN
        yield "opvangsoort", NO
    yield "pensioen", _money(work.pension_month)
    yield "vrijlating", str(work.used.n)
    yield "vrijlating_ouder", str(work.used.r)
    yield "vrijlating_subsidie", str(work.used.z)


def _other(work: Work, *, with_exemption: bool = False) -> _Told:
    """A job of the partner, or the one there is now."""
    yield from _wage(work)
    yield "einde", NO if work.until is None else YES
    if work.until is not None:
        yield "eindmaand", str(work.until)
    yield "reiskosten", _money(work.cost_month)
    yield "pensioen", _money(work.pension_month)
    if with_exemption:
        yield "vrijlating", str(work.used.n)


def _wage(work: Work) -> _Told:
    amounts = (
        ("netto_maand", "", work.net_month),
        ("bruto_maand", "", work.gross_month),
        ("vier_weken", "netto", work.net_four_weeks),
        ("vier_weken", "bruto", work.gross_four_weeks),
        ("week", "netto", work.net_week),
        ("week", "bruto", work.gross_week),
    )
    for way, kind, amount in amounts:
        if amount is not None:
            yield "loonweten", way
            yield way, _money(amount)
            if kind:
                yield f"{way}_soort", kind
            if kind != "bruto" and way != "bruto_maand":
                yield IN_WAGE, NOTHING
            return
    yield "loonweten", "minimumloon" if work.gross_hour is None else "uurloon"
    if work.gross_hour is not None:
        yield "uurloon", _money(work.gross_hour)
    yield "uren", str(int(work.hours_week or 0))


def _days(days: MoneyDays) -> _Told:
    numbers = (
        (WAGE_DAY, days.wage_day),
        (BIJSTAND_DAY, days.bijstand_day),
        (RENT_DAY, days.rent_day),
        (PREMIUM_DAY, days.premium_day),
    )
    yield from ((ask.name, str(day)) for ask, day in numbers if day is not None)
    amounts = ((RENT, days.rent), (PREMIUM, days.premium))
    yield from ((ask.name, _money(amount)) for ask, amount in amounts if amount is not None)


def _facts(facts: Facts) -> _Told:
    told = ((ask, getattr(facts, name, None)) for name, ask in ASKED.items())
    yield from ((ask.name, code_of(value)) for ask, value in told if value not in (None, ()))


def _code(value: bool | None) -> str:
    return {True: YES, False: NO, None: UNKNOWN}[value]


def _money(amount: Decimal | None) -> str:
    return UNKNOWN if amount is None else f"{amount:.2f}"
