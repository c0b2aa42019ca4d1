"""Hoe komt het andere geld van een maand tot stand?"""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from app.domain.answer import Answer
from app.domain.beside import Payment
from app.domain.certainty import Certainty
from app.domain.gemeente import Gemeente
from app.domain.income import INCOME_NAMES, IncomeKind
from app.domain.money import ZERO
from app.domain.month import Month
from app.domain.scenario import MonthOutcome, Question
from app.domain.sentence import say
from app.domain.source import Source
from app.law.build import answer
from app.law.cite import cite
from app.law.other_laws.kinderbijslag import kinderbijslag
from app.law.participatiewet.ander_inkomen import told_income
from app.law.participatiewet.giften import giften
from app.law.participatiewet.premie import premie
from app.law.participatiewet.split import Split
from app.law.participatiewet.vrijwilligersvergoeding import (
    vrijwilligersvergoeding,
    vrijwilligersvergoeding_jaar,
)
from app.law.refused import Refused
from app.law.what_if.studie import studie_month

_QUARTER = 3


def beside_reasons(
    question: Question, month: MonthOutcome, gemeente: Gemeente | None
) -> tuple[Answer[object], ...]:
    """Participatiewet en Algemene Kinderbijslagwet: waaruit volgt het andere geld?

    One answer for each part of ``month.beside``, in that order. What the law does not say yet
    is an answer with certainty ONBEKEND.
    """
    return tuple(
        _reason(name, amount, question, month.month, gemeente) for name, amount in month.beside
    )


def _reason(
    name: str, amount: Decimal, question: Question, month: Month, gemeente: Gemeente | None
) -> Answer[object]:
    if name in INCOME_NAMES:
        kind = IncomeKind(name.removesuffix("_partner"))
        because = told_income(kind, amount, of_partner=name.endswith("_partner"))
        return answer(amount, because, cite("PW2601", "31.1"))
    if name == "kinderbijslag":
        return kinderbijslag(month.plus(-_QUARTER), question.household.children)
    if name == "studietoeslag":
        return studie_month(question, month)
    if name in ("inkomenstoeslag", "premie_participatieplaats"):
        return _of_gemeente(name, amount, month.first_day, gemeente)
    try:
        return _free_part(name, amount, question, month, gemeente)
    except Refused as unknown:
        source = cite("PW2601", "31.2", "D")
        return answer(amount, unknown.problem.because, source, (), Certainty.ONBEKEND)


def _free_part(
    name: str, amount: Decimal, question: Question, month: Month, gemeente: Gemeente | None
) -> Answer[Split]:
    household, beside, day = question.household, question.beside, month.first_day
    if name == "vrijwilligersvergoeding":
        return _volunteer(amount, household.birth_date, month)
    if name == "premie":
        paid = _this_year(beside.premies, month)
        return premie(paid, household.birth_date, question.doelgroep, day)
    local = gemeente.norm.gifts_above if gemeente else None
    above = local.on(day) if local else None
    return giften(sum(_this_year(beside.giften, month), ZERO), ZERO, day, above=above)


def _volunteer(amount: Decimal, birth: date, month: Month) -> Answer[Split]:
    free = _free_before(amount, birth, month)
    return vrijwilligersvergoeding(amount, free, birth, month.first_day)


def _free_before(amount: Decimal, birth: date, month: Month) -> Decimal:
    for first in range(1, month.number):
        try:
            months = (amount,) * (month.number - first)
            return vrijwilligersvergoeding_jaar(months, birth, date(month.year, first, 1)).free
        except Refused:
            # Of the months before 27 it is not known: counted in full, so nothing was free.
            continue
    return ZERO


def _this_year(payments: tuple[Payment, ...], month: Month) -> tuple[Decimal, ...]:
    until_now = sorted(payments, key=lambda one: one.month)
    return tuple(
        one.amount for one in until_now if one.month.year == month.year and one.month <= month
    )


def _of_gemeente(
    name: str, amount: Decimal, day: date, gemeente: Gemeente | None
) -> Answer[object]:
    if name == "inkomenstoeslag":
        because = say(
            "De inkomenstoeslag is {amount}. Uw gemeente beslist of u hem krijgt.", amount=amount
        )
        source = _source(gemeente, name, day) or cite("PW2601", "36.1")
    else:
        because = say(
            "De premie na zes maanden is {amount}. Uw gemeente beslist of u hem krijgt.",
            amount=amount,
        )
        source = _source(gemeente, name, day) or cite("PW2601", "10a.6")
    return answer(amount, because, source, (), Certainty.GEMEENTE_BESLIST)


def _source(gemeente: Gemeente | None, name: str, day: date) -> Source | None:
    if gemeente is None:
        return None
    if name == "inkomenstoeslag":
        amounts = gemeente.inkomenstoeslag.amounts
        rule = amounts.on(day) if amounts else None
        return rule.source if rule else None
    premies = gemeente.premies.participatieplaats
    found = premies.on(day) if premies else None
    return found.source if found else None
