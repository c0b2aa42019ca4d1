"""Wat een maand zegt bij elk loon: een kind krijgt een leeftijd, of de gemeente weegt iets."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from datetime import date

from app.domain.facts import Facts
from app.domain.household import Household, Kind
from app.domain.income import IncomeKind
from app.domain.month import Month
from app.domain.scenario import Question
from app.domain.sentence import Sentence, say
from app.domain.situation import Who
from app.law.case import Case
from app.law.participatiewet.ander_inkomen import ALIMONY_OF_CHILD, grown_up
from app.law.participatiewet.uitgesloten import ADULT, weighed
from app.law.rights.vermogen import vermogen_below_limit, vermogensgrens
from app.law.what_if.turnings import Turning, Turnings

# The limits of vermogen are known from this day (vermogen.toml).
LIMITS_KNOWN = date(2025, 1, 1)
_FIVE = 5
_OTHER_CHILDREN = say("Welk deel voor uw andere kinderen is, weten wij niet. Wij tellen alles mee.")


def warnings(question: Question, turned: Turnings) -> Mapping[Month, tuple[Sentence, ...]]:
    """Participatiewet, artikelen 9a, 31 en 34: wat verandert er door de leeftijd van een kind?

    In the first month also what the gemeente weighs (13 lid 1 d, lid 2 b and c).
    """
    household, found = question.household, defaultdict[Month, tuple[Sentence, ...]](tuple)
    if not question.counts_bijstand:
        return found
    weighs = tuple(one.because for one in weighed(household, question.start.first_day))
    if weighs:
        found[question.start] = weighs
    for one in turned.all:
        month = Month.of(one.day)
        if month < question.start or one.who is not Who.CHILD:
            continue
        found[month] += (*_limit(household, one, month), *_exemption_9a(household, one, month))
        if one.age == ADULT and tells_alimony(question):
            # A part of the month of the birthday counts, and nothing in the month after.
            for each in (month, month.plus(1)) if one.day.day > 1 else (month,):
                found[each] += _alimony(household, one, each)
    return found


def tells_alimony(question: Question) -> bool:
    """Participatiewet, artikel 31 lid 2 a: is er alimentatie waarvan de wet zegt of die telt?"""
    told = (one for one in question.beside.incomes if one.counted_month is None)
    return any(one.kind is IncomeKind.KINDERALIMENTATIE for one in told)


def _alimony(household: Household, one: Turning, month: Month) -> tuple[Sentence, ...]:
    """That alimony of a child of 18 is of the child itself (31 lid 2 a)."""
    said = (one.said_in(month), ALIMONY_OF_CHILD)
    if one.day == grown_up(household):
        return said
    # Once is enough where nothing changes: it is told of all children together.
    return (*said, _OTHER_CHILDREN) if Month.of(one.day) == month else ()


def too_much(household: Household, day: date) -> bool:
    """Participatiewet, artikel 34: is het vermogen op deze dag hoger dan de grens?

    False while the vermogen or the limit is not known.
    """
    return day >= LIMITS_KNOWN and vermogen_below_limit(_case(household, day)) is False


def _case(household: Household, day: date) -> Case:
    return Case(household, Facts(), day, None)


def _limit(household: Household, one: Turning, month: Month) -> tuple[Sentence, ...]:
    before = one.day.replace(day=1)
    if one.age != ADULT or too_much(household, before) or not too_much(household, one.day):
        return ()
    limit = vermogensgrens(_case(household, one.day)).value
    return (
        one.said_in(month),
        say("Vanaf {day} is uw grens voor spaargeld {limit}.", day=one.day, limit=limit),
        say("U hebt meer spaargeld. Vraag uw gemeente op tijd wat meetelt."),
    )


def _exemption_9a(household: Household, one: Turning, month: Month) -> tuple[Sentence, ...]:
    parent = household.kind is Kind.ALLEENSTAANDE_OUDER
    if one.age != _FIVE or not parent or any(born > _five_ago(one) for born in household.children):
        return ()
    return (
        one.said_in(month),
        say("Een ontheffing voor een klein kind stopt dan (artikel 9a)."),
    )


def _five_ago(one: Turning) -> date:
    return one.day.replace(year=one.day.year - _FIVE)
