"""The answer in time: what comes in from the first month of the work, and what changes after it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise

from app.domain.household import Household
from app.domain.money import ZERO, half_up_to_euro
from app.domain.month import Month
from app.domain.scenario import MonthOutcome, Scenario
from app.domain.sentence import Sentence, say, say_n
from app.law import LAST_KINDERBIJSLAG, SPREAD_KINDERBIJSLAG
from app.ui.answers.exempt import begins_later
from app.ui.answers.figures import (
    AmountParts,
    Named,
    Stretch,
    average,
    has_benefit_holiday,
    other_parts,
    stretches,
    working_pairs,
)
from app.ui.answers.sentences import by_sign, compared
from app.ui.asking.other_income import INCOMES

_MOST_CAUSES, _QUARTER = 2, 3


def first(found: Scenario) -> tuple[Sentence, Sentence]:
    """What comes in with the work from its first month, and how that differs from now."""
    begins = stretches(found)[0]
    return _comes_in(found, begins), compared(begins.more)


def bijstand_then(found: Scenario) -> Sentence | None:
    """What the bijstand becomes with the work; None where there is none or it stays as it is."""
    month = stretches(found)[0].first
    now, then = found.without_work[0].bijstand, found.months[month - found.months[0].month].bijstand
    was, becomes = half_up_to_euro(now), half_up_to_euro(then)
    if not was or was == becomes:
        return None
    if not becomes:
        # Participatiewet 19 lid 1 a: income that is not lower than the norm leaves no right.
        return say(
            "De bijstand stopt dan. Uw norm is {norm} per maand. Uw inkomen is niet lager.",
            norm=found.months[month - found.months[0].month].norm,
        )
    return say(
        "De bijstand gaat dan van ongeveer {was} naar {becomes} per maand, met vakantiegeld.",
        was=was,
        becomes=becomes,
    )


def bijstand_told(found: Scenario) -> tuple[Sentence, ...]:
    """The same, and whose it is: spouses have one together (Participatiewet 11 lid 4)."""
    becomes = bijstand_then(found)
    if becomes is None:
        return ()
    both, month = say("Dat is de bijstand van u en uw partner samen."), stretches(found)[0].first
    return (becomes, both) if has_one_right(found.question.household, month) else (becomes,)


def has_one_right(home: Household, month: Month) -> bool:
    """Whether two spouses have one right: where one is shut out, it is of the other (11 lid 4)."""
    for one in home.exclusions:
        begun = one.first is None or one.first <= month.last_day
        if begun and not one.weighed and (one.until is None or month.first_day <= one.until):
            return False
    return home.is_joint


def on_account(found: Scenario) -> tuple[Sentence, ...]:
    """What comes in on the account in a usual month, then and now, where that differs.

    Holiday money and kinderbijslag are in the amount of the answer and come in another month
    (Participatiewet 45 lid 1; AKW 7: a quarter at a time).
    """
    begins = stretches(found)[0]
    amount = usual(found, begins)
    if found.question.beslag or amount == begins.worth:
        return ()
    comes = say("Op uw rekening komt in een gewone maand ongeveer {amount}.", amount=amount)
    if begins.first == begins.last:
        comes = say(
            "Op uw rekening komt in {month} ongeveer {amount}.", month=begins.first, amount=amount
        )
    now = say("Nu is dat ongeveer {amount}.", amount=without_once(found.without_work[0]))
    return comes, now, *_apart(found)


def usual(found: Scenario, stretch: Stretch) -> Decimal:
    """What comes in on the account in most months of it, without what comes now and then."""
    amounts = Counter(without_once(one) for one in _months_of(found, stretch))
    return amounts.most_common(1)[0][0]


def first_usual(found: Scenario) -> Stretch:
    """The first stretch of more than one month; one month alone is no usual one."""
    all_ = stretches(found)
    return next((one for one in all_ if one.first != one.last), all_[0])


def _months_of(found: Scenario, stretch: Stretch) -> tuple[MonthOutcome, ...]:
    start = found.months[0].month
    return found.months[stretch.first - start : stretch.last - start + 1]


def usual_now(found: Scenario) -> MonthOutcome:
    """A month as it is now, without kinderbijslag and holiday money, which come now and then."""
    month = found.without_work[0]
    beside = tuple(one for one in month.beside if one[0] != "kinderbijslag")
    kinderbijslag = dict(month.beside).get("kinderbijslag", ZERO)
    total = month.total - month.holiday_paid - kinderbijslag
    none: tuple[Sentence, ...] = ()
    return month._replace(beside=beside, total=total, holiday_paid=ZERO, why=none, even=none)


def without_once(month: MonthOutcome) -> Decimal:
    """What comes in on the account in a month, but for kinderbijslag and holiday money."""
    kinderbijslag = dict(month.beside).get("kinderbijslag", ZERO)
    return half_up_to_euro(month.total - month.holiday_paid - kinderbijslag)


def spread(found: Scenario) -> Sentence | None:
    """What the amount of the answer spreads over the months; None where it spreads nothing."""
    kinderbijslag, holiday = _now_and_then(found)
    if kinderbijslag and holiday:
        return say("Daar zijn vakantiegeld en kinderbijslag verdeeld over alle maanden.")
    if kinderbijslag:
        return say("Daar is kinderbijslag verdeeld over alle maanden.")
    return say("Daar is vakantiegeld verdeeld over alle maanden.") if holiday else None


def _apart(found: Scenario) -> Iterator[Sentence]:
    """What comes beside the usual amount, and how often."""
    kinderbijslag, holiday = _now_and_then(found)
    if kinderbijslag:
        yield say("Kinderbijslag komt eens in de drie maanden.")
    if holiday:
        yield say("Vakantiegeld komt meestal één keer per jaar.")


def _now_and_then(found: Scenario) -> tuple[bool, bool]:
    """Whether there is kinderbijslag in the first months, and holiday money."""
    begins = stretches(found)[0].first - found.months[0].month
    # A first stretch of one month need not be one in which the SVB pays.
    quarter = found.months[begins : begins + _QUARTER]
    kinderbijslag = any("kinderbijslag" in dict(one.beside) for one in quarter)
    months = _months_of(found, stretches(found)[0])
    return kinderbijslag, any(one.holiday_reserved or one.wage_holiday_claim for one in months)


def basis(found: Scenario) -> Sentence:
    """What is in the amount of the answer, and what is off it."""
    if any(month.childcare for month in found.months):
        # Told apart, in the picture and in each month.
        return say(
            "Uw vakantiegeld telt mee. De kosten van het werk en van de kinderopvang zijn eraf."
        )
    if found.question.any_work:
        return say("Uw vakantiegeld telt mee. De kosten van het werk zijn eraf.")
    return say("Uw vakantiegeld telt mee.")


def later(found: Scenario) -> tuple[tuple[Sentence, ...], ...]:
    """The next change and, where that is another one, the first time it is less than now.

    Where that is more than after the next change, also the largest rise between them. Each is its
    sentence with its causes after it, and what of it hangs on the gemeente.
    """
    begins = stretches(found)[0].first - found.months[0].month
    before, told_changes = found.months[begins], []
    for one in _told_changes(found):
        month = found.months[one.first - found.months[0].month]
        told_changes.append(
            (*_changed(found, one), *_causes(one), *begins_later(before, month))
        )
        before = month
    return tuple(told_changes)


def _causes(one: Stretch) -> Iterator[Sentence]:
    """The first causes, and the month of the last kinderbijslag: the money comes after the end."""
    yield from one.why[:_MOST_CAUSES]
    rest = one.why[_MOST_CAUSES:]
    yield from (because for because in rest if because.id == LAST_KINDERBIJSLAG.id)


def told(found: Scenario) -> tuple[Sentence, ...]:
    """All of it in short, as on a page to print."""
    changes = (sentence for one in _told_changes(found) for sentence in _changed(found, one))
    return (*first(found), *bijstand_told(found), *changes)


def homes(found: Scenario) -> Iterator[tuple[Sentence, AmountParts]]:
    """The home of today and the home with the work, now and after each change that is told."""
    shown = [one.first for one in (stretches(found)[0], *_told_changes(found))]
    pairs = zip(found.months, found.without_work, strict=True)
    by_month = {with_work.month: (with_work, without) for with_work, without in pairs}
    now = average((by_month[shown[0]][1],))
    yield say("Nu: ongeveer {amount}", amount=now.total), now
    for month in shown:
        then = average((by_month[month][0],))
        yield say("Vanaf {month}: ongeveer {amount}", month=month, amount=then.total), then


def others(found: Scenario) -> Iterator[tuple[Sentence, tuple[Named, ...]]]:
    """What the other money of each home of the picture is, where it is not that of the one before.

    Nothing where the parts of one of them are not known.
    """
    shown = [one.first for one in (stretches(found)[0], *_told_changes(found))]
    places = [month - found.months[0].month for month in shown]
    now = other_parts(found.without_work, places[0])
    told = [(say("Ander geld is nu:"), now)]
    for month, place in zip(shown, places, strict=True):
        parts = other_parts(found.months, place)
        if parts != told[-1][1]:
            told.append((say("Ander geld is vanaf {month}:", month=month), parts))
    whole = [(name, parts) for name, parts in told if parts is not None]
    yield from whole if len(whole) == len(told) else ()


def parts_named(found: Scenario) -> Iterator[Sentence]:
    """What the parts of the picture hold, and of two who earn each wage apart."""
    month, _ = working_pairs(found)[0]
    if found.question.beside.kinderbijslag:
        yield SPREAD_KINDERBIJSLAG
    yield from _left_beside(found, month)
    if not month.net_wage:
        return
    yield from _wages_apart(month)
    with_benefit = has_benefit_holiday(found.months, month.month - found.months[0].month)
    if with_benefit and found.has_bijstand:
        yield say("In het plaatje zit het vakantiegeld bij loon, bijstand en ander geld.")
    elif with_benefit:
        yield say("In het plaatje zit het vakantiegeld bij het loon en het andere geld.")
    elif found.has_bijstand:
        yield say("In het plaatje zit het vakantiegeld bij het loon en de bijstand.")
    else:
        yield say("In het plaatje zit het vakantiegeld bij het loon.")


def _left_beside(found: Scenario, month: MonthOutcome) -> Iterator[Sentence]:
    """What the work leaves of a benefit of one's own, as it was told."""
    then = dict(month.beside)
    for income in found.question.beside.incomes:
        left = then.get(income.name)
        if income.falls_by_work and not income.of_partner and left and left != income.net_month:
            term = INCOMES[income.kind].term
            yield say("Uw {money} wordt {amount} per maand.", money=term, amount=left)


