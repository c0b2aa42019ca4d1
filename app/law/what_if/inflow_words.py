"""What the months and the open points say about income beside wages."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from app.domain.income import Income, IncomeKind
from app.domain.scenario import MonthOutcome, Question
from app.domain.sentence import Sentence, say
from app.law.participatiewet.ander_inkomen import TERMS
from app.law.what_if.inflows import Inflow

_PARTNER = "_partner"
_UWV = say("UWV beslist hoeveel er naast werk blijft.")
_PAYERS = {
    IncomeKind.ANW: say("De SVB beslist hoeveel er naast werk blijft."),
    IncomeKind.IOAW: say("Uw gemeente beslist hoeveel er naast werk blijft."),
}
_CREDIT_AT_JOB = say("Wij rekenen met de loonheffingskorting bij het werk, niet bij de uitkering.")
_CREDIT_AT_ONE = say("Wij nemen aan dat u de korting op de loonheffing bij één uitkering gebruikt.")
_TEMPORARY = {IncomeKind.WW, IncomeKind.ZIEKTEWET}


def inflow_changes(before: Inflow | None, now: Inflow) -> Iterator[Sentence]:
    """Why the income beside wages differs from the month before; None is the first month."""
    for income in now.fallen:
        if before is None or income not in before.fallen:
            yield _own(
                income,
                say("Naast dit werk tellen wij uw {money} niet mee.", money=_term(income)),
                say(
                    "Naast dit werk tellen wij geen {money} van uw partner mee.",
                    money=_term(income),
                ),
            )
            yield _PAYERS.get(income.kind, _UWV)
    if before is None:
        return
    fallen = {income.name for income in now.fallen}
    was, then = dict(before.lines), dict(now.lines)
    for name in {**was, **then}:
        if was.get(name) != then.get(name) and name not in fallen:
            yield _changed(name, was.get(name), then.get(name))


def _changed(name: str, was: Decimal | None, now: Decimal | None) -> Sentence:
    money = TERMS[IncomeKind(name.removesuffix(_PARTNER))]
    partner = name.endswith(_PARTNER)
    if now is None:
        if partner:
            return say("De {money} van uw partner stopt.", money=money)
        return say("Uw {money} stopt.", money=money)
    if partner:
        return say("Uw partner krijgt {amount} {money} per maand.", amount=now, money=money)
    if was is None:
        return say("Er komt {amount} {money} per maand bij.", amount=now, money=money)
    return say("Uw {money} wordt {amount} per maand.", amount=now, money=money)


def assumed_incomes(question: Question) -> Iterator[Sentence]:
    """What the sum takes as true about income beside wages because it was not told."""
    if question.counts_bijstand:
        yield from dict.fromkeys(_assumed_credit(question))
    for income in question.beside.incomes:
        if income.until is None and income.kind in _TEMPORARY:
            yield _own(
                income,
                say("Wij nemen aan dat uw {money} doorgaat.", money=_term(income)),
                say("Wij nemen aan dat de {money} van uw partner doorgaat.", money=_term(income)),
            )


def _assumed_credit(question: Question) -> Iterator[Sentence]:
    """At which of two payers the loonheffingskorting is taken to be used."""
    for of_partner, works in ((False, question.works), (True, question.partner_works)):
        benefits = [
            income
            for income in question.beside.incomes
            if income.falls_by_work and income.of_partner is of_partner
        ]
        paid = [work for work in works if work.is_paid]
        at_job = any(work.credit is not False for work in paid)
        if benefits and at_job and not any(work.credit for work in paid):
            yield _CREDIT_AT_JOB
        elif len(benefits) > 1 and not at_job:
            yield _CREDIT_AT_ONE


def at_other_hours(question: Question) -> tuple[Sentence, ...]:
    """Participatiewet, artikel 32 lid 1: waarvan is niet bekend wat er bij andere uren blijft?

    What its payer leaves of a benefit was told for the work of the question, or not at all: of
    other hours nothing follows from it. Empty where no hours change another income of one's own.
    """
    months = [question.start.plus(count) for count in range(question.months)]
    told = [
        income
        for income in question.beside.incomes
        if income.falls_by_work
        and not income.of_partner
        and any(income.is_there(month) for month in months)
    ]
    unknown = [
        say("Wat er bij andere uren van uw {money} blijft, weten wij niet.", money=_term(income))
        for income in told
    ]
    return (*unknown, *dict.fromkeys(_PAYERS.get(income.kind, _UWV) for income in told))


def open_incomes(question: Question, months: tuple[MonthOutcome, ...]) -> Iterator[Sentence]:
    """What the payer, the gemeente or the tax decides about income beside wages."""
    incomes = question.beside.incomes
    for income in incomes:
        yield from _beside_work(question, income)
    kinds = {income.kind for income in incomes}
    if question.counts_bijstand:
        yield from _counted(incomes, kinds)
    if any(income.is_benefit for income in incomes):
        yield say("Vakantiegeld van een uitkering staat niet in de maanden. Dat komt er nog bij.")
    if IncomeKind.PARTNERALIMENTATIE in kinds:
        yield say("Over partneralimentatie betaalt u belasting. Die gaat er in deze som niet af.")
    if any(month.year_income is not None for month in months):
        yield from _taxed(incomes, kinds)


def _beside_work(question: Question, income: Income) -> Iterator[Sentence]:
    works = question.partner_works if income.of_partner else question.works
    works = tuple(work for work in works if work.is_paid)
    now = tuple(work for work in question.works_now[int(income.of_partner)] if work.is_paid)
    if not income.falls_by_work or not works or works == now:
        return
    is_open = income.beside_work is None
    if is_open:
        yield say("Hoeveel {money} er naast dit werk blijft, weten wij niet.", money=_term(income))
    yield _PAYERS.get(income.kind, _UWV)
    if is_open:
        yield say("Vul in wat u naast dit werk nog krijgt. Nu tellen wij niets.")
    if any(work.ends is not None for work in works):
        yield say("Of {money} na dit werk weer begint, weten wij niet.", money=_term(income))


def _counted(incomes: tuple[Income, ...], kinds: set[IncomeKind]) -> Iterator[Sentence]:
    open_ = {income.kind for income in incomes if income.counted_month is None}
    if IncomeKind.KAMERHUUR in open_:
        yield say("Hoeveel van de kamerhuur meetelt, beslist uw gemeente. Wij tellen alles.")
        yield say("Is uw norm al lager door deze persoon? Dan telt de huur niet nog een keer.")
    if IncomeKind.ANDERS in open_:
        yield say("Hoeveel van dit inkomen meetelt, beslist uw gemeente. Wij tellen alles.")
    if IncomeKind.BETAALDE_ALIMENTATIE in kinds:
        yield say("Alimentatie die u betaalt, maakt uw bijstand niet hoger.")
        yield say("Kunt u het niet meer betalen? Vraag hulp om het bedrag te veranderen.")
    if IncomeKind.BELASTINGTERUGGAVE in kinds:
        yield say("Belasting die u terugkrijgt, telt mee in de periode waarover die gaat.")


def _taxed(incomes: tuple[Income, ...], kinds: set[IncomeKind]) -> Iterator[Sentence]:
    if any(one.gross_month is None and one.falls_by_work for one in incomes):
        yield say("Het jaarinkomen schatten wij uit wat u netto krijgt.")
    if IncomeKind.KAMERHUUR in kinds:
        yield say("Of kamerhuur meetelt voor de toeslagen, weten wij niet. Wij tellen die niet.")
    if IncomeKind.BETAALDE_ALIMENTATIE in kinds:
        yield say("Betaalt u partneralimentatie? Dan is uw jaarinkomen misschien lager.")


def _own(income: Income, own: Sentence, of_partner: Sentence) -> Sentence:
    return of_partner if income.of_partner else own


def _term(income: Income) -> str:
    return TERMS[income.kind]
