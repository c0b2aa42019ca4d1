"""What was filled in about the work, and what the gemeente or the employer decides about it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import chain, combinations

from app.domain.gemeente import Gemeente, Settlement
from app.domain.local_rule import held
from app.domain.month import Month
from app.domain.scenario import Question
from app.domain.sentence import Sentence, say
from app.domain.settlement import FourWeekly, Weekly
from app.domain.work import Contract, Work

_CREDIT = say("Wij nemen aan dat u de loonheffingskorting bij dit werk gebruikt.")
_CREDIT_ONCE = say("Wij nemen aan dat u de loonheffingskorting maar bij één baan gebruikt.")
_CREDIT_TWICE = (
    say("U gebruikt de loonheffingskorting bij twee banen. Dat mag maar bij één."),
    say("Zet de korting bij één baan uit. Anders betaalt u later belasting terug."),
)
_NO_CREDIT = say("Zonder loonheffingskorting betaalt u nu meer belasting.")
_COUNTED = (
    say("Krijgt u later belasting terug? Uw gemeente telt dat mee als inkomen."),
    say("Uw gemeente kan de korting nu al meetellen. Vraag het uw gemeente."),
)
_CONTRACTS = {
    Contract.TIJDELIJK: (
        say("Een tijdelijke baan heeft een einddatum. Vul die in als u hem weet."),
    ),
    Contract.OPROEP: (say("Uw uren kunnen elke maand anders zijn. Geef elke maand uw loon door."),),
    Contract.UITZEND: (
        say("Uw uren kunnen elke maand anders zijn. Geef elke maand uw loon door."),
    ),
    Contract.BANENAFSPRAAK: (
        say("Of uw werkgever loonkostensubsidie krijgt, beslist uw gemeente."),
    ),
    Contract.BESCHUT: (
        say("Bij beschut werk krijgt uw werkgever loonkostensubsidie als dat nodig is."),
        say("Uw gemeente beslist."),
    ),
    Contract.BBL: (say("Bij leren en werken kunnen andere regels gelden. Vraag het uw gemeente."),),
    Contract.PROEFPLAATS: (
        say("Een proefplaats duurt twee maanden. Uw gemeente kan hem vier maanden langer maken."),
        say("Uw gemeente moet eerst ja zeggen. Uw plichten gaan door."),
    ),
}


def assumed_work(question: Question) -> Iterator[Sentence]:
    """What the sum takes as true about the jobs because it was not told."""
    yield from dict.fromkeys(_assumed_credits(question))


def _assumed_credits(question: Question) -> Iterator[Sentence]:
    for works in (question.works, question.current_work, question.partner_works):
        unpaid = Contract.PROEFPLAATS
        unknown = [
            work
            for work in works
            if work.credit is None and not work.told_net and work.contract is not unpaid
        ]
        beside = any(one.is_beside(other) for one, other in combinations(works, 2))
        if unknown and not beside:
            yield _CREDIT
        elif beside and any(work.credit is None for work in works):
            yield _CREDIT_ONCE


def open_work(question: Question, gemeente: Gemeente | None) -> tuple[Sentence, ...]:
    """What stays open about the wages: taxes, parts of months, periods, the kind of job."""
    works = (*question.works, *question.current_work, *question.partner_works)
    if not works:
        return ()
    day = question.readings.rules_day or question.start.first_day
    settles = gemeente if question.counts_bijstand else None
    settlement = Settlement() if settles is None else settles.settlement(day)
    found = chain(
        _credits(question.works, question),
        _credits(question.partner_works, question),
        *(_about(work, settlement, question) for work in works),
        _four_weeks(settles, day) if question.counts_bijstand and _by_four_weeks(works) else (),
    )
    return tuple(dict.fromkeys(found))


def _credits(works: tuple[Work, ...], question: Question) -> Iterator[Sentence]:
    using = [work for work in works if work.credit]
    if any(one.is_beside(other) for one, other in combinations(using, 2)):
        yield from _CREDIT_TWICE
    elif works and all(work.credit is False for work in works):
        yield _NO_CREDIT
        if question.counts_bijstand:
            yield from _COUNTED


def _about(work: Work, settlement: Settlement, question: Question) -> Iterator[Sentence]:
    yield from _periods(work, settlement, settles=question.counts_bijstand)
    yield from _parts(work, settlement)
    if work.last_pay is not None and work.last_pay.total and question.counts_bijstand:
        # Article 32 lid 2: what was earned over other months counts in those months.
        yield say("De laatste betaling tellen wij in de laatste maand van uw werk.")
        yield say("Uw gemeente beslist in welke maand die betaling telt.")
    if work.own_months:
        yield from _own_months(work, question.last)
    if work.holiday_with_wage and work.holiday_in_wage is None and work.told_net:
        yield say("Hoeveel vakantiegeld er in uw loon zit, schatten wij. Kijk op uw loonstrook.")
    if work.contract is not None and not (
        work.contract is Contract.TIJDELIJK and work.ends is not None
    ):
        yield from _CONTRACTS.get(work.contract, ())


def _periods(work: Work, settlement: Settlement, *, settles: bool) -> Iterator[Sentence]:
    if work.net_week is None and work.gross_week is None:
        return
    if settlement.weekly is Weekly.WERKDAGEN:
        yield say("Uw gemeente rekent een loon per week om met de werkdagen van de maand.")
    elif settlement.weekly is not None:
        yield say("Uw gemeente rekent een loon per week om met 52 weken per jaar.")
    else:
        yield say("Wij rekenen een loon per week om met 52 weken per jaar.")
        if settles:
            yield say("Uw gemeente kan anders rekenen. Vraag het uw gemeente.")


def _four_weeks(gemeente: Gemeente | None, day: date) -> Iterator[Sentence]:
    """How a wage a four weeks is counted where the gemeente did not say, or can spread it."""
    told = None if gemeente is None else held(gemeente.verrekening.four_weekly, day)
    if told is None:
        yield say("Wij rekenen een loon per vier weken om: keer 13, gedeeld door 12.")
        yield say("Uw gemeente kan anders rekenen. Vraag het uw gemeente.")
    elif told is FourWeekly.PERIODE_PER_MAAND:
        yield say("In december telt uw gemeente twee keer vier weken loon.")
        yield say("Vraag of zij het tweede loon over meer maanden verdeelt.")


def _parts(work: Work, settlement: Settlement) -> Iterator[Sentence]:
    inside = [
        day
        for day, edge in (
            (work.first_day, work.first_day and Month.of(work.first_day).first_day),
            (work.last_day, work.last_day and Month.of(work.last_day).last_day),
        )
        if day is not None and day != edge
    ]
    for day in inside:
        month = Month.of(day)
        yield say("Het loon van {month} schatten wij naar het aantal werkdagen.", month=month)
    by_period = settlement.four_weekly is FourWeekly.PERIODE_PER_MAAND
    if inside and by_period and _by_four_weeks((work,)):
        yield say("Uw gemeente telt per vier weken. Vraag hoe zij een deel daarvan telt.")


def _by_four_weeks(works: tuple[Work, ...]) -> bool:
    return any(
        work.net_four_weeks is not None or work.gross_four_weeks is not None for work in works
    )


def _own_months(work: Work, last: Month) -> Iterator[Sentence]:
    listed = max(one.month for one in work.own_months)
    if not work.has_usual_wage and listed < last:
        yield say("Na {month} vertelde u geen loon. Daar rekenen wij zonder loon.", month=listed)
