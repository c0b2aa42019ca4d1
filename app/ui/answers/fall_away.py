"""Which schemes of the gemeente fall away at these hours, in words: value, loss and end."""

from __future__ import annotations

from collections.abc import Iterator

from app.domain.after_bijstand import SchemeStop
from app.domain.axis import Axis, Drop
from app.domain.money import half_up_to_euro
from app.domain.sentence import Sentence, say, say_n


def stops_between(axis: Axis, first: int, last: int) -> tuple[SchemeStop, ...]:
    """The schemes that fall away from the first to the last of these hours."""
    return tuple(one for one in axis.stops if first <= one.hours <= last)


def fall_away(
    axis: Axis, first: int, last: int
) -> tuple[tuple[Sentence, tuple[Sentence, ...]], ...]:
    """From which hours on what falls away, and whether one then has less than at fewer hours."""
    stops = stops_between(axis, first, last)
    return tuple(at(axis, hours) for hours in sorted({stop.hours for stop in stops}))


def at(axis: Axis, hours: int) -> tuple[Sentence, tuple[Sentence, ...]]:
    """The same for this number of hours."""
    since = say_n("Vanaf {n} uur werk per week:", "Vanaf {n} uur werk per week:", n=hours)
    return since, tuple(_at(axis, hours))


def more_again(drop: Drop, hours: int) -> Sentence:
    """From how many hours on one has more again, and than with how many."""
    before = drop.hours - 1
    if not before:
        return say_n(
            "Vanaf {n} uur werk per week hebt u weer meer dan zonder dit werk.",
            "Vanaf {n} uur werk per week hebt u weer meer dan zonder dit werk.",
            n=hours,
        )
    return say_n(
        "Vanaf {n} uur werk per week hebt u weer meer dan met {before}.",
        "Vanaf {n} uur werk per week hebt u weer meer dan met {before}.",
        n=hours,
        before=str(before),
    )


def about(axis: Axis) -> tuple[Sentence, ...]:
    """How schemes are counted here, or that nobody told us which there are."""
    if not axis.schemes_known:
        return (say("Regelingen van uw gemeente kennen wij niet. Vraag wat stopt bij meer loon."),)
    if not axis.stops:
        return ()
    return (
        say("De waarde van een regeling is geen geld dat u krijgt. Daarom noemen wij die apart."),
        say("Uw gemeente beslist of u de regeling houdt."),
    )


def _at(axis: Axis, hours: int) -> Iterator[Sentence]:
    for stop in stops_between(axis, hours, hours):
        yield stop.because
        yield _worth(stop)
    for drop in axis.drops:
        if drop.hours == hours and drop.schemes:
            yield from _less(drop)


def _worth(stop: SchemeStop) -> Sentence:
    scheme = stop.scheme
    if scheme.month_value is not None:
        value = half_up_to_euro(scheme.month_value)
        return say("Dat scheelt ongeveer {amount} per maand.", amount=value)
    if scheme.worth is not None:
        return say("Dat scheelt één keer {amount}.", amount=scheme.worth)
    return say("Hoeveel geld dat is, weten wij niet.")


def _less(drop: Drop) -> Iterator[Sentence]:
    amount = half_up_to_euro(drop.amount)
    yield say(
        "Telt u dat mee? Dan hebt u samen ongeveer {amount} per maand minder.", amount=amount
    )
    if drop.better_from is None:
        yield say("Tot 40 uur wordt dat niet beter.")
    else:
        yield more_again(drop, drop.better_from)
