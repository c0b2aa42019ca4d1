"""Participatiewet, artikelen 11, 19 en 43: is er misschien bijstand te vragen die er nu niet is?"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from app.domain.scenario import MonthOutcome, Scenario
from app.domain.sentence import Sentence, say
from app.law.other_laws.huishouden import adults
from app.law.other_laws.pensioenleeftijd import pensioengerechtigd
from app.law.what_if.inflows import is_open
from app.law.what_if.right_points import grant_under_27
from app.law.what_if.warnings import too_much


def right_to_ask(found: Scenario) -> tuple[Sentence, ...]:
    """Participatiewet, artikelen 11 lid 1 en 19 lid 1: is uw inkomen lager dan de norm?

    Told to who has no bijstand, as a right to ask about: nothing of it is counted. Empty where
    the income reaches the norm in every month, or the savings told are above the limit. A month
    with a benefit of which nobody told what the work leaves, is not called low, nor is one with
    studiefinanciering under 27 (13 lid 2 c).
    """
    if found.question.counts_bijstand:
        return ()
    return tuple(_asked(found))


def month_income(month: MonthOutcome) -> Decimal:
    """Participatiewet, artikelen 31 lid 4 en 32: het inkomen van een maand, met bijstand erbij.

    Net euro, with the claim on holiday pay: a norm has its vakantietoeslag in it too.
    """
    return month.net_wage + month.wage_holiday_claim + month.bijstand + month.sum.other


def _asked(found: Scenario) -> Iterator[Sentence]:
    now = [one for one in found.without_work if _is_low(found, one)]
    then = [
        one
        for one in found.months
        if _is_low(found, one) and not is_open(found.question, one.month)
    ]
    if now:
        yield say(
            "Uw inkomen is in {month} lager dan de bijstandsnorm. Die is {norm}.",
            month=now[0].month,
            norm=now[0].norm,
        )
    if then:
        sentence = (
            say(
                "Ook met dit plan is uw inkomen lager dan de norm, vanaf {month}.",
                month=then[0].month,
            )
            if now
            else say(
                "Met dit plan is uw inkomen in {month} lager dan de bijstandsnorm. Die is {norm}.",
                month=then[0].month,
                norm=then[0].norm,
            )
        )
        yield sentence
    if now or then:
        yield from _how(found)


def _how(found: Scenario) -> Iterator[Sentence]:
    household, day = found.question.household, found.months[0].month.first_day
    if any(pensioengerechtigd(birth, day) for birth in adults(household)):
        yield say("U mag dan bijstand vragen bij de SVB. Zij beslist of u die krijgt.")
    else:
        yield say("U mag dan bijstand vragen. Uw gemeente beslist of u die krijgt.")
    if household.assets is None:
        yield say("Uw spaargeld en bezit tellen mee voor bijstand.")
    yield say("In deze som tellen wij geen bijstand mee.")


def _is_low(found: Scenario, month: MonthOutcome) -> bool:
    # Who asks anew has savings, whenever they were saved (34 lid 2 c is of the time on bijstand).
    household = replace(found.question.household, saved_in_bijstand=None)
    if too_much(household, month.month.first_day) or grant_under_27(found.question, month.month):
        return False
    return month_income(month) < month.norm
