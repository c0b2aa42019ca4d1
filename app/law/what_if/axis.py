"""The hours 0 to 40: what one more hour brings, where it leaves less, and where that ends."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

from app.domain.gemeente import Gemeente
from app.domain.money import ZERO, half_up_to_cent
from app.domain.scenario import Axis, Drop, Hour, MonthOutcome, Question, Scenario
from app.domain.sentence import Sentence, say
from app.domain.work import Work
from app.law.what_if.scenario import ground, with_work

MOST_HOURS = 40


def hours_axis(question: Question, gemeente: Gemeente | None) -> Axis:
    """Participatiewet, artikelen 19 tot en met 34a: wat brengt een uur werk meer?

    The same household, wage per hour, costs and term at 0 to 40 hours a week; the minimum wage
    where no wage per hour was told. Pension deduction grows with the hours.
    """
    base = ground(question, gemeente)
    scenarios = [
        with_work(replace(question, work=_at(question.work, hours)), base)
        for hours in range(MOST_HOURS + 1)
    ]
    points = _points(scenarios)
    return Axis(points, _drops(points))


def _at(work: Work | None, hours: int) -> Work | None:
    if not hours:
        return None
    base = work or Work()
    share = Decimal(hours) / base.hours_week if base.hours_week else ZERO
    return Work(
        hours_week=Decimal(hours),
        gross_hour=base.gross_hour,
        pension_month=half_up_to_cent(base.pension_month * share),
        cost_month=base.cost_month,
        zvw_withheld=base.zvw_withheld,
        until=base.until,
        used=base.used,
    )


def _points(scenarios: list[Scenario]) -> tuple[Hour, ...]:
    points: list[Hour] = []
    for hours, found in enumerate(scenarios):
        average = half_up_to_cent(found.worth() / len(found.months))
        step = average - points[-1].average if points else ZERO
        points.append(Hour(hours, found, average, found.months[0].worth, step))
    return tuple(points)


def _drops(points: tuple[Hour, ...]) -> tuple[Drop, ...]:
    drops: list[Drop] = []
    best = points[0]
    inside = False
    for before, point in pairwise(points):
        if point.average >= best.average:
            best, inside = point, False
            continue
        if inside:
            continue
        inside = True
        better = next(
            (
                later.hours
                for later in points
                if later.hours > point.hours and later.average > best.average
            ),
            None,
        )
        amount = best.average - point.average
        drops.append(Drop(point.hours, amount, better, _cause(before, point)))
    return tuple(drops)


def _cause(before: Hour, point: Hour) -> Sentence:
    was, now = before.scenario.months, point.scenario.months
    costs = _sum(month.costs for month in now) - _sum(month.costs for month in was)
    claims = _sum(month.wage_holiday_claim for month in now if month.bijstand) - _sum(
        month.wage_holiday_claim for month in was if month.bijstand
    )
    falls = {name: amount - _toeslag(now, name) for name, amount in _toeslagen(was).items()}
    name = max(falls, key=lambda one: falls[one], default="")
    if name and falls[name] > max(costs, claims):
        return say("Uw {toeslag} daalt, want uw jaarinkomen stijgt.", toeslag=_WORDS[name])
    if costs > max(ZERO, claims):
        return say("De kosten van het werk zijn hoger dan wat u erbij krijgt.")
    if claims > ZERO:
        return say("De tabel voor vakantiegeld bij loon maakt hier een sprong.")
    return say("De bijstand daalt meer dan uw loon stijgt.")


_WORDS = {
    "zorgtoeslag": "zorgtoeslag",
    "huurtoeslag": "huurtoeslag",
    "kindgebonden_budget": "kindgebonden budget",
}


def _toeslagen(months: tuple[MonthOutcome, ...]) -> dict[str, Decimal]:
    names = {name for month in months for name, _ in month.toeslagen}
    return {name: _toeslag(months, name) for name in sorted(names)}


def _toeslag(months: tuple[MonthOutcome, ...], name: str) -> Decimal:
    return _sum(amount for month in months for one, amount in month.toeslagen if one == name)


def _sum(amounts: Iterable[Decimal]) -> Decimal:
    return sum(amounts, ZERO)
