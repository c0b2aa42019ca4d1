"""What the law, the gemeente or the future leaves open in the months of a question."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from app.domain.age import age_on, birthday
from app.domain.certainty import Certainty
from app.domain.facts import Facts
from app.domain.household import Kind
from app.domain.income import IncomeKind
from app.domain.money import ZERO
from app.domain.month import Month
from app.domain.scenario import MonthOutcome, Question, Scenario
from app.domain.sentence import Sentence, say
from app.domain.situation import Who
from app.law.case import Case
from app.law.other_laws.huishouden import adults
from app.law.other_laws.pensioenleeftijd import pensioengerechtigd
from app.law.participatiewet.ander_inkomen import grown_up
from app.law.participatiewet.gezin import SHARES, grown
from app.law.participatiewet.inkomstenvrijlating import Exemption
from app.law.participatiewet.uitgesloten import ADULT, uitgesloten
from app.law.participatiewet.vrijlatingsmaanden import REGIME_2027
from app.law.rights.vermogen import vermogensgrens
from app.law.what_if.inflows import is_open
from app.law.what_if.right_points import (
    one_right,
    toeslagen_of_couple,
    under_18,
    who_has_right,
)
from app.law.what_if.turnings import Turnings
from app.law.what_if.warnings import tells_alimony, too_much

_CHILD, _FULL_AGE = 12, 27


def open_points(
    found: Scenario, turned: Turnings, stop_told: bool, amounts: tuple[Sentence, ...]
) -> tuple[Sentence, ...]:
    """What the law, the gemeente or the future still decides, and whether the work pays.

    ``turned`` are the turnings of the question. ``stop_told``: the gemeente told whether it stops
    the bijstand at the net norm. ``amounts`` is what is to be told about the figures that were
    counted with.
    """
    question, outcome, without = found.question, found.months, found.without_work
    of_norm = (
        (
            *_too_much(question),
            *_no_bijstand_now(question, without),
            *one_right(question),
            *_grown_children(question),
            *_part_months(question, turned, outcome),
            *_exemption_in_part(question, turned, outcome),
        )
        if question.counts_bijstand
        else ()
    )
    return (
        *who_has_right(question),
        *under_18(question),
        *toeslagen_of_couple(question),
        *of_norm,
        *_less(question, outcome, without),
        *amounts,
        *(_open(question, outcome, stop_told) if _settles(outcome, without) else ()),
    )


def _settles(outcome: tuple[MonthOutcome, ...], without: tuple[MonthOutcome, ...]) -> bool:
    return any(month.bijstand for month in (*outcome, *without))


def _no_bijstand_now(question: Question, without: tuple[MonthOutcome, ...]) -> Iterator[Sentence]:
    first = question.start.first_day
    if any(month.bijstand for month in without) or not any(month.norm for month in without):
        # Where nobody has a right the income is not what it is about.
        return
    yield say("Zonder dit plan is uw inkomen al te hoog voor bijstand.")
    if uitgesloten(question.household, first).only_person:
        yield say("Heeft uw partner wel bijstand? Vraag uw gemeente hoe zij rekent.")
    else:
        yield say("Hebt u wel bijstand? Vraag uw gemeente hoe zij rekent.")


def _too_much(question: Question) -> Iterator[Sentence]:
    # Article 19 lid 1 b: the sums go on, for what was told may hold savings that do not count.
    household = question.household
    days = [question.start.first_day, *_days_of_limits(question)]
    day = next((day for day in days if too_much(household, day)), None)
    if day is None:
        return
    limit = vermogensgrens(Case(household, Facts(), day, None)).value
    if day != days[0]:
        yield say("Vanaf {day} is uw grens voor spaargeld {limit}.", day=day, limit=limit)
    if household.saved_in_bijstand is not None:
        yield say("Vanaf {day} rekenen wij zonder bijstand (artikel 19 en 34).", day=day)
    yield say(
        "Boven {limit} spaargeld is er meestal geen bijstand. Vraag uw gemeente wat meetelt.",
        limit=limit,
    )


def _days_of_limits(question: Question) -> list[date]:
    """The days on which the limit of article 34 lid 3 may change: a child is 18, or a new year."""
    last = question.last.last_day
    years = range(question.start.year + 1, last.year + 1)
    grown_up = [birthday(born, ADULT) for born in question.household.children]
    days = [*grown_up, *(date(year, 1, 1) for year in years)]
    return sorted(day for day in days if question.start.first_day < day <= last)


def _grown_children(question: Question) -> Iterator[Sentence]:
    """A child that turns 27: from which day it shares the costs, and when it does not."""
    first, last = question.start.first_day, question.last.last_day
    for child in grown(question.household):
        day = birthday(child.birth_date, SHARES)
        if not first < day <= last:
            continue
        if child.studies or child.same_landlord:
            yield say("Uw kind wordt 27 jaar op {day}. Wij tellen het niet mee.", day=day)
            yield say("Stopt de opleiding of het contract? Dan wordt uw norm lager.")
        else:
            yield say("Uw kind wordt 27 jaar op {day}. Vanaf dan deelt het de kosten.", day=day)
            if child.studies is None or child.same_landlord is None:
                yield say("Een kind dat studeert of zelf van uw verhuurder huurt, deelt niet.")


def _part_months(
    question: Question, turned: Turnings, outcome: tuple[MonthOutcome, ...]
) -> Iterator[Sentence]:
    days = _days_of_limits(question) if question.household.saved_in_bijstand is not None else []
    over = grown_up(question.household) if tells_alimony(question) else None
    inside = {Month.of(day) for day in (*days, over) if day is not None and day.day > 1}
    months = [one.month for one in outcome if one.bijstand or turned.right_inside(one.month)]
    if any(turned.parts(one) or one in inside for one in months):
        yield say("Een deel van een maand rekenen wij per dag. Dat is een schatting.")


def _exemption_in_part(
    question: Question, turned: Turnings, outcome: tuple[MonthOutcome, ...]
) -> Iterator[Sentence]:
    """Article 31 lid 2 has an amount a month, and does not say how a part of a month counts.

    It holds "voor zover hij algemene bijstand ontvangt": whether also over a month in which the
    right of who works begins or ends on a day, can be read two ways. Nor does article 33 lid 5 of a
    pension, in the month in which the first of the home gets pension age.
    """
    for one in outcome:
        if not one.bijstand:
            continue
        asked = say("Welke vrijlating geldt in {month}? Uw gemeente beslist.", month=one.month)
        works, parent = bool(one.net_wage), one.exemption == Exemption.R.article
        wage = turned.exemption_inside(one.month, one.sum.earned_by, parent)
        if wage or _pension_turns(question, turned, one.month):
            yield asked
            yield say("Wij rekenen een nieuwe vrijlating vanaf de maand erna.")
        elif works and _right_turns(question, turned, one):
            yield asked
            yield _exemption_then(one.sum.exemptions)


def _pension_turns(question: Question, turned: Turnings, month: Month) -> bool:
    told = (one for one in question.beside.incomes if one.counted_month is None)
    before = (pensioengerechtigd(birth, month.first_day) for birth in adults(question.household))
    return (
        turned.pension_inside(month)
        and any(one.kind is IncomeKind.PENSIOEN for one in told)
        and not any(before)
    )


def _right_turns(question: Question, turned: Turnings, one: MonthOutcome) -> bool:
    """Whether the right of who works begins or ends on a day in this month."""
    works = {
        Who.SELF: bool(question.works or question.current_work),
        Who.PARTNER: bool(question.partner_works),
    }
    alone = question.household.kind is not Kind.GEHUWD
    if alone and one.month >= REGIME_2027 and one.exemption is not None:
        # The percentage of article 34a is the same on each day.
        return False
    return any(works[who] for who in turned.right_inside(one.month))


def _exemption_then(applied: tuple[str | None, ...]) -> Sentence:
    if not any(applied):
        return say("In die maand rekenen wij zonder vrijlating.")
    if None in applied:
        return say("In die maand rekenen wij voor een van u zonder vrijlating.")
    return say("In die maand rekenen wij met de hele vrijlating.")


def _less(
    question: Question, outcome: tuple[MonthOutcome, ...], without: tuple[MonthOutcome, ...]
) -> Iterator[Sentence]:
    # A benefit of which nobody told what the work leaves, makes the sum too low.
    known = not any(is_open(question, one.month) for one in outcome)
    if known and sum(month.worth for month in outcome) < sum(month.worth for month in without):
        if question.current_work:
            yield say("Met dit plan krijgt u minder dan nu.")
        else:
            yield say("Met dit werk krijgt u minder dan zonder werk.")
    short = next((month.month for month in outcome if month.total < ZERO), None)
    if short is not None:
        yield say("In {month} zijn de kosten hoger dan wat u krijgt.", month=short)


def _open(
    question: Question, outcome: tuple[MonthOutcome, ...], stop_told: bool
) -> Iterator[Sentence]:
    last = outcome[-1].month
    working = question.any_work
    if working and last >= REGIME_2027:
        yield from _regime_2027(question)
    helped = next((month for month in outcome if needs_opinion(month)), None)
    if helped and (helped.of_partner or not (question.works or question.current_work)):
        yield say(
            "Uw gemeente moet vinden dat de vrijlating uw partner helpt bij het vinden van werk."
        )
    elif helped:
        yield say("Uw gemeente moet vinden dat de vrijlating u helpt bij het vinden van werk.")
    if working and not stop_told:
        yield say("Soms stopt een gemeente de bijstand eerder. Vraag dan een besluit op papier.")
    if working:
        yield say("De verdeling tussen nu betalen en bewaren is een schatting.")


def _is(month: MonthOutcome, article: str) -> bool:
    return month.exemption is not None and month.exemption.startswith(article)


def needs_opinion(month: MonthOutcome) -> bool:
    """Participatiewet, 31 lid 2 n en r, 34a lid 1 a: moet uw gemeente vinden dat het helpt?"""
    # From pension age 31.2.n asks for no opinion of the gemeente; the certainty tells them apart.
    decides = month.reason.certainty <= Certainty.GEMEENTE_BESLIST
    return decides and any(_is(month, one) for one in ("31.2.n", "31.2.r", "34a.1.a"))


def _has_r(question: Question) -> bool:
    """Whether 31 lid 2 r may be of this person in the last month of it: alone, a child under 12.

    From 27 (lid 5) and under pension age, and not where y is: r is only "voor zover onderdeel y,
    z of aa niet van toepassing is".
    """
    home, last = question.household, REGIME_2027.plus(-1).last_day
    if home.kind is not Kind.ALLEENSTAANDE_OUDER or home.medisch_urenbeperkt:
        return False
    young = not home.children or any(0 <= age_on(one, last) < _CHILD for one in home.children)
    born = home.birth_date
    return young and age_on(born, last) >= _FULL_AGE and not pensioengerechtigd(born, last)


def _regime_2027(question: Question) -> Iterator[Sentence]:
    # The text of 34a was read; Stb. 2025, 313 sets its day. 78ff, the transition, was not.
    yield say("Artikel 34a is een wet die al is aangenomen. Die gaat in op 1 januari 2027.")
    if question.start < REGIME_2027 or question.current_work:
        yield say("Hebt u al een vrijlating? Hoe die in 2027 doorgaat, weten wij niet.")
        yield say("Wij rekenen vanaf januari 2027 met een nieuwe vrijlating. Zeker is dat niet.")
    yield say("Wij weten niet zeker bij welk loon de bijstand in 2027 stopt.")
    yield say("Uw gemeente kan in 2027 een bufferbudget geven. Vraag ernaar.")
    if _has_r(question):
        # That of 31 lid 2 r, beside those of n and of 34a: another one than is told elsewhere.
        yield say(
            "Nu is er een andere vrijlating voor wie alleen voor een kind onder 12 zorgt. "
            "Die vervalt waarschijnlijk in 2027."
        )
