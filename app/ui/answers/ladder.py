"""The hours 0 to 40 as stretches in words: here each hour adds something, here nothing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from itertools import groupby

from app.domain.axis import Axis, Drop, Hour
from app.domain.money import ZERO, half_up_to_euro
from app.domain.month import Month
from app.domain.problem import Problem
from app.domain.scenario import Question, Scenario
from app.domain.sentence import Sentence, say, say_n
from app.domain.work import Contract
from app.law import minimumloon
from app.ui.answers.fall_away import more_again

_ALIKE_EUROS, _ALIKE_SHARE = Decimal(12), Decimal("0.3")
_HARDLY = Decimal(3)
_NEW_LAW = date(2027, 1, 1)
# The first month is another than the average where they lie so far apart.
_ELSEWHERE = Decimal("0.05")


@dataclass(frozen=True, slots=True)
class Rung:
    """Hours in a row that each do about the same."""

    first: int
    last: int
    step: Decimal


def rungs(axis: Axis) -> tuple[Rung, ...]:
    """The hours from 1 on, cut where an hour starts to do something else."""
    groups: list[list[Hour]] = []
    for hour in axis.hours[1:]:
        if groups and _alike(groups[-1], hour):
            groups[-1].append(hour)
        else:
            groups.append([hour])
    return tuple(Rung(group[0].hours, group[-1].hours, _mean(group)) for group in groups)


def told(rung: Rung, axis: Axis, chosen: int) -> tuple[Sentence, ...]:
    """What these hours do to the money, and what there is after them.

    A loss comes with its cause and its end. Steps are rounded and averaged, so what they come to
    is told as well, also at the hours one ``chosen`` and at the very next hour.
    """
    shown = [one for one in (chosen, chosen + 1) if rung.first <= one < rung.last]
    told_: list[Sentence] = []
    for one in dict.fromkeys((*shown, rung.last)):
        told_.append(total(axis, one))
        if one == chosen:
            told_.extend(_own_wage(axis, chosen))
    return (*_step(rung, axis), *told_)


def _own_wage(axis: Axis, chosen: int) -> Iterator[Sentence]:
    """The net wage of one's own with these hours, not where a beslag takes a part."""
    found = axis.hours[chosen].scenario
    pairs = zip(found.months, axis.hours[0].scenario.months, strict=True)
    month = next((one for one, none in pairs if one.net_wage != none.net_wage), None)
    if month is not None and not found.question.beslag:
        yield say(
            "Uw eigen loon is ongeveer {amount} per maand op de rekening.",
            amount=half_up_to_euro(month.net_wage - month.sum.net_of_partner),
        )


def total(axis: Axis, hours: int) -> Sentence:
    """What comes in with so many hours in an average month, in whole euros."""
    amount = half_up_to_euro(axis.hours[hours].average)
    if not hours:
        return say(
            "Zonder dit werk krijgt u samen gemiddeld ongeveer {amount} per maand.", amount=amount
        )
    return say_n(
        "Met {n} uur krijgt u samen gemiddeld ongeveer {amount} per maand.",
        "Met {n} uur krijgt u samen gemiddeld ongeveer {amount} per maand.",
        n=hours,
        amount=amount,
    )


def at_first(axis: Axis, chosen: int) -> tuple[Sentence, ...]:
    """What the first month brings with the hours one chose, where the average is another."""
    own = axis.hours[chosen]
    month, average = own.scenario.months[0], own.average
    if abs(month.worth - average) <= max(_ALIKE_EUROS, average * _ELSEWHERE):
        return ()
    first = say_n(
        "In {month} is het met {n} uur ongeveer {amount}.",
        "In {month} is het met {n} uur ongeveer {amount}.",
        n=chosen,
        month=month.month,
        amount=half_up_to_euro(month.worth),
    )
    return (first,)


def more(axis: Axis, chosen: int) -> tuple[Sentence, ...]:
    """What one hour more than those one chose brings on average; a loss is told as a drop."""
    if chosen >= len(axis.hours) - 1 or axis.hours[chosen + 1].step < ZERO:
        return ()
    step = axis.hours[chosen + 1].step
    if step < _HARDLY:
        return (say("Een uur meer levert gemiddeld bijna niets op."),)
    return (
        say(
            "Een uur meer levert gemiddeld ongeveer {amount} per maand op.",
            amount=half_up_to_euro(step),
        ),
    )


def first_hour(axis: Axis, chosen: int) -> tuple[Sentence, ...]:
    """What the very next hour brings in the first month, where that is another than on average."""
    if not 0 < chosen < len(axis.hours) - 1:
        return ()
    own, more = axis.hours[chosen], axis.hours[chosen + 1]
    month = own.scenario.months[0]
    brings = more.scenario.months[0].worth - month.worth
    if abs(brings - more.step) < _ALIKE_EUROS:
        return ()
    if abs(brings) < _HARDLY:
        return (say("In {month} levert een uur meer bijna niets op.", month=month.month),)
    if brings < ZERO:
        return (
            say(
                "In {month} krijgt u met een uur meer ongeveer {amount} minder.",
                month=month.month,
                amount=half_up_to_euro(-brings),
            ),
        )
    return (
        say(
            "In {month} levert een uur meer ongeveer {amount} op.",
            month=month.month,
            amount=half_up_to_euro(brings),
        ),
    )


def wage(asked: Question) -> Sentence:
    """The wage by the hour that all hours are reckoned with: the minimum wage if none was told."""
    work = asked.work
    if work is not None and work.gross_hour is not None:
        return say("Wij rekenen met {wage} bruto per uur.", wage=work.gross_hour)
    is_bbl = work is not None and work.contract is Contract.BBL
    least = minimumloon(asked.household.birth_date, asked.start.first_day, is_bbl)
    if isinstance(least, Problem):
        return say("Wij rekenen met het minimumloon per uur.")
    return say("Wij rekenen met het minimumloon: {wage} bruto per uur.", wage=least.value)


