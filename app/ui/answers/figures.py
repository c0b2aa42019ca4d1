"""The figures of the answer: averages over the months with work, and stretches of equal months."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from itertools import groupby

from app.domain.money import ZERO, half_up_to_euro
from app.domain.month import Month
from app.domain.scenario import MonthOutcome, Scenario
from app.domain.sentence import Sentence, say
from app.ui.answers import part_names

_COSTS = say("De kosten van het werk zijn hoger dan wat u erbij krijgt.")

_HOLIDAY = say("Vakantiegeld van een uitkering")
_KINDERBIJSLAG, _QUARTER = "kinderbijslag", 3

Pair = tuple[MonthOutcome, MonthOutcome]
Named = tuple[Sentence, Decimal]


# More than one kind of money under one name.
MIXED = say("Ander geld")


@dataclass(frozen=True, slots=True)
class AmountParts:
    """An average month in whole euros: the parts that come in, less costs, make the total.

    ``other`` is money beside wage, bijstand and toeslagen, under its name. ``costs`` are those of
    the work without ``childcare``, as in each month, and ``alimony`` is what is paid beside them.
    """

    wage: Decimal
    bijstand: Decimal
    toeslagen: Decimal
    other: Decimal
    other_name: Sentence
    costs: Decimal
    total: Decimal
    alimony: Decimal = ZERO
    childcare: Decimal = ZERO


@dataclass(frozen=True, slots=True)
class Stretch:
    """Months in a row that are worth the same; ``more`` is above the same months without the plan.

    ``as_now`` is whether those are worth what the first one is: else something else changes the
    home as well, and "nu" is no measure any more.
    """

    first: Month
    last: Month
    worth: Decimal
    more: Decimal
    why: tuple[Sentence, ...]
    as_now: bool = True


def working_pairs(scenario: Scenario) -> tuple[Pair, ...]:
    """The months with the job in them, each beside itself without; all when none has.

    The wage of a partner stands in both, so only a wage that differs is that of the job.
    """
    pairs = tuple(zip(scenario.months, scenario.without_work, strict=True))
    return tuple(pair for pair in pairs if pair[0].net_wage != pair[1].net_wage) or pairs


def average(months: tuple[MonthOutcome, ...]) -> AmountParts:
    """The average month, rounded so that the parts still add up to the total."""
    total = _mean(tuple(month.worth for month in months))
    alimony = _mean(tuple(month.alimony for month in months))
    childcare = _mean(tuple(month.childcare for month in months))
    costs = _mean(tuple(month.costs for month in months)) - alimony - childcare
    bijstand = _mean(tuple(month.bijstand for month in months))
    toeslagen = _mean(
        tuple(sum((amount for _, amount in month.toeslagen), ZERO) for month in months)
    )
    other = _mean(tuple(month.beside_worth for month in months))
    rest = total + costs + childcare + alimony - bijstand - toeslagen - other
    wage = ZERO
    if any(month.net_wage or month.wage_holiday_paid for month in months):
        wage = rest
    # Without a wage nobody may read one: what rounding leaves goes where there is money.
    elif toeslagen:
        toeslagen += rest
    elif other:
        other += rest
    else:
        bijstand += rest
    name = _other_name(months)
    paid = (costs, total, alimony, childcare)
    return AmountParts(wage, bijstand, toeslagen, other, name, *paid)


def other_parts(months: tuple[MonthOutcome, ...], place: int) -> tuple[Named, ...] | None:
    """What the money of that month is that is no wage, bijstand or toeslag, in whole euros.

    The parts add up to ``other`` of that month: kinderbijslag a third of the payment over its
    quarter, in the first month after it (AKW 7), and what is left the holiday pay of a benefit,
    which ``beside_worth`` holds. None where that payment lies after these months.
    """
    month = months[place]
    named = {name: amount for name, amount in month.beside if name != _KINDERBIJSLAG and amount}
    paid = tuple(dict(one.beside).get(_KINDERBIJSLAG, ZERO) for one in months)
    if any(paid):
        payment = place + _QUARTER - (month.month.number - 1) % _QUARTER
        if payment >= len(months):
            return None
        named[_KINDERBIJSLAG] = paid[payment] / _QUARTER
    parts = [(part_names.words(name), half_up_to_euro(one)) for name, one in named.items() if one]
    rest = half_up_to_euro(month.beside_worth) - sum((one for _, one in parts), ZERO)
    if abs(rest) > len(parts):
        parts.append((_HOLIDAY, rest))
    elif rest and parts:
        # What rounding leaves goes where it is felt least.
        name, most = max(parts, key=lambda one: one[1])
        parts[parts.index((name, most))] = (name, most + rest)
    return tuple(parts)


def has_benefit_holiday(months: tuple[MonthOutcome, ...], place: int) -> bool:
    """Whether the other money of that month holds holiday pay of a benefit."""
    return any(name == _HOLIDAY for name, _ in other_parts(months, place) or ())


def other_names(months: tuple[MonthOutcome, ...]) -> tuple[Sentence, ...]:
    """What the money is called that is no wage, bijstand or toeslag, each name once."""
    found = {name: None for month in months for name, amount in month.beside if amount}
    return tuple(part_names.words(name) for name in found)


def _other_name(months: tuple[MonthOutcome, ...]) -> Sentence:
    # Kinderbijslag is spread, so it is in months in which it does not come by name.
    names = {name for month in months for name, _ in month.beside}
    return say("Kinderbijslag") if names <= {_KINDERBIJSLAG} else MIXED


def stretches(scenario: Scenario) -> tuple[Stretch, ...]:
    """The whole period cut where the worth of a month changes by a euro or more."""
    pairs = zip(scenario.months, scenario.without_work, strict=True)
    now = half_up_to_euro(scenario.without_work[0].worth)
    return tuple(_stretch(worth, list(found), now) for worth, found in groupby(pairs, _worth))


def _worth(pair: Pair) -> tuple[Decimal, Decimal]:
    with_work, without = pair
    return half_up_to_euro(with_work.worth), half_up_to_euro(without.worth)


def causes(month: MonthOutcome) -> tuple[Sentence, ...]:
    """Why this month differs, without what only passes by: holiday money and kinderbijslag."""
    return tuple(because for because in month.why if because not in month.even)


def _stretch(worth: tuple[Decimal, Decimal], pairs: list[Pair], now: Decimal) -> Stretch:
    (first, _), (last, _) = pairs[0], pairs[-1]
    more, as_now = worth[0] - worth[1], worth[1] == now
    # An exemption that ends leaves no less than now by itself: that is what the work costs.
    by_costs = more < ZERO and first.net_wage and first.costs - pairs[0][1].costs >= -more
    why = (*causes(first), *((_COSTS,) if by_costs else ()))
    return Stretch(first.month, last.month, worth[0], more, why, as_now)


def _mean(amounts: tuple[Decimal, ...]) -> Decimal:
    return half_up_to_euro(sum(amounts, ZERO) / len(amounts))