def _wages_apart(month: MonthOutcome) -> Iterator[Sentence]:
    apart = month.wages_apart
    if apart is None:
        return
    own, partner = apart
    if own:
        yield say(
            "Uw eigen loon is ongeveer {amount} per maand op de rekening.",
            amount=half_up_to_euro(own),
        )
    yield say(
        "Het loon van uw partner is ongeveer {amount} per maand op de rekening.",
        amount=half_up_to_euro(partner),
    )


def mean(found: Scenario) -> Sentence:
    """The average of all months with the work, for who compares plans."""
    pairs = working_pairs(found)
    total = average(tuple(with_work for with_work, _ in pairs)).total
    return say_n(
        "Het gaat om {n} maand: {amount}.",
        "Gemiddeld is dat {amount} per maand, over {n} maanden.",
        n=len(pairs),
        amount=total,
    )


def falls_below_now(found: Scenario) -> bool:
    """Whether there are months with less than now, or than the same months without the plan."""
    return any(_is_less(found, one) for one in stretches(found))


def _is_less(found: Scenario, one: Stretch) -> bool:
    return one.more < 0 or one.worth < half_up_to_euro(found.without_work[0].worth)


def _told_changes(found: Scenario) -> tuple[Stretch, ...]:
    # What changes only without the plan is no change of what comes in.
    changes = [
        one
        for before, one in pairwise(stretches(found))
        if one.worth != before.worth or _is_less(found, one)
    ]
    less = next((one for one in changes if _is_less(found, one)), None)
    shown = list(changes[:1])
    if less is not None:
        if less.worth > shown[0].worth:
            # What is less than it could be and yet more than before: the rise between is told.
            until = pairwise(changes[: changes.index(less) + 1])
            shown.append(max(until, key=lambda two: two[1].worth - two[0].worth)[1])
        shown.append(less)
    return tuple(dict.fromkeys(shown))