def ends(axis: Axis) -> tuple[Sentence, ...]:
    """With which hours there are months without bijstand at this wage, and from which month.

    The most hours first. Where there is bijstand again in a later month, that is told as well: an
    exemption that begins in 2027 leaves some beside the same wage (Participatiewet 19, 34a).
    """
    if not axis.hours[0].scenario.has_bijstand:
        return ()
    found, most = [], axis.hours[-1].hours
    for when, group in groupby(axis.hours, key=lambda one: _without(one.scenario)):
        if when is not None:
            hours = [one.hours for one in group]
            found.append(_ending(when, hours[0], hours[-1], is_top=hours[-1] == most))
    told = tuple(sentence for one in reversed(found) for sentence in one)
    return (*told, *_why(axis)) if told else ()


def _why(axis: Axis) -> Iterator[Sentence]:
    """Participatiewet 19 lid 1 a and 31: at which wage it ends, and that 34a leaves that open."""
    top = axis.hours[-1].scenario
    when = top.ends
    if when is None or axis.hours[0].scenario.without_work[0].beside:
        return
    month = top.months[when - top.months[0].month]
    yield say(
        "Bijstand stopt als loon en vakantiegeld samen {norm} of meer zijn, zonder wat vrij is.",
        norm=month.norm,
    )
    if when.first_day >= _NEW_LAW:
        yield say("Wij weten niet zeker bij welk loon de bijstand in 2027 stopt.")


def _without(found: Scenario) -> tuple[Month, Month | None] | None:
    """From which month there is no bijstand, and from which there is some again."""
    if found.ends is None:
        return None
    months = found.months[found.ends - found.months[0].month :]
    return found.ends, next((one.month for one in months if one.bijstand), None)


def _ending(
    when: tuple[Month, Month | None], first: int, last: int, *, is_top: bool
) -> Iterator[Sentence]:
    month, again = when
    if is_top:
        yield say_n(
            "Vanaf {n} uur per week hebt u vanaf {month} geen bijstand.",
            "Vanaf {n} uur per week hebt u vanaf {month} geen bijstand.",
            n=first,
            month=month,
        )
    elif first == last:
        yield say_n(
            "Met {n} uur per week hebt u vanaf {month} geen bijstand.",
            "Met {n} uur per week hebt u vanaf {month} geen bijstand.",
            n=last,
            month=month,
        )
    else:
        yield say_n(
            "Met {first} tot en met {n} uur per week hebt u vanaf {month} geen bijstand.",
            "Met {first} tot en met {n} uur per week hebt u vanaf {month} geen bijstand.",
            n=last,
            first=first,
            month=month,
        )
    if again is not None:
        yield say("Vanaf {month} misschien weer wel.", month=again)


def begin(axis: Axis) -> tuple[Sentence, ...]:
    """What there is without this work, on average, and why that differs from now."""
    found = axis.hours[0].scenario
    now, average = half_up_to_euro(found.without_work[0].worth), axis.hours[0].average
    if found.months[0].worth != found.without_work[0].worth or now == half_up_to_euro(average):
        return (total(axis, 0),)
    later = say("Nu is dat {amount}. Later verandert er iets, ook zonder werk.", amount=now)
    return total(axis, 0), later


def _step(rung: Rung, axis: Axis) -> tuple[Sentence, ...]:
    if half_up_to_euro(rung.step) < ZERO:
        return _loss(rung, axis)
    if rung.step < _HARDLY:
        return (say("Meer uren leveren hier bijna niets op."),)
    step = half_up_to_euro(rung.step)
    if rung.first == rung.last:
        return (
            say("Dit uur werk per week erbij levert ongeveer {amount} per maand op.", amount=step),
        )
    return (
        say(
            "Elk uur werk per week erbij levert gemiddeld ongeveer {amount} per maand op.",
            amount=step,
        ),
    )


def name(rung: Rung) -> Sentence:
    """Which hours these are."""
    if rung.first == rung.last:
        return say_n("{n} uur", "{n} uur", n=rung.first)
    return say_n(
        "{first} tot en met {n} uur", "{first} tot en met {n} uur", n=rung.last, first=rung.first
    )


def _loss(rung: Rung, axis: Axis) -> tuple[Sentence, ...]:
    loss = say(
        "U krijgt samen ongeveer {amount} per maand minder.", amount=half_up_to_euro(-rung.step)
    )
    drop = next((one for one in axis.drops if rung.first <= one.hours <= rung.last), None)
    if drop is None:
        return (loss,)
    # What a scheme does is told beside the money, with what it is worth and where it ends.
    causes = () if drop.cause in {stop.because for stop in axis.stops} else (drop.cause,)
    ends = () if drop.schemes else (_end(drop),)
    return (loss, *causes, *ends)


def _end(drop: Drop) -> Sentence:
    if drop.better_from is None:
        return say("Tot 40 uur wordt dat niet beter.")
    return more_again(drop, drop.better_from)


def _alike(group: list[Hour], hour: Hour) -> bool:
    mean = _mean(group)
    if (hour.step < ZERO) is not (mean < ZERO):
        return False
    return abs(hour.step - mean) <= max(_ALIKE_EUROS, _ALIKE_SHARE * abs(mean))


def _mean(group: list[Hour]) -> Decimal:
    return sum((hour.step for hour in group), ZERO) / len(group)
