"""The sentences of the answer: what is left, compared with now, and what to look out for."""

from __future__ import annotations

from decimal import Decimal

from app.domain.axis import Axis, Drop, Hour
from app.domain.money import ZERO, half_up_to_euro
from app.domain.sentence import Sentence, say, say_n
from app.ui.answers import fall_away
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
    """The drop one stands in, or else the next one: how much, why, and where it ends.

    Where a scheme falls away, that is told with what it is worth: more money comes in, not less.
    """
    inside = stands_in(axis, hours)
    later = (one for one in axis.drops if one.hours > hours and _felt(axis, one) is not None)
    near = inside or next(later, None)
    if near is not None and near.schemes:
        first, told = fall_away.at(axis, near.hours)
        return (first, *(() if near.cause in told else (near.cause,)), *told)
    if inside is not None:
        return (_more_before(inside.hours - 1), inside.cause, _end(inside))
    if near is None:
        return ()
    felt, amount = _felt(axis, near) or (near.hours, half_up_to_euro(near.amount))
    return (_loss(felt, near.hours - 1, amount), near.cause, _end(near))


def _more_before(hours: int) -> Sentence:
    if not hours:
        return say("Zonder dit werk krijgt u meer dan met de uren die u koos.")
    return say_n(
        "Met {n} uur krijgt u meer dan met de uren die u koos.",
        "Met {n} uur krijgt u meer dan met de uren die u koos.",
        n=hours,
    )


def _loss(hours: int, before: int, amount: Decimal) -> Sentence:
    """Less at these hours than at those ``before`` them, which may be none."""
    if not before:
        return say_n(
            "Met {n} uur krijgt u gemiddeld ongeveer {amount} per maand minder "
            "dan zonder dit werk.",
            "Met {n} uur krijgt u gemiddeld ongeveer {amount} per maand minder "
            "dan zonder dit werk.",
            n=hours,
            amount=amount,
        )
    return say_n(
        "Met {n} uur krijgt u gemiddeld ongeveer {amount} per maand minder dan met {before}.",
        "Met {n} uur krijgt u gemiddeld ongeveer {amount} per maand minder dan met {before}.",
        n=hours,
        before=str(before),
        amount=amount,
    )


def stands_in(axis: Axis, hours: int) -> Drop | None:
    """The drop of which the end lies above these hours, so that fewer of them bring more."""
    holding = (one for one in axis.drops if _holds(one, hours))
    return next((one for one in holding if one.schemes or _less(axis, one, hours)), None)


def _less(axis: Axis, drop: Drop, hours: int) -> Decimal:
    """How much less these hours bring than those before the drop, in whole euro; 0 for none."""
    before, then = (axis.hours[one].average for one in (drop.hours - 1, hours))
    return max(half_up_to_euro(before - then), ZERO)


def _felt(axis: Axis, drop: Drop) -> tuple[int, Decimal] | None:
    """The first hours of a drop with less by a whole euro, and how much; None where it is none."""
    if drop.schemes:
        return drop.hours, half_up_to_euro(drop.amount)
    last = drop.better_from or len(axis.hours)
    each = ((hours, _less(axis, drop, hours)) for hours in range(drop.hours, last))
    return next((one for one in each if one[1]), None)


def no_less(axis: Axis, hours: int | None) -> tuple[Sentence, ...]:
    """That more hours than the own bring no less on average, and in which year they may.

    ``hours`` is None where nobody told them. Nothing at the end of the axis. Below the own hours
    there may be a drop: it says nothing of it.
    """
    until = say("Wij rekenden dat uit voor elk uur, tot en met 40 uur per week.")
    if hours is None:
        return say("Met meer uren krijgt u niet minder geld."), until
    own, more = axis.hours[hours], axis.hours[hours + 1 :]
    if not more:
        return ()
    told = say_n(
        "Werkt u meer dan {n} uur? Dan krijgt u gemiddeld niet minder.",
        "Werkt u meer dan {n} uur? Dan krijgt u gemiddeld niet minder.",
        n=hours,
    )
    years = _years(own)
    less = [year for year in years if any(_years(one)[year] < years[year] for one in more)]
    if not less:
        return told, until
    return told, until, say("In {year} is het bij sommige uren wel minder.", year=str(less[0]))


def _years(hour: Hour) -> dict[int, Decimal]:
    """What the months of each year are worth with so many hours, in whole euro a month."""
    by_year: dict[int, list[Decimal]] = {}
    for one in hour.scenario.months:
        by_year.setdefault(one.month.year, []).append(one.worth)
    return {
        year: half_up_to_euro(sum(worth, ZERO) / len(worth)) for year, worth in by_year.items()
    }


def _end(drop: Drop) -> Sentence:
    if drop.better_from is None:
        return say("Ook met 40 uur krijgt u niet meer. Praat erover met uw gemeente.")
    return fall_away.more_again(drop, drop.better_from)


def _holds(drop: Drop, hours: int) -> bool:
    return drop.hours <= hours and (drop.better_from is None or hours < drop.better_from)