def _comes_in(found: Scenario, begins: Stretch) -> Sentence:
    month, amount = begins.first, begins.worth
    if all(one.net_wage == other.net_wage
           for one, other in zip(found.months, found.without_work, strict=True)):
        return say("U krijgt samen ongeveer {amount} per maand.", amount=amount)
    if begins.first == begins.last:
        return say(
            "In {month} krijgt u met dit werk samen ongeveer {amount}.", month=month, amount=amount
        )
    return say(
        "Vanaf {month} krijgt u met dit werk samen ongeveer {amount} per maand.",
        month=month,
        amount=amount,
    )


def below_now(found: Scenario, one: Stretch) -> Iterator[Sentence]:
    """That it is less than now, where it is set beside the same months without the plan."""
    less = half_up_to_euro(found.without_work[0].worth) - one.worth
    if not one.as_now and less > ZERO:
        yield say("Dat is wel {amount} minder dan nu.", amount=less)


def _changed(found: Scenario, one: Stretch) -> tuple[Sentence, ...]:
    return (_changes(one), *below_now(found, one))


def _changes(one: Stretch) -> Sentence:
    month, amount, more, less = one.first, one.worth, one.more, -one.more
    if one.as_now:
        return by_sign(
            one.more,
            say(
                "Vanaf {month} is dat {amount} per maand: {more} meer dan nu.",
                month=month, amount=amount, more=more,
            ),
            say(
                "Vanaf {month} is dat {amount} per maand: {less} minder dan nu.",
                month=month, amount=amount, less=less,
            ),
            say(
                "Vanaf {month} is dat {amount} per maand: evenveel als nu.",
                month=month, amount=amount,
            ),
        )
    return by_sign(
        one.more,
        say(
            "Vanaf {month} is dat {amount} per maand: {more} meer dan zonder dit plan.",
            month=month, amount=amount, more=more,
        ),
        say(
            "Vanaf {month} is dat {amount} per maand: {less} minder dan zonder dit plan.",
            month=month, amount=amount, less=less,
        ),
        say(
            "Vanaf {month} is dat {amount} per maand: evenveel als zonder dit plan.",
            month=month, amount=amount,
        ),
    )
