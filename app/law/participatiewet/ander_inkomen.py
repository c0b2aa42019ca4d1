"""Participatiewet, artikelen 31 tot en met 33: hoeveel telt er mee van ander inkomen dan loon?"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from app.domain.age import birthday
from app.domain.answer import Answer
from app.domain.certainty import Certainty
from app.domain.household import Household, Kind
from app.domain.income import Income, IncomeKind
from app.domain.money import ZERO, half_up_to_cent
from app.domain.month import Month
from app.domain.sentence import Sentence, say
from app.law.book import figure
from app.law.build import answer, from_figure
from app.law.cite import cite
from app.law.other_laws.pensioenleeftijd import pensioengerechtigd
from app.law.participatiewet.vakantietoeslag import aanspraak_over_aow, aanspraak_over_uitkering
from app.law.refused import Refused

_ADULT = 18
_LETS = Certainty.GEMEENTE_BESLIST
_STUDENT = {IncomeKind.STUDIEFINANCIERING: "33.2", IncomeKind.WTOS: "33.3"}
ALIMONY_OF_CHILD = say("Alimentatie voor een kind van 18 jaar of ouder telt niet mee.")
# What the money is called in a sentence; these are terms, which stay Dutch.
TERMS = {
    IncomeKind.WW: "WW-uitkering",
    IncomeKind.ZIEKTEWET: "Ziektewet-uitkering",
    IncomeKind.WIA: "WIA-uitkering",
    IncomeKind.WAJONG: "Wajong-uitkering",
    IncomeKind.ANW: "Anw-uitkering",
    IncomeKind.IOAW: "IOAW-uitkering",
    IncomeKind.AOW: "AOW",
    IncomeKind.PENSIOEN: "pensioen",
    IncomeKind.PARTNERALIMENTATIE: "partneralimentatie",
    IncomeKind.KINDERALIMENTATIE: "kinderalimentatie",
    IncomeKind.KAMERHUUR: "kamerhuur",
    IncomeKind.STUDIEFINANCIERING: "studiefinanciering",
    IncomeKind.WTOS: "tegemoetkoming scholieren",
    IncomeKind.BELASTINGTERUGGAVE: "belastingteruggave",
    IncomeKind.ANDERS: "ander inkomen",
    IncomeKind.BETAALDE_ALIMENTATIE: "alimentatie",
}


@dataclass(frozen=True, slots=True)
class Counted:
    """What counts of an income, in euro a month, and the claim on holiday pay beside it."""

    amount: Decimal
    holiday: Decimal

    @property
    def total(self) -> Decimal:
        """Both together."""
        return self.amount + self.holiday


def ander_inkomen(
    income: Income,
    net: Decimal,
    household: Household,
    day: date,
    *,
    credit: bool = True,
    free_used: Decimal = ZERO,
) -> Answer[Counted]:
    """Participatiewet, artikelen 31 tot en met 33: welk deel van dit inkomen telt mee?

    ``net`` is what comes of it in the month of ``day``, in euro after tax (31 lid 3). No
    exemption of article 31 lid 2 n, r, y, z or aa: those are for a wage. What the gemeente
    decides and did not tell, counts in full: the careful reading. ``credit`` is whether the
    loonheffingskorting is used for it; ``free_used`` what another pension of the same home took
    of the amount of 33 lid 5, in euro. Raises Refused for student finance of which was not told
    what counts: the amount of article 3.18 WSF 2000 was not seen.
    """
    if income.counted_month is not None:
        return _told(income)
    if income.kind in _STUDENT:
        raise Refused(
            say("Wij weten niet hoeveel van uw studiefinanciering meetelt. Vraag uw gemeente."),
            "counted_month",
        )
    if income.kind is IncomeKind.AOW:
        return _with_holiday(net, aanspraak_over_aow(net, _pensioners(household, day), day), income)
    if income.is_benefit:
        return _with_holiday(net, aanspraak_over_uitkering(net, day, credit), income)
    if income.kind is IncomeKind.PENSIOEN and any(_pension_ages(household, day)):
        return _pension(income, net, household, day, free_used)
    if income.kind is IncomeKind.KINDERALIMENTATIE:
        return _for_children(income, net, grown_up(household), day)
    return _whole(income, net)


def grown_up(household: Household) -> date | None:
    """Participatiewet, artikel 4 lid 1 e: op welke dag is het laatste kind 18? None zonder kind."""
    return max((birthday(born, _ADULT) for born in household.children), default=None)


def told_income(kind: IncomeKind, amount: Decimal, *, of_partner: bool) -> Sentence:
    """Participatiewet, artikel 31 lid 1: wat vertelde iemand over dit inkomen? Euro per month."""
    money = TERMS[kind]
    if kind is IncomeKind.BETAALDE_ALIMENTATIE:
        return say("U vertelde ons: u betaalt {amount} alimentatie per maand.", amount=amount)
    if of_partner:
        return say(
            "U vertelde ons: uw partner krijgt {amount} {money} per maand.",
            amount=amount,
            money=money,
        )
    return say("U vertelde ons: u krijgt {amount} {money} per maand.", amount=amount, money=money)


def _told(income: Income) -> Answer[Counted]:
    counted = income.counted_month or ZERO
    because = _said(
        income,
        say("Uw gemeente telt {counted} mee van uw {money}.", counted=counted, money=_term(income)),
        say(
            "Uw gemeente telt {counted} mee van {money} van uw partner.",
            counted=counted,
            money=_term(income),
        ),
    )
    article = _STUDENT.get(income.kind, "33.4" if income.kind is IncomeKind.KAMERHUUR else "32.1")
    return answer(Counted(counted, ZERO), because, cite("PW2601", article), (), _LETS)


def _for_children(
    income: Income, net: Decimal, until: date | None, day: date
) -> Answer[Counted]:
    """Alimony for the children: it counts to the day on which the last of them is 18 (4 lid 1 e).

    From that day it is of the child (31 lid 2 a); the law does not say how a part of a month
    counts: by days, an estimate.
    """
    first, last = Month.of(day).first_day, Month.of(day).last_day
    if until is None or until <= first:
        return answer(Counted(ZERO, ZERO), ALIMONY_OF_CHILD, cite("PW2601", "31.2.a"))
    if until > last:
        return _whole(income, net)
    counted = half_up_to_cent(net * (until - first).days / last.day)
    because = say(
        "Tot {day} telt de alimentatie mee: {counted}. Daarna is die van uw kind.",
        day=until,
        counted=counted,
    )
    value, source = Counted(counted, ZERO), cite("PW2601", "31.2.a")
    return answer(value, because, source, (), Certainty.SCHATTING)


def _whole(income: Income, net: Decimal) -> Answer[Counted]:
    if income.kind is IncomeKind.BETAALDE_ALIMENTATIE:
        because = say("Alimentatie die u betaalt, gaat niet van uw inkomen af.")
        return answer(Counted(ZERO, ZERO), because, cite("PW2601", "31.3"), (), _LETS)
    if income.kind is IncomeKind.KAMERHUUR:
        because = say("Hoeveel van de kamerhuur meetelt, beslist uw gemeente. Wij tellen alles.")
        return answer(Counted(net, ZERO), because, cite("PW2601", "33.4"), (), _LETS)
    if income.kind is IncomeKind.ANDERS:
        because = say("Hoeveel van dit inkomen meetelt, beslist uw gemeente. Wij tellen alles.")
        return answer(Counted(net, ZERO), because, cite("PW2601", "31.1"), (), _LETS)
    return answer(Counted(net, ZERO), _counts(income, net), cite("PW2601", "32.1.a"))


def _with_holiday(net: Decimal, claim: Answer[Decimal], income: Income) -> Answer[Counted]:
    value = Counted(net, claim.value)
    return answer(value, _counts(income, net), cite("PW2601", "32.1.a"), (claim,))


def _pension(
    income: Income, net: Decimal, household: Household, day: date, free_used: Decimal
) -> Answer[Counted]:
    couple = household.kind is Kind.GEHUWD
    most = figure(f"ander_inkomen.vrij_pensioen{'_samen' if couple else ''}", day)
    free = min(net, max(ZERO, most.value - free_used))
    if not free:
        return _whole(income, net)
    part = from_figure(free, say("Van een eigen pensioen telt {free} niet mee.", free=free), most)
    because = say("Van het pensioen telt {counted} mee.", counted=net - free)
    return answer(Counted(net - free, ZERO), because, cite("PW2601", "33.5"), (part,))


def _counts(income: Income, net: Decimal) -> Sentence:
    return _said(
        income,
        say("Uw {money} telt mee: {counted} per maand.", money=_term(income), counted=net),
        say(
            "De inkomsten van uw partner tellen mee: {counted} {money} per maand.",
            money=_term(income),
            counted=net,
        ),
    )


def _said(income: Income, own: Sentence, of_partner: Sentence) -> Sentence:
    return of_partner if income.of_partner else own


def _term(income: Income) -> str:
    return TERMS[income.kind]


def _pensioners(household: Household, day: date) -> tuple[bool, bool]:
    """Whether this is a couple, and whether both of them have pension age."""
    ages = _pension_ages(household, day)
    return len(ages) > 1, all(ages)


def _pension_ages(household: Household, day: date) -> list[bool]:
    births = [household.birth_date]
    if household.kind is Kind.GEHUWD:
        births.append(household.partner_birth_date or household.birth_date)
    return [pensioengerechtigd(birth, day) for birth in births]
