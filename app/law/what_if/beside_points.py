"""What is taken as true about other money, and what the gemeente or the law leaves open."""

from __future__ import annotations

from collections.abc import Iterator

from app.domain.age import age_on
from app.domain.gemeente import Gemeente
from app.domain.household import Kind
from app.domain.month import Month
from app.domain.scenario import MonthOutcome, Question
from app.domain.sentence import Sentence, say
from app.law.other_laws.huishouden import Aanspraak, aanspraak
from app.law.participatiewet.vrijlatingsmaanden import REGIME_2027
from app.law.what_if.childcare import NAME
from app.law.what_if.extras import SPREAD_KINDERBIJSLAG
from app.law.what_if.inflow_words import assumed_incomes, open_incomes
from app.law.what_if.premie_points import premie_points
from app.law.what_if.yearly import year_gross_limit

_ADULT, _FULL_AGE = 18, 27


def assumed_beside(question: Question) -> tuple[Sentence, ...]:
    """What the sum takes as true about childcare and other money because it was not told."""
    return tuple(_assumed(question))


def _assumed(question: Question) -> Iterator[Sentence]:
    beside, household = question.beside, question.household
    first = question.start.first_day
    young = any(0 <= age_on(child, first) < _ADULT for child in household.children)
    if young and beside.kinderbijslag is None:
        yield say("Kinderbijslag staat er niet in. Die blijft gelijk als u werkt.")
    if beside.kinderbijslag:
        yield SPREAD_KINDERBIJSLAG
    if beside.opvang and not beside.traject:
        yield say("Wij nemen aan dat er alleen opvang is in maanden met werk.")
    if beside.opvang and household.kind is Kind.GEHUWD and beside.partner_active is None:
        yield say("Wij nemen niet aan dat uw partner werkt of leert.")
    if beside.studietoeslag and beside.studietoeslag_month is None:
        yield say("Wij rekenen met de laagste studietoeslag. Uw gemeente mag meer geven.")
    yield from assumed_incomes(question)
    if beside.vrijwilligers_month:
        yield say("Wij nemen aan dat u deze vergoeding elke maand van het jaar krijgt.")


def open_beside(
    question: Question, gemeente: Gemeente | None, months: tuple[MonthOutcome, ...]
) -> tuple[Sentence, ...]:
    """What the gemeente, the law or the future still decides about other money."""
    return (
        *open_incomes(question, months),
        *_childcare(question, months),
        *_gemeente(question, gemeente),
        *premie_points(question, gemeente, months),
        *(_counted(question) if question.counts_bijstand else ()),
    )


def _childcare(question: Question, months: tuple[MonthOutcome, ...]) -> Iterator[Sentence]:
    first = question.start.first_day
    if question.beside.opvang and aanspraak(question.household, first) is Aanspraak.GEEN:
        yield say("Er is dan ook geen kinderopvangtoeslag.")
        return
    without = [month for month in months if month.childcare and NAME not in dict(month.toeslagen)]
    unknown = [month.month for month in without if _both_active(question, month.month)]
    if len(unknown) < len(without):
        yield say("Er is alleen kinderopvangtoeslag als uw partner ook werkt of leert.")
    if unknown:
        yield say("Vanaf {month} weten wij uw kinderopvangtoeslag niet.", month=unknown[0])
        yield say("De kosten van de opvang tellen wel mee. Doe een proefberekening.")
    if any(NAME in dict(month.toeslagen) for month in months):
        yield say("Vraag de kinderopvangtoeslag zelf aan. Geef elke verandering door.")


def _both_active(question: Question, month: Month) -> bool:
    """False only where the spouse was told to do nothing and has no job in the month."""
    works = any(job.goes_on(month) for job in question.partner_works)
    return works or question.beside.partner_active is not False


def _gemeente(question: Question, gemeente: Gemeente | None) -> Iterator[Sentence]:
    beside = question.beside
    rules = gemeente.inkomenstoeslag if gemeente else None
    if beside.inkomenstoeslag is not None:
        yield say("Uw gemeente beslist elk jaar of u inkomenstoeslag krijgt.")
        if beside.inkomenstoeslag_amount is None and (rules is None or rules.amounts is None):
            yield say("Hoeveel inkomenstoeslag er is, beslist uw gemeente. Wij tellen niets.")
        if rules is None or rules.income_limit_percent is None:
            yield say("Tot welk inkomen die toeslag er is, beslist uw gemeente.")
        day = question.start.first_day
        limit = None if rules is None else year_gross_limit(rules, question.household, day)
        if limit is not None:
            yield say("Die toeslag is er tot {limit} bruto inkomen per jaar.", limit=limit)
            yield say("Uw bruto inkomen kennen wij niet. Vraag of u onder deze grens blijft.")
    if beside.participatieplaats_since is not None:
        yield say("Uw gemeente beslist of u genoeg meewerkte voor de premie.")
        if gemeente is None or gemeente.premies.participatieplaats is None:
            yield say("Hoe hoog die premie is, beslist uw gemeente. Wij tellen niets.")


def _counted(question: Question) -> Iterator[Sentence]:
    beside = question.beside
    last = question.last
    if beside.premies or beside.participatieplaats_since is not None:
        yield say("Uw gemeente beslist of een premie vrij is.")
    if beside.giften:
        yield say("Uw gemeente mag ook bij meer giften zeggen: die tellen niet mee.")
        yield say("Soms telt een gift mee als spaargeld. Vraag het uw gemeente.")
    told: tuple[object, ...] = (beside.vrijwilligers_month,)
    if not question.doelgroep:
        # Article 31 lid 5: for the group a premie is free under 27, in 2026 already.
        told = (*told, beside.premies, beside.participatieplaats_since)
    first = max(question.start, REGIME_2027)
    young = age_on(question.household.birth_date, first.first_day) < _FULL_AGE
    if young and last >= first and any(told):
        yield say("Of dit onder 27 jaar vanaf 2027 vrij is, weten wij nog niet.")
        yield say("Wij tellen het mee. Dan valt het niet tegen.")
