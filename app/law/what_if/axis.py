"""The hours 0 to 40: what one more hour brings, where it leaves less, and where that ends."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from decimal import Decimal

from app.domain.gemeente import Gemeente, Settlement
from app.domain.money import ZERO, half_up_to_cent
from app.domain.scenario import Axis, Drop, Hour, Question, Scenario
from app.domain.sentence import Sentence, say
from app.domain.work import Work
from app.law.what_if.frames import frames
from app.law.what_if.scenario import months, with_work

MOST_HOURS = 40


def hours_axis(question: Question, gemeente: Gemeente | None) -> Axis:
    """Participatiewet, artikelen 19 tot en met 34a: wat brengt een uur werk meer?

    The same household, wage per hour, costs and term at 0 to 40 hours a week; the minimum wage
    where no wage per hour was told. Pension deduction grows with the hours.
    """
    settlement = gemeente.settlement if gemeente else Settlement()
    found = frames(question, settlement.exempt_over_holiday)
    without = months(question, found, (None, None), settlement)
    scenarios = [
        with_work(replace(question, work=_at(question.work, hours)), found, without, settlement)
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
    for before, point in zip(points, points[1:], strict=False):
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
    costs = _more(month.costs for month in now) - _more(month.costs for month in was)
    claims = _more(month.wage_holiday_claim for month in now if month.bijstand) - _more(
        month.wage_holiday_claim for month in was if month.bijstand
    )
    if costs > max(ZERO, claims):
        return say("De kosten van het werk zijn hoger dan wat u erbij krijgt.")
    if claims > ZERO:
        return say("De tabel voor vakantiegeld bij loon maakt hier een sprong.")
    return say("De bijstand daalt meer dan uw loon stijgt.")


def _more(amounts: Iterable[Decimal]) -> Decimal:
    return sum(amounts, ZERO)
