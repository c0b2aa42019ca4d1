"""Participatiewet, artikelen 31 tot en met 33: welk ander inkomen is er in elke maand?"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from app.domain.answer import Answer
from app.domain.certainty import Certainty
from app.domain.income import Income, IncomeKind
from app.domain.money import ZERO, half_up_to_cent
from app.domain.month import Month
from app.domain.scenario import Question
from app.domain.sentence import say
from app.domain.work import Work
from app.law.build import answer
from app.law.cite import cite
from app.law.participatiewet.ander_inkomen import Counted, ander_inkomen, told_income
from app.law.participatiewet.basis import NO_OTHERS, Others

Lines = tuple[tuple[str, Decimal], ...]
Works = tuple[tuple[Work, ...], tuple[Work, ...]]
Pair = tuple[Decimal, Decimal]

_NOTHING: Pair = (ZERO, ZERO)
# A wage or a benefit of a year with its holiday pay of 8 percent: an estimate of the year.
HOLIDAY = Decimal("1.08")
# What the tax and so the toeslagen leave out of the income of a year.
_UNTAXED = frozenset(
    {
        *(IncomeKind.KINDERALIMENTATIE, IncomeKind.KAMERHUUR, IncomeKind.BELASTINGTERUGGAVE),
        *(IncomeKind.STUDIEFINANCIERING, IncomeKind.WTOS, IncomeKind.BETAALDE_ALIMENTATIE),
    }
)
# Paid as it is, before any tax: what was told is the income of the year.
_GROSS = frozenset({IncomeKind.PARTNERALIMENTATIE})


@dataclass(frozen=True, slots=True)
class Inflow:
    """What comes every month beside wages, in euro: months that are alike share one.

    ``hand`` is what comes, ``lines`` the same by name, ``paid`` what goes out as alimony.
    ``holiday`` is the holiday pay that is earned with it. ``others`` is what counts for the
    bijstand. ``net`` and ``gross`` are what the year of the person and the spouse is taxed on:
    the one after tax, which is estimated back, the other before it. ``fallen`` are the incomes
    of which is not known what is left beside the work.
    """

    lines: Lines
    hand: Decimal
    paid: Decimal
    holiday: Decimal
    others: Others
    net: Pair
    gross: Pair
    fallen: tuple[Income, ...]


NONE = Inflow((), ZERO, ZERO, ZERO, NO_OTHERS, _NOTHING, _NOTHING, ())


def inflows(question: Question, works: Works) -> tuple[Inflow, ...] | None:
    """Participatiewet, artikel 32 lid 1: welk ander inkomen komt er per maand, met dit werk?

    None when none was told. ``works`` are the jobs of both in these months: where they are
    other ones than now, what the payer takes off is what was told, or else all of it. Raises
    Refused where the law counts an amount that is not known.
    """
    incomes = question.beside.incomes
    if not incomes:
        return None
    changed = tuple(now != then for now, then in zip(question.works_now, works, strict=True))
    known: dict[object, Inflow] = {}
    found = []
    for count in range(question.months):
        month = question.start.plus(count)
        amounts = tuple(_amounts(incomes, month, works, changed))
        rows = _rows(question, amounts, month, works)
        key = (amounts, tuple((row.value.amount, row.value.holiday) for row in rows))
        if key not in known:
            known[key] = _inflow(question, amounts, rows)
        found.append(known[key])
    return tuple(found)


def is_open(question: Question, month: Month) -> bool:
    """Participatiewet, artikel 32 lid 1: is niet bekend wat er naast het werk overblijft?

    Whether what a payer leaves of a benefit beside the work of a month was not told: it is then
    counted as nothing, which says nothing about the income there will be.
    """
    works = (question.works, question.partner_works)
    changed = tuple(now != then for now, then in zip(question.works_now, works, strict=True))
    return any(open_ for _, _, open_ in _amounts(question.beside.incomes, month, works, changed))


_Amount = tuple[Income, Decimal, bool]


def _amounts(
    incomes: tuple[Income, ...], month: Month, works: Works, changed: tuple[bool, ...]
) -> Iterator[_Amount]:
    """What there is in a month: the income, its net amount, and whether that is not known."""
    for income in incomes:
        place = int(income.of_partner)
        if not income.is_there(month):
            continue
        at_work = any(work.pays_over(month) for work in works[place])
        if income.falls_by_work and changed[place] and at_work:
            left = income.beside_work
            yield income, ZERO if left is None else left, left is None
        else:
            yield income, income.net_month, False


def _rows(
    question: Question, amounts: tuple[_Amount, ...], month: Month, works: Works
) -> list[Answer[Counted]]:
    """What counts of each income; what a home has once, is given once."""
    rows: list[Answer[Counted]] = []
    credited = _credited(amounts, month, works)
    free_used = ZERO
    for one in amounts:
        income, net, _ = one
        row = _row(question, one, month, income in credited, free_used)
        if income.kind is IncomeKind.PENSIOEN and income.counted_month is None:
            free_used += net - row.value.amount
        rows.append(row)
    return rows


def _credited(amounts: tuple[_Amount, ...], month: Month, works: Works) -> tuple[Income, ...]:
    """The benefits for which the loonheffingskorting is used: of one payer for each person.

    A job where it is not said to be left out, has it; else the highest benefit.
    """
    found = []
    for place, jobs in enumerate(works):
        if any(job.pays_over(month) and job.credit is not False for job in jobs):
            continue
        own = [one for one in amounts if one[0].falls_by_work and one[0].of_partner == bool(place)]
        if own:
            found.append(max(own, key=lambda one: one[1])[0])
    return tuple(found)


def _row(
    question: Question,
    told: _Amount,
    month: Month,
    credit: bool,
    free_used: Decimal,
) -> Answer[Counted]:
    income, net, is_open = told
    because = told_income(income.kind, net, of_partner=income.of_partner)
    if not question.counts_bijstand:
        # Nothing is settled; for schemes of a gemeente, and beside the norm, it is income all the
        # same. A norm has its vakantietoeslag in it, so the claim on it counts too (31 lid 4).
        counts = ZERO if income.kind is IncomeKind.BETAALDE_ALIMENTATIE else net
        claim = _claim(question, told, month, credit)
        return answer(Counted(counts, claim), because, cite("PW2601", "31.1"))
    if not net and income.counted_month is None:
        source = cite("PW2601", "31.1")
        if not is_open:
            return answer(Counted(ZERO, ZERO), because, source)
        because = say("Naast dit werk tellen wij dit inkomen niet mee.")
        return answer(Counted(ZERO, ZERO), because, source, (), Certainty.ONBEKEND)
    day = question.readings.rules_day or month.first_day
    found = ander_inkomen(
        income, net, question.household, day, credit=credit, free_used=free_used
    )
    if question.holiday_pay:
        return found
    return found._replace(value=Counted(found.value.amount, ZERO), parts=())


def _claim(question: Question, told: _Amount, month: Month, credit: bool) -> Decimal:
    """The claim on holiday pay over a benefit, for who has no bijstand."""
    income, net, _ = told
    if not (question.holiday_pay and income.is_benefit and net):
        return ZERO
    day = question.readings.rules_day or month.first_day
    found = ander_inkomen(income, net, question.household, day, credit=credit)
    return found.value.holiday


def _inflow(
    question: Question, amounts: tuple[_Amount, ...], rows: list[Answer[Counted]]
) -> Inflow:
    own, partner = ZERO, ZERO
    net, gross = [ZERO, ZERO], [ZERO, ZERO]
    lines: dict[str, Decimal] = {}
    paid = ZERO
    for (income, amount, _), row in zip(amounts, rows, strict=True):
        place, counts = int(income.of_partner), row.value.total
        own, partner = (own, partner + counts) if place else (own + counts, partner)
        if income.kind is IncomeKind.BETAALDE_ALIMENTATIE:
            paid += amount
            continue
        if amount:
            lines[income.name] = lines.get(income.name, ZERO) + amount
        if income.kind not in _UNTAXED:
            of_year = _of_year(income, amount)
            if of_year is None:
                net[place] += _with_holiday(income, amount)
            else:
                gross[place] += _with_holiday(income, of_year)
    holiday = sum([row.value.holiday for row in rows], ZERO)
    parts = tuple(rows) if question.counts_bijstand else ()
    return Inflow(
        tuple(lines.items()),
        sum(lines.values(), ZERO),
        paid,
        holiday,
        Others(own, partner, holiday, parts),
        (net[0], net[1]),
        (gross[0], gross[1]),
        tuple([income for income, _, is_open in amounts if is_open]),
    )


def _with_holiday(income: Income, amount: Decimal) -> Decimal:
    """The amount with the holiday pay of a benefit, which the year is taxed on as well.

    Whether or not it counts for the bijstand; of the AOW the share is another one, and then no
    toeslagen are counted.
    """
    return half_up_to_cent(amount * HOLIDAY) if income.falls_by_work else amount


def _of_year(income: Income, amount: Decimal) -> Decimal | None:
    """What the tax sees of an amount, before tax; None where only what is left was told."""
    if amount == income.net_month and income.gross_month is not None:
        return income.gross_month
    return amount if income.kind in _GROSS else None
