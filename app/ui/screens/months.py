"""The 24 months, and why a month differs from the one before."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from itertools import groupby, takewhile

import flet as ft

from app.domain.money import ZERO, half_up_to_euro
from app.domain.month import Month
from app.domain.problem import Problem
from app.domain.scenario import MonthOutcome, Scenario
from app.domain.sentence import Sentence, say
from app.law import held_before
from app.ui import routes
from app.ui.answers import bijstand_to_ask, figures, in_time, other_months
from app.ui.answers.attached import attached
from app.ui.answers.hours_told import hours_told
from app.ui.answers.part_names import words
from app.ui.answers.trouble import trouble
from app.ui.answers.use_answer import use_answer
from app.ui.asking.told_facts import facts_of
from app.ui.components.guard import keyed
from app.ui.components.month_row import MonthRow, month_row
from app.ui.desk import Desk
from app.ui.page.blocks import (
    Block,
    Capital,
    Columns,
    Head,
    Joined,
    Live,
    Look,
    Page,
    Text,
    box,
    group,
    lines,
    page,
)
from app.ui.page.ear import text
from app.ui.page.folds import Folds, use_folds
from app.ui.page.shared import left_out_row
from app.ui.page.shown import shown
from app.ui.page.values import exact, of_month, whole

# So many reasons show at once, beside what comes once: more of them say nothing.
_FIRST_CAUSES, _JUNE = 2, 6
_ON_ACCOUNT = (
    say("Netto loon op uw rekening"),
    say("Bijstand op uw rekening"),
    say("Samen op uw rekening"),
)
_NAMES = (say("Netto loon"), say("Bijstand"), say("Samen"))
_MORE = say("Tik op de maand. Dan leest u alle redenen.")


@shown
def months_screen(desk: Desk) -> Page:
    """Month by month what comes in, and when that changes."""
    (asked, found), folds = use_answer(desk), use_folds()
    with_it = ft.use_memo(lambda: bijstand_to_ask.counted(desk, asked, found), [asked, found])
    if isinstance(found, Problem):
        return trouble(desk, found)
    june, kept_before = _in_june(found), _held(found, facts_of(desk.visit).bijstand_since)
    held = {} if june is None or kept_before is None else {june: kept_before}
    years = tuple(
        box(
            *(
                _month(desk, folds, *row, held.get(row[1].month), beslag=bool(asked.beslag))
                for row in shown_
            ),
            head=str(year),
        )
        for year, shown_ in groupby(_pairs(found), lambda row: row[1].month.year)
    )
    half = (len(years) + 1) // 2
    return page(
        say("Wat er elke maand binnenkomt"),
        attached(asked.beslag, desk.visit.answers),
        group(
            *lines(*hours_told(asked, desk.visit.answers), *_basis(found), look=Look.SMALL), gap=4
        ),
        bijstand_to_ask.each_stretch(desk.visit, found, with_it),
        _without(desk, found, with_it),
        _until_then(desk, folds, found, beslag=bool(asked.beslag)),
        Columns(years[:half], years[half:]),
        group(*lines(*_when(found, facts_of(desk.visit).bijstand_since), look=Look.SMALL), gap=4),
        left_out_row(routes.MONTHS),
    )


def _without(desk: Desk, found: Scenario, with_it: Scenario | None) -> Block | None:
    """Whose months follow, below those with the bijstand that is asked for."""
    if bijstand_to_ask.each_stretch(desk.visit, found, with_it) is None:
        return None
    return Head(say("Per maand, zonder bijstand"))


def _until_then(
    desk: Desk, folds: Folds, found: Scenario, *, beslag: bool
) -> Block | None:
    """A usual month before the plan begins: what comes in as it is now, with its amounts."""
    start = found.question.start
    if half_up_to_euro(other_months.before(found)):
        # The work changes the toeslagen of its whole year: as now is until that year.
        start = Month(start.year, 1)
    if start <= Month.of(desk.parts.today):
        return None
    month = in_time.usual_now(found)
    return box(_row(desk, folds, say("Vóór {month}, zoals nu", month=start), month, beslag=beslag))


def _basis(found: Scenario) -> Iterator[Sentence]:
    """What the amounts are, and why they differ from the one sentence of the answer."""
    has_costs = any(one.costs - one.alimony for one in found.months)
    if found.question.beslag:
        # What goes to a debt does not come in, so nothing is said of the account.
        if has_costs:
            yield say("De kosten van het werk zijn er al af.")
    elif has_costs:
        yield say("Dit komt op uw rekening. De kosten van het werk zijn er al af.")
    else:
        yield say("Dit komt op uw rekening.")
    yield say("Vakantiegeld komt later en staat erbij.")
    asked = found.question
    if any(asked.works_now) and any(one.wage_holiday_paid for one in found.months):
        # In June an employer pays over the year before it, of which these months are a part.
        yield say(
            "Vakantiegeld van vóór {start} kennen wij niet. Dat komt er nog bij.",
            start=asked.start,
        )
    less = half_up_to_euro(-other_months.before(found))
    if less > ZERO:
        yield say(
            "Vóór {start} zijn uw toeslagen van {year} ook ongeveer {amount} per maand lager. "
            "Kreeg u te veel? Dan betaalt u dat later terug.",
            start=asked.start,
            year=str(asked.start.year),
            amount=less,
        )
    usual = in_time.first_usual(found)
    worth, amount = usual.worth, in_time.usual(found, usual)
    spread = in_time.spread(found)
    if worth != amount and spread is not None:
        yield say(
            "Op de vorige bladzijde staat {worth}, hier in een gewone maand {amount}.",
            worth=worth,
            amount=amount,
        )
        yield spread


def _when(found: Scenario, since: date | None) -> Iterator[Sentence]:
    """In which month what comes; the months themselves come before so many words."""
    if any(one.bijstand_paid and one.net_wage for one in found.months):
        yield say("Is uw bijstand te laag? Laat uw gemeente opnieuw rekenen, met uw loonstrook.")
    if any(one.bijstand_paid for one in found.months):
        yield say("Bijstand staat bij de maand waarvoor die is. Soms komt die een maand later.")
    if found.without_work[0].holiday_reserved:
        # Participatiewet 45 lid 1.
        if _employer_only(found):
            yield say("Met dit loon komt uw vakantiegeld bijna helemaal van uw werkgever.")
            yield say("Wat de gemeente van eerder bewaart, komt in juni of als de bijstand stopt.")
        else:
            yield say("Vakantiegeld over uw bijstand komt in juni, of als de bijstand stopt.")
        yield say("Wat de gemeente vóór deze maanden bewaarde, weten wij niet.")
        told = _held(found, since)
        if told is not None and _in_june(found) is None:
            yield told
    if any(name == "kinderbijslag" for one in found.months for name, _ in one.beside):
        yield say("Kinderbijslag komt eens in de drie maanden.")


def _held(found: Scenario, since: date | None) -> Sentence | None:
    """Participatiewet 45 lid 1: what was kept before, where the bijstand of then is that of now."""
    held = held_before(found.question.start, found.without_work[0].holiday_reserved, since)
    if held is None:
        return None
    if held.first == held.last:
        return say(
            "Is uw bijstand in {month} zoals nu? "
            "Dan komt er ongeveer {amount} bewaard vakantiegeld bij.",
            month=held.first,
            amount=half_up_to_euro(held.amount),
        )
    return say(
        "Is uw bijstand van {first} tot en met {last} zoals nu? "
        "Dan komt er ongeveer {amount} bewaard vakantiegeld bij.",
        first=held.first,
        last=held.last,
        amount=half_up_to_euro(held.amount),
    )


def _in_june(found: Scenario) -> Month | None:
    """The first June, where bijstand goes on until it; else what was kept comes when it stops."""
    until = tuple(takewhile(lambda one: one.bijstand, found.months))
    return next((one.month for one in until if one.month.number == _JUNE), None)


def _employer_only(found: Scenario) -> bool:
    """Whether the wage leaves no holiday money in the bijstand (31 lid 4), as far as is seen."""
    both = tuple(one for one in found.months if one.net_wage and one.bijstand_paid)
    return bool(both) and not any(one.holiday_reserved for one in both)


def _pairs(found: Scenario) -> Iterator[tuple[MonthOutcome | None, MonthOutcome, Decimal]]:
    """Each month with the one before it, and the holiday money that is kept by then."""
    return zip((None, *found.months[:-1]), found.months, kept(found), strict=True)


def kept(found: Scenario) -> Iterator[Decimal]:
    """What the gemeente keeps of holiday money after each month, from the first month on.

    What she kept before that month is not known here, so less than nothing is never kept.
    """
    total = ZERO
    for one in found.months:
        total = max(total + one.holiday_reserved - one.holiday_paid, ZERO)
        yield total


def _month(
    desk: Desk,
    folds: Folds,
    before: MonthOutcome | None,
    month: MonthOutcome,
    kept_: Decimal,
    held: Sentence | None,
    *,
    beslag: bool,
) -> Live:
    """The total, the change and what weighs most show; the rest is one tap away."""
    change = (*_change(before, month), *(() if held is None else (held,)))
    return _row(desk, folds, _name(month), month, change, kept_, beslag=beslag)


def _row(
    desk: Desk,
    folds: Folds,
    called: Text,
    month: MonthOutcome,
    change: tuple[Sentence, ...] = (),
    kept_: Decimal = ZERO,
    *,
    beslag: bool,
) -> Live:
    """The same of any month, under what it is ``called``."""
    writer, total = desk.writer, Joined((called, whole(month.total)), ": ")
    name, made_of = text(writer, called), (
        *rows(month, beslag=beslag),
        *_kept_row(month, kept_),
    )
    is_open = name in folds.opened
    # What comes once leads: it is in the amount of this month, whichever way the rest goes.
    causes = (*month.even, *figures.causes(month))
    shown_ = len(month.even) + _FIRST_CAUSES
    first, rest = causes[:shown_], causes[shown_:]
    more = (_MORE,) if rest and not is_open else ()
    row = MonthRow(
        name,
        writer.euro_whole(month.total),
        " ".join(writer.write(one) for one in change),
        tuple(writer.write(cause) for cause in (causes if is_open else first)),
        "".join(writer.write(one) for one in more),
        tuple((writer.write(one), writer.euro(paid)) for one, paid in made_of if is_open),
        writer.write(say("Verberg de bedragen") if is_open else say("Toon de bedragen")),
        is_open,
    )
    behind: tuple[Text, ...] = (*rest, *(Joined((one, exact(paid)), ": ") for one, paid in made_of))
    heard = (total, *change, *first, *(behind if is_open else more))
    folded = () if is_open else behind
    return Live(lambda: keyed(name, month_row, row, folds.turn), heard, folded)


def _change(before: MonthOutcome | None, month: MonthOutcome) -> Iterator[Sentence]:
    """How much more or less this month brings, between the amounts as they are shown."""
    if before is None:
        return
    more = half_up_to_euro(month.total) - half_up_to_euro(before.total)
    if more > ZERO:
        yield say("{amount} meer dan in {month}.", amount=more, month=before.month)
    elif more < ZERO:
        yield say("{amount} minder dan in {month}.", amount=-more, month=before.month)
    # Money of a quarter in one month must not hide which way the rest goes.
    rest = half_up_to_euro(_without_quarterly(month)) - half_up_to_euro(_without_quarterly(before))
    if rest > ZERO > more:
        yield say("Zonder de kinderbijslag is het {amount} meer.", amount=rest)
    elif rest < ZERO < more:
        yield say("Zonder de kinderbijslag is het {amount} minder.", amount=-rest)


def _without_quarterly(month: MonthOutcome) -> Decimal:
    """What comes in this month without kinderbijslag, which comes once in three months."""
    return month.total - dict(month.beside).get("kinderbijslag", ZERO)


def _name(month: MonthOutcome) -> Capital:
    return Capital(of_month(month.month))


def _kept_row(month: MonthOutcome, kept_: Decimal) -> Iterator[tuple[Sentence, Decimal]]:
    if kept_ and kept_ != month.holiday_reserved:
        yield say("Bewaard vakantiegeld, alle maanden samen"), kept_


def rows(month: MonthOutcome, *, beslag: bool = False) -> Iterator[tuple[Sentence, Decimal]]:
    """What a month is made of, to the cent; what is nothing is left out.

    With ``beslag`` no label says that an amount comes in on the account.
    """
    wage, bijstand, together = _NAMES if beslag else _ON_ACCOUNT
    more = ((words(name), amount) for name, amount in (*month.toeslagen, *month.beside))
    apart = month.wages_apart
    wages: tuple[tuple[Sentence, Decimal], ...] = ((wage, month.wage_arrives),)
    if apart is not None:
        wages = ((say("Uw eigen loon"), apart[0]), (say("Het loon van uw partner"), apart[1]))
    found = (
        *wages,
        (bijstand, month.bijstand_paid),
        (say("Vakantiegeld van de gemeente"), month.holiday_paid),
        *more,
        (say("Af: kosten van het werk"), month.childcare + month.alimony - month.costs),
        (say("Af: kinderopvang"), ZERO - month.childcare),
        (say("Af: alimentatie die u betaalt"), ZERO - month.alimony),
        (together, month.total),
        (say("Vakantiegeld dat de gemeente bewaart"), month.holiday_reserved),
    )
    yield from ((label, amount) for label, amount in found if amount)
