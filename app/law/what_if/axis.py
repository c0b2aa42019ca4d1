"""The hours 0 to 40: what one more hour brings, where it leaves less, and where that ends."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from decimal import Decimal
from itertools import accumulate, pairwise

from app.domain.after_bijstand import SchemeStop
from app.domain.axis import Axis, Drop, Hour
from app.domain.gemeente import Gemeente
from app.domain.money import ZERO, half_up_to_cent
from app.domain.scenario import Question, Scenario
from app.domain.sentence import Sentence
from app.domain.work import MOST_HOURS, Work
from app.law.what_if.drop_cause import drop_cause
from app.law.what_if.job import with_credits
from app.law.what_if.savings import with_savings
from app.law.what_if.scenario import baseline, with_work
from app.law.what_if.schemes import Lost, held_schemes, lost_schemes, month_values


def hours_axis(question: Question, gemeente: Gemeente | None) -> Axis:
    """Participatiewet, artikelen 19 tot en met 34a: wat brengt een uur werk meer?

    The same household, wage per hour, costs and term at 0 to 40 hours a week; the minimum wage
    where no wage per hour was told. Pension deduction grows with the hours. Compared over the
    months in which the hours bring a wage: after a job that ends they make no difference any more.
    """
    question = _with_credits(with_savings(question))
    base = baseline(question, gemeente)
    scenarios = [
        with_work(replace(question, work=_at(question.work, hours)), base)
        for hours in range(MOST_HOURS + 1)
    ]
    points = _points(scenarios)
    held = held_schemes(gemeente, base.without)
    each = (_together(lost_schemes(found, gemeente, held)) for found in scenarios)
    # What fell away at fewer hours counts as gone: so no fall of the money hides behind it.
    lost = tuple(accumulate(each, _joined))
    known = gemeente is not None and gemeente.minimaregelingen is not None
    return Axis(points, _drops(points, lost), tuple(_stops(lost)), known, len(_worked(scenarios)))


def _with_credits(question: Question) -> Question:
    """The question in which each job keeps its loonheffingskorting, whatever the hours are."""
    if not question.more_work:
        return question
    works = with_credits(question.works)
    if question.work is None:
        return replace(question, more_work=works)
    return replace(question, work=works[0], more_work=works[1:])


def _at(work: Work | None, hours: int) -> Work | None:
    if not hours:
        return None
    base = work or Work()
    share = Decimal(hours) / base.hours_week if base.hours_week else ZERO
    return base.by_hours(Decimal(hours), half_up_to_cent(base.pension_month * share))


def _points(scenarios: list[Scenario]) -> tuple[Hour, ...]:
    points: list[Hour] = []
    worked = _worked(scenarios)
    for hours, found in enumerate(scenarios):
        months = [found.months[at] for at in worked]
        average = _mean(month.worth for month in months)
        step = average - points[-1].average if points else ZERO
        points.append(Hour(hours, found, average, found.months[0].worth, step))
    return tuple(points)


def _mean(amounts: Iterable[Decimal]) -> Decimal:
    each = tuple(amounts)
    return half_up_to_cent(sum(each, ZERO) / len(each))


def _worked(scenarios: list[Scenario]) -> tuple[int, ...]:
    """The places of the months with a wage of these hours; all when there is none."""
    pairs = zip(scenarios[0].months, scenarios[-1].months, strict=True)
    places = (at for at, (none, most) in enumerate(pairs) if none.net_wage != most.net_wage)
    return tuple(places) or tuple(range(len(scenarios[0].months)))


def _together(months: tuple[Lost, ...]) -> Lost:
    """What falls away in any month: a gemeente mostly looks once, and then for a whole year."""
    together: Lost = {}
    for month in months:
        for key, one in month.items():
            together.setdefault(key, one)
    return together


def _joined(before: Lost, now: Lost) -> Lost:
    return {**now, **before}


def _stops(lost: tuple[Lost, ...]) -> Iterator[SchemeStop]:
    for hours, (before, now) in enumerate(pairwise(lost), 1):
        for key, (scheme, because) in now.items():
            if key not in before:
                yield SchemeStop(hours, scheme, because)


def _drops(points: tuple[Hour, ...], lost: tuple[Lost, ...]) -> tuple[Drop, ...]:
    """Every fall of the money, less what the schemes that fell away are worth a month."""
    left = [point.average - month_values(gone) for point, gone in zip(points, lost, strict=True)]
    drops: list[Drop] = []
    best = left[0]
    inside = False
    for before, point in pairwise(points):
        if left[point.hours] >= best:
            best, inside = left[point.hours], False
            continue
        if inside:
            continue
        inside = True
        better = next((at for at in range(point.hours + 1, len(left)) if left[at] > best), None)
        gone = _new(lost[before.hours], lost[point.hours])
        cause = _of(gone) if gone and point.step >= ZERO else _why(before, point)
        schemes = tuple(scheme for scheme, _ in gone.values())
        drops.append(Drop(point.hours, best - left[point.hours], better, cause, schemes))
    return tuple(drops)


def _new(before: Lost, now: Lost) -> Lost:
    return {
        key: one for key, one in now.items() if key not in before and one[0].month_value is not None
    }


def _of(gone: Lost) -> Sentence:
    return max(gone.values(), key=lambda one: one[0].month_value or ZERO)[1]


def _why(before: Hour, point: Hour) -> Sentence:
    return drop_cause(before.scenario.months, point.scenario.months)
