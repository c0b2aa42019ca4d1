"""Participatiewet, artikelen 10a, 32 en 36: welk ander geld komt er bij dit inkomen?"""

from __future__ import annotations

from decimal import Decimal

from app.domain.money import ZERO, half_up_to_cent
from app.domain.sentence import Sentence, say
from app.law.participatiewet.andere_inkomsten import andere_inkomsten
from app.law.what_if.extras import CAME_ONCE, Came, Extras
from app.law.what_if.run import MonthStep
from app.law.what_if.yearly import Yearly

_BY_WAGE = say("Door uw loon tellen wij uw inkomenstoeslag niet mee.")
_BY_INCOME = say("Door uw inkomen tellen wij uw inkomenstoeslag niet mee.")
_DECIDES = say("Uw gemeente beslist of u hem krijgt.")
_LOST_PLACE = (
    say("Zonder bijstand tellen wij de premie van de participatieplaats niet mee."),
    say("Uw gemeente beslist of u hem krijgt."),
)


def lowered(steps: tuple[MonthStep, ...], found: Extras) -> tuple[MonthStep, ...]:
    """Participatiewet, artikel 32: wat blijft er van de bijstand als ander geld meetelt?

    The same steps where nothing counts; months that are alike share one step.
    """
    if not any(found.counted):
        return steps
    known: dict[tuple[int, Decimal], MonthStep] = {}
    result = []
    for step, counted in zip(steps, found.counted, strict=True):
        if counted and step.sum.bijstand:
            key = (id(step), counted)
            if key not in known:
                known[key] = _lower(step, _of_days(step, counted))
            result.append(known[key])
        else:
            result.append(step)
    return tuple(result)


def _of_days(step: MonthStep, counted: Decimal) -> Decimal:
    """What counts in a month with a right on some days: their part, as of the wage."""
    days = step.frame.basis.days
    return counted if days is None else half_up_to_cent(counted * days[0] / days[1])


def _lower(step: MonthStep, counted: Decimal) -> MonthStep:
    was, now = step.sum, andere_inkomsten(step.sum, counted)
    # Spelled out rather than replaced: a sweep over all hours makes many of these.
    return MonthStep(
        step.frame,
        now,
        step.working,
        step.note,
        step.costs,
        step.hand - was.paid + now.paid,
        step.worth - was.bijstand + now.bijstand,
        step.earned,
        step.late,
        step.at_work,
        step.two_wages,
        step.waits,
        step.last_pay,
        step.inflow,
        step.pots,
        step.could,
    )


def came(found: Extras, steps: tuple[MonthStep, ...]) -> tuple[Came, ...]:
    """Participatiewet, artikelen 10a lid 1 en 36 lid 1: wat komt er in elke maand bij?

    What depends on the income comes only where the income allows it; where it does not, the
    month says so, and the month after that it came once.
    """
    result = list(found.came)
    for place, amounts in found.depends.items():
        without, later = result[place], place + 1
        result[place] = _with_conditions(without, amounts, found.yearly, steps[:later])
        once = result[place].lines != without.lines and later not in found.depends
        if once and later < len(result) and CAME_ONCE not in result[later].why:
            result[later] = result[later]._replace(why=(CAME_ONCE, *result[later].why))
    return tuple(result)


def with_inflows(extra: tuple[Came, ...], steps: tuple[MonthStep, ...]) -> tuple[Came, ...]:
    """Participatiewet, artikel 32: welk geld komt er bij, met het inkomen van elke maand erbij?

    The same months with the income beside wages; its holiday pay is worth what is earned.
    """
    known: dict[tuple[int, int], Came] = {}
    for one, step in zip(extra, steps, strict=True):
        key = (id(one), id(step.inflow))
        if key not in known:
            inflow = step.inflow
            known[key] = Came(
                (*inflow.lines, *one.lines),
                one.hand + inflow.hand,
                one.worth + inflow.hand + inflow.holiday,
                one.why,
                one.even,
            )
    return tuple([known[id(one), id(step.inflow)] for one, step in zip(extra, steps, strict=True)])


def _with_conditions(
    came: Came, amounts: tuple[Decimal, Decimal], rules: Yearly, until_now: tuple[MonthStep, ...]
) -> Came:
    result, (inkomenstoeslag, premie) = came, amounts
    if inkomenstoeslag:
        window = until_now[:-1] if rules.reference is None else until_now[:-1][-rules.reference :]
        high = rules.too_high([step.sum for step in window])
        wages = any(one.net for one in high)
        lost = (_BY_WAGE if wages else _BY_INCOME, _DECIDES)
        here = say(
            "Deze maand verwacht u {amount} inkomenstoeslag. Uw gemeente beslist.",
            amount=inkomenstoeslag,
        )
        amount = ZERO if high else inkomenstoeslag
        result = _plus(result, "inkomenstoeslag", amount, lost if high else (here,))
    if premie:
        beside = bool(until_now[-1].sum.bijstand)
        here = say(
            "Deze maand verwacht u {amount} premie van de participatieplaats.", amount=premie
        )
        amount = premie if beside else ZERO
        result = _plus(
            result, "premie_participatieplaats", amount, (here,) if beside else _LOST_PLACE
        )
    return result


def _plus(was: Came, name: str, amount: Decimal, why: tuple[Sentence, ...]) -> Came:
    lines = (*was.lines, (name, amount)) if amount else was.lines
    return Came(lines, was.hand + amount, was.worth + amount, (*was.why, *why), was.even)
