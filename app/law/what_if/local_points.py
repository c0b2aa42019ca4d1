"""What the gemeente decides about settling wages, or what it left open, for these months."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from app.domain.age import age_on
from app.domain.gemeente import Gemeente, Settlement
from app.domain.local_rule import held
from app.domain.month import Month
from app.domain.scenario import MonthOutcome, Question, Scenario
from app.domain.sentence import Sentence, say, say_n
from app.domain.settlement import CountingMonth, Settling
from app.law.other_laws.huishouden import adults
from app.law.participatiewet.lagere_norm import HOME, SCHOOL
from app.law.participatiewet.uitgesloten import uitgesloten
from app.law.participatiewet.vrijlatingsmaanden import REGIME_2027

_YOUNG = 27
# Participatiewet, article 58 lid 4.
_MOST_MONTHS_BACK = 6
_SETTLING = {
    None: say(
        "Uw gemeente beslist hoe uw loon van de bijstand afgaat. Vraag hoe uw gemeente dat doet."
    ),
    Settling.SCHATTING: say("Uw gemeente rekent eerst met een schatting. Later volgt de rest."),
    Settling.ACHTERAF: say("Uw gemeente verrekent uw loon achteraf. Later krijgt u dan minder."),
    # What it finds out by itself need not be told (17 lid 1); which that is, it has to say.
    Settling.AUTOMATISCH: say(
        "Uw gemeente zoekt zelf op wat u verdient. Geef uw loon toch door, tot zij zegt dat het "
        "niet hoeft."
    ),
}
_BESLAG = (
    say("Er is beslag op uw inkomen. U houdt dus minder dan deze bedragen."),
    say("Hoeveel u houdt, hangt af van uw inkomen. Vraag naar uw beslagvrije voet."),
)
_Part = Callable[[Scenario, Settlement], Iterator[Sentence]]


def local_points(found: Scenario, gemeente: Gemeente | None) -> tuple[Sentence, ...]:
    """Participatiewet, artikelen 19, 32 en 58 lid 4: wat beslist de gemeente over het loon?

    What it filled in holds from its own day; a later rule is told with its month. Without a
    gemeente only what may change the amounts is told.
    """
    question = found.question
    attached = _BESLAG if question.beslag else ()
    if not found.has_bijstand or not question.any_work:
        return attached
    lines = [*attached]
    settled = _settled(found, gemeente)
    for part in _PARTS if gemeente is None else (*_PARTS, *_OWN):
        lines += _told(part, found, settled)
    own = (*_young(question, gemeente), *_condition(found, gemeente))
    return (*lines, *own, *_from_2027(found))


def _settled(found: Scenario, gemeente: Gemeente | None) -> list[tuple[Month, Settlement]]:
    """How wages are settled, at the first month and where that becomes otherwise."""
    changes: list[tuple[Month, Settlement]] = []
    for month in (one.month for one in found.months):
        rules = found.question.readings.rules_day or month.first_day
        settlement = Settlement() if gemeente is None else gemeente.settlement(rules)
        if not changes or changes[-1][1] != settlement:
            changes.append((month, settlement))
    return changes


def _told(
    part: _Part, found: Scenario, settled: list[tuple[Month, Settlement]]
) -> Iterator[Sentence]:
    before: tuple[Sentence, ...] | None = None
    for month, settlement in settled:
        now = tuple(part(found, settlement))
        if now == before:
            continue
        if before is not None and now:
            yield say("Vanaf {month} geldt er een andere regel van uw gemeente:", month=month)
        yield from now
        before = now


def _stops(found: Scenario, settlement: Settlement) -> Iterator[Sentence]:
    if settlement.stops_at_net_norm:
        yield say("Uw gemeente stopt de bijstand als uw nettoloon de norm haalt.")
        yield say("Volgens de wet kan er dan nog bijstand over zijn. Vraag een besluit op papier.")
    if settlement.stops_at_net_norm is None:
        reached = (
            one
            for one in found.months
            if one.bijstand and one.net_wage >= one.norm and _of_who_has_right(found.question, one)
        )
        month = next(reached, None)
        if month is not None:
            yield from _reaches_norm(found.question, month)


def _of_who_has_right(question: Question, month: MonthOutcome) -> bool:
    """Whether nobody who works has no right: that wage reaches no norm (32 lid 3 and 4).

    Months tell one sum of wages, so a month with both wages then says nothing.
    """
    ends = (month.month.first_day, month.month.last_day)
    person, partner = question.works or question.current_work, question.partner_works
    found = [uitgesloten(question.household, day) for day in ends]
    return not any((out.person and person) or (out.partner and partner) for out in found)


def _reaches_norm(question: Question, month: MonthOutcome) -> Iterator[Sentence]:
    if question.works or question.current_work:
        yield say("In {month} haalt uw nettoloon de norm.", month=month.month)
    else:
        yield say("In {month} haalt het nettoloon van uw partner de norm.", month=month.month)
    if month.of_partner:
        yield say(
            "Stopt uw gemeente dan? Dan krijgt uw partner {amount} per maand minder.",
            amount=month.bijstand,
        )
        return
    yield say(
        "Stopt uw gemeente dan? Dan krijgt u {amount} per maand minder.",
        amount=month.bijstand,
    )


def _counts(found: Scenario, settlement: Settlement) -> Iterator[Sentence]:
    told = [work.paid_next_month for work in found.question.works]
    later = True if any(told) else None if None in told or not told else False
    if settlement.counting_month is CountingMonth.BETAALD:
        yield say("Uw gemeente telt loon mee in de maand waarin u het krijgt.")
        if later is None:
            yield say("Wij nemen aan dat uw loon in de maand van het werk komt.")
    elif later:
        if settlement.counting_month is None:
            yield say("Telt loon in de maand van het werk of van de betaling? Vraag uw gemeente.")
        yield say("De bijstand daalt al in de eerste maand van het werk.")
        yield say("Uw eerste loon komt pas een maand later. Houd daar rekening mee.")


def _settles(_: Scenario, settlement: Settlement) -> Iterator[Sentence]:
    yield _SETTLING[settlement.settling]


def _late(_: Scenario, settlement: Settlement) -> Iterator[Sentence]:
    months = settlement.late_income_months
    yield say_n(
        "Krijgt u later nog loon? Uw gemeente verrekent hoogstens {n} maand terug.",
        "Krijgt u later nog loon? Uw gemeente verrekent hoogstens {n} maanden terug.",
        n=_MOST_MONTHS_BACK if months is None else months,
    )


_PARTS: tuple[_Part, ...] = (_stops, _counts)
_OWN: tuple[_Part, ...] = (_settles, _late)


def _young(question: Question, gemeente: Gemeente | None) -> Iterator[Sentence]:
    day = question.start.first_day
    ahead = gemeente.vooruitlopen.under_27_exemption if gemeente else None
    young = any(age_on(birth, day) < _YOUNG for birth in adults(question.household))
    if young and question.start < REGIME_2027 and held(ahead, day):
        yield say("Bent u jonger dan 27? In uw gemeente telt nu al een deel van uw loon niet mee.")
        yield say("Hoeveel, weten wij niet. Wij tellen het hier niet mee. Vraag het uw gemeente.")


def _condition(found: Scenario, gemeente: Gemeente | None) -> Iterator[Sentence]:
    # Only these leave it to the gemeente whether the work helps (31.2.n, 31.2.r, 34a.1.a).
    asked = (one for one in found.months if one.exemption in {"31.2.n", "31.2.r", "34a.1.a"})
    month = next(asked, None)
    if gemeente is None or month is None:
        return
    words = held(gemeente.verrekening.exemption_condition, month.month.first_day)
    if words is not None:
        yield say("Uw gemeente zegt over de vrijlating: {advice}", advice=words)


def _from_2027(found: Scenario) -> Iterator[Sentence]:
    if found.months[-1].month >= REGIME_2027:
        yield say("Vanaf 2027 telt loon misschien in de maand waarin u het krijgt.")


def lower_points(question: Question, months: tuple[MonthOutcome, ...]) -> tuple[Sentence, ...]:
    """What the reasons of the months say about it, each once."""
    household = question.household
    if household.no_housing_costs is None and household.school_left is None:
        return ()
    return tuple(
        dict.fromkeys(
            reason.because
            for month in months
            for reason in month.reason.reasons()
            if reason.source.law == "Participatiewet" and reason.source.article in {HOME, SCHOOL}
        )
    )
