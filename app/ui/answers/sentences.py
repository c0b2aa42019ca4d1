"""The sentences of the answer: what is left, compared with now, and what to look out for."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from app.domain.axis import Axis, Drop
from app.domain.money import half_up_to_euro
from app.domain.sentence import Sentence, say, say_n
from app.ui.answers.figures import Stretch


def keeps(total: Decimal) -> Sentence:
    """What comes in with the work in an average month, to compare plans by."""
    return say("Met dit werk krijgt u gemiddeld ongeveer {amount} per maand.", amount=total)


def by_sign(difference: Decimal, more: Sentence, less: Sentence, same: Sentence) -> Sentence:
    """One of three sentences: which one hangs on the sign of a difference."""
    if difference == 0:
        return same
    return more if difference > 0 else less


def compared(more: Decimal, as_now: bool = True) -> Sentence:
    """The same against now, in whole euros; or against the same months without the plan."""
    if as_now:
        return by_sign(
            more,
            say("Dat is {amount} meer dan nu.", amount=more),
            say("Dat is {amount} minder dan nu.", amount=-more),
            say("Dat is evenveel als nu."),
        )
    return by_sign(
        more,
        say("Dat is {amount} meer dan zonder dit plan.", amount=more),
        say("Dat is {amount} minder dan zonder dit plan.", amount=-more),
        say("Dat is evenveel als zonder dit plan."),
    )


def compared_on_average(more: Decimal) -> Sentence:
    """An average month of the plan against the same months without it, in whole euros."""
    return by_sign(
        more,
        say("Dat is gemiddeld {amount} per maand meer dan zonder dit plan.", amount=more),
        say("Dat is gemiddeld {amount} per maand minder dan zonder dit plan.", amount=-more),
        say("Dat is gemiddeld evenveel als zonder dit plan."),
    )


def when(stretch: Stretch, last_known: bool) -> Sentence:
    """The name of a stretch of months."""
    if stretch.first == stretch.last:
        return say("{month}", month=stretch.first)
    if last_known:
        return say("Vanaf {month}", month=stretch.first)
    return say("{first} tot en met {last}", first=stretch.first, last=stretch.last)


def each_month(worth: Decimal) -> Sentence:
    """What a month of a stretch is worth."""
    return say("U krijgt samen ongeveer {amount} per maand.", amount=worth)


def ahead(axis: Axis, hours: int) -> tuple[Sentence, ...]:
    """The drop one stands in, or else the next one: how much, why, and where it ends."""
    inside = next((drop for drop in axis.drops if _holds(drop, hours)), None)
    if inside is not None:
        before = say_n(
            "Met {n} uur krijgt u meer dan met de uren die u koos.",
            "Met {n} uur krijgt u meer dan met de uren die u koos.",
            n=inside.hours - 1,
        )
        return (before, inside.cause, _end(inside))
    following = next((drop for drop in axis.drops if drop.hours > hours), None)
    if following is None:
        return ()
    loss = say_n(
        "Vanaf {n} uur krijgt u ongeveer {amount} per maand minder.",
        "Vanaf {n} uur krijgt u ongeveer {amount} per maand minder.",
        n=following.hours,
        amount=following.amount.quantize(Decimal(1)),
    )
    return (loss, following.cause, *_worth(following), _end(following))


def _worth(drop: Drop) -> Iterator[Sentence]:
    """What of a drop is no money in hand, but the worth of a scheme that falls away."""
    for scheme in drop.schemes:
        if scheme.month_value is not None:
            value = half_up_to_euro(scheme.month_value)
            yield say("Daarvan is {amount} de waarde van {name}.", amount=value, name=scheme.name)


def _end(drop: Drop) -> Sentence:
    if drop.better_from is None:
        return say("Ook met 40 uur krijgt u niet meer. Praat erover met uw gemeente.")
    return say_n(
        "Vanaf {n} uur krijgt u weer meer.",
        "Vanaf {n} uur krijgt u weer meer.",
        n=drop.better_from,
    )


def _holds(drop: Drop, hours: int) -> bool:
    return drop.hours <= hours and (drop.better_from is None or hours < drop.better_from)
