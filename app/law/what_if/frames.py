"""What holds in each month before any wage is known; shared by every number of hours."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from typing import NamedTuple

from app.domain.age import age_on, birthday
from app.domain.answer import Answer
from app.domain.certainty import Certainty
from app.domain.gemeente import Gemeente, Settlement
from app.domain.gemeente_geld import Norm
from app.domain.household import Household, Kind, PartnerReason
from app.domain.money import ZERO
from app.domain.month import Month
from app.domain.scenario import Question
from app.domain.sentence import Sentence, say
from app.domain.source import Source
from app.law.book import stretch
from app.law.build import answer
from app.law.cite import cite
from app.law.other_laws.huishouden import adults
from app.law.other_laws.pensioenleeftijd import pensioendag
from app.law.participatiewet.basis import Basis, NoRight
from app.law.participatiewet.gezin import gezin, grown, kostendelers, too_young
from app.law.participatiewet.lagere_norm import verlagingen
from app.law.participatiewet.niet_rechthebbende_partner import LIVES_ELSEWHERE, norm_samen
from app.law.participatiewet.uitgesloten import ADULT, uitgesloten, weighed, why, why_nobody
from app.law.participatiewet.vakantietoeslag import vakantietoeslag
from app.law.participatiewet.vrijlatingsmaanden import REGIME_2027, Earner, termijnen
from app.law.refused import Refused
from app.law.what_if.earners import earner, partner_earner
from app.law.what_if.norm_months import (
    NormPart,
    RightPart,
    home_in,
    inside,
    norm_in_month,
    norm_parts,
    right_parts,
    turning_days,
)
from app.law.what_if.warnings import too_much

_TWELVE, _CHILD, _YOUNG = 12, 18, 27
_USUAL = Settlement()


@dataclass(frozen=True, slots=True)
class Frame:
    """A stretch of months with the same norm, figures and ages; person and spouse as earners."""

    basis: Basis
    settlement: Settlement
    earners: tuple[Earner, Earner | None]


class _Ages(NamedTuple):
    """Whose ages are followed: adults with their pension day, children; and the days of turning."""

    adults: tuple[tuple[date, date | None], ...]
    children: tuple[date, ...]
    turned: tuple[date, ...]


def timeline(question: Question, gemeente: Gemeente | None) -> tuple[tuple[Month, Frame], ...]:
    """Every month with its frame; months in which nothing changes share the same frame.

    Ages and the rules of the gemeente are taken on the first day of the month. Raises Refused
    where no norm is known, and for who is under 18 in all of the months or said to have bijstand.
    Of a couple of which one has a right it is that one the months are about (11 lid 4).
    """
    made: dict[tuple[object, ...], Frame] = {}
    found = []
    last = question.last.last_day
    turned = turning_days(question.household, last)
    begins = right_from(question.household)
    told = question.receives_bijstand and question.start.first_day < begins
    if told or (question.counts_bijstand and last < begins):
        raise too_young("birth_date")
    ages = _Ages(
        tuple((birth, pensioendag(birth, last)) for birth in adults(question.household)),
        tuple(child.birth_date for child in grown(question.household)),
        turned,
    )
    # Who has no right, who shares, and what is weighed, is another one only from one of these days.
    days, outs = _days_of_right(question.household, turned), {}
    for count in range(question.months):
        month = question.start.plus(count)
        # Nothing is settled where there is no bijstand.
        settles = gemeente if question.counts_bijstand else None
        settlement = _settlement(settles, question.readings.rules_day or month.first_day)
        begun = bisect_right(days, month.first_day)
        if begun not in outs:
            outs[begun] = _out(question, month.first_day)
        out, shares = outs[begun]
        lower = _lower(question, month, gemeente, shares)
        key = (settlement, lower, out, *_key(ages, month))
        if key not in made:
            made[key] = _frame(question, month, settlement, gemeente, turned)
        found.append((month, made[key]))
    return tuple(found)


def _out(question: Question, day: date) -> tuple[tuple[object, ...], bool]:
    """Who has no right on a day, and what is weighed; and whether costs are shared."""
    lives = home_in(question, day)
    return (uitgesloten(lives, day), weighed(lives, day)), kostendelers(lives, day) > 0


def _days_of_right(household: Household, turned: tuple[date, ...]) -> tuple[date, ...]:
    begun = {one.first for one in household.exclusions if one.first is not None}
    ends = (one.until for one in household.exclusions)
    over = {day + timedelta(1) for day in ends if day is not None}
    children = {birthday(born, ADULT) for born in household.children}
    return tuple(sorted({*turned, *begun, *over, *children}))


def _settlement(gemeente: Gemeente | None, day: date) -> Settlement:
    return _USUAL if gemeente is None else gemeente.settlement(day)


def _lower(
    question: Question, month: Month, gemeente: Gemeente | None, shares: bool
) -> tuple[object, ...]:
    """What the gemeente may take off the norm in a month, and which of its rules are told."""
    household, day = question.household, month.first_day
    told = household.no_housing_costs is not None or household.school_left is not None
    if not told and not shares:
        return ()
    own = Norm() if gemeente is None else gemeente.norm
    rules = question.readings.rules_day or day
    # Two rules may say the same in another text: then the month names its own.
    keys = (own.woonsituatie_percent, own.schoolverlater_percent, own.commercial_rent)
    return (
        *verlagingen("21", household, day),
        *(local.on(rules) if local else None for local in keys),
    )


def _frame(
    question: Question, month: Month, settlement: Settlement, gemeente: Gemeente | None,
    turned: tuple[date, ...],
) -> Frame:
    household, day = question.household, month.first_day
    rules = question.readings.rules_day or day
    partner_earns = question.partner_works or any(one.of_partner for one in question.beside.incomes)
    if partner_earns and household.partner_birth_date is None:
        raise Refused(say("Wij weten de geboortedatum van uw partner niet."), "partner_birth_date")
    rights = right_parts(question, month, turned)
    norm, beside, parts = _norm(question, month, rights, gemeente)
    holiday = vakantietoeslag(norm.value, rules)
    no_right, on = _right(question, month, rights)
    born = adults(household)
    new, terms = Month.of(rules) >= REGIME_2027, termijnen(rules)
    full_wage = new and question.readings.right_on_full_wage
    basis = Basis(
        rules,
        norm,
        holiday,
        settlement.exempt_over_holiday,
        full_wage,
        beside.couple,
        bool(settlement.stops_at_net_norm),
        question.holiday_pay,
        no_right=no_right,
        apart=beside.apart,
        days=(len(on), month.last_day.day) if on else None,
        without=beside.without,
        on=on,
    )
    return Frame(
        replace(basis, parts=_parts(question, parts, basis)),
        settlement,
        (
            earner(question, born[0], day, new, terms),
            partner_earner(question, born[1], day, new, terms) if len(born) > 1 else None,
        ),
    )


def _right(
    question: Question, month: Month, rights: tuple[RightPart, ...]
) -> tuple[NoRight | None, tuple[date, ...]]:
    """Why no bijstand is counted in a month; or the days with a right, where it is not all."""
    if question.above_limit:
        return NoRight.VERMOGEN, ()
    if not question.counts_bijstand:
        return NoRight.AANVRAAG, ()
    entitled = [
        first + timedelta(count)
        for first, days, right in rights
        if right
        for count in range(days)
    ]
    if not entitled:
        return NoRight.UITSLUITING, ()
    days = tuple(entitled)
    if question.household.saved_in_bijstand is not None:
        days = tuple(day for day in entitled if not _limit_fell(question, day))
    if not days:
        return NoRight.VERMOGEN, ()
    return None, () if len(days) == month.last_day.day else days


def right_from(household: Household) -> date:
    """Participatiewet, artikel 13 lid 1 f: vanaf welke dag kan er recht op bijstand zijn?

    The 18th birthday; of a couple that of the first of them (11 lid 4), as far as it is told.
    """
    if household.kind is not Kind.GEHUWD:
        return birthday(household.birth_date, ADULT)
    if household.partner_birth_date is None:
        return date.min
    return min(birthday(birth, ADULT) for birth in adults(household))


def begins_under_18(question: Question) -> bool:
    """Whether nobody of the home can have a right yet when the months begin (13 lid 1 f)."""
    return right_from(question.household) > question.start.first_day


def _limit_fell(question: Question, day: date) -> bool:
    """Whether the savings are above a limit that fell since (34 lid 3), by what was told."""
    return question.counts_bijstand and too_much(question.household, day)


def _parts(
    question: Question, parts: tuple[NormPart, ...], basis: Basis
) -> tuple[tuple[int, Basis], ...]:
    """The days of a month in which who has a right changes, or the norm beside who has none does.

    Empty in any other month: there the norm of the month is enough.
    """
    if not basis.applied or len(parts) == 1:
        return ()
    found = []
    for part in parts:
        beside = _beside(question, part.first, basis.day)
        holiday = vakantietoeslag(part.norm.value, basis.day)
        own = replace(
            basis,
            norm=part.norm,
            holiday=holiday,
            couple_norm=beside.couple,
            apart=beside.apart,
            without=beside.without,
            on=tuple(part.first + timedelta(count) for count in range(part.days)),
        )
        found.append((part.days, own))
    alike = {(one.norm.value, one.couple_norm, one.without, one.apart) for _, one in found}
    one_right = any(one.couple_norm is not None for _, one in found)
    return tuple(found) if one_right and len(alike) > 1 else ()


class _Beside(NamedTuple):
    """Where one of a couple has a right: the norm of both, who has none, and whether apart."""

    couple: Decimal | None
    without: int
    apart: bool


def _beside(question: Question, day: date, rules: date) -> _Beside:
    lives = home_in(question, day)
    home = gezin(lives, day)
    if not home.one_right:
        return _Beside(None, 1, apart=False)
    out = uitgesloten(lives, day)
    reason = out.person if home.is_partner else out.partner
    couple = norm_samen(home, lives, rules)
    return _Beside(couple, 0 if home.is_partner else 1, apart=reason in LIVES_ELSEWHERE)


def _norm(
    question: Question, month: Month, rights: tuple[RightPart, ...], gemeente: Gemeente | None
) -> tuple[Answer[Decimal], _Beside, tuple[NormPart, ...]]:
    """The norm, with that of a couple where one of them has no right; and that of its days.

    Without bijstand only the schemes of a gemeente look at it: no norm is then no refusal. Where
    nobody has a right there is none, and its sentence says why.
    """
    days = [day for day, _, right in rights if right]
    if not days:
        day = month.first_day
        nothing = answer(ZERO, *why_nobody(home_in(question, day), day))
        return nothing, _Beside(None, 1, apart=False), ()
    try:
        rules = question.readings.rules_day or days[0]
        parts = norm_parts(question, rights, gemeente)
        norm = _with_weighed(norm_in_month(parts), question, month, days)
        return norm, _beside(question, days[0], rules), parts
    except Refused as unknown:
        if question.counts_bijstand:
            raise
        source = cite("PW2601", "19.1.a")
        none = answer(ZERO, unknown.problem.because, source, (), Certainty.ONBEKEND)
        return none, _Beside(None, 1, apart=False), ()


def _with_weighed(
    norm: Answer[Decimal], question: Question, month: Month, days: list[date]
) -> Answer[Decimal]:
    """The norm, with what was told and the gemeente weighs in this month (13 lid 1 d and lid 2)."""
    found = _for_the_gemeente(question, month, days) if question.counts_bijstand else ()
    told, decides = dict.fromkeys(found), Certainty.GEMEENTE_BESLIST
    parts = [answer(norm.value, because, source, (), decides) for because, source in told]
    if not parts:
        return norm
    return answer(norm.value, norm.because, norm.source, (*norm.parts, *parts), norm.certainty)


def _for_the_gemeente(
    question: Question, month: Month, days: list[date]
) -> Iterator[tuple[Sentence, Source]]:
    """What the gemeente weighs; and a strike of one of a couple, which shuts out "voorzover"."""
    yield from ((one.because, one.source) for one in weighed(question.household, month.first_day))
    if any(PartnerReason.STAKING in uitgesloten(home_in(question, day), day) for day in days):
        yield why(PartnerReason.STAKING)


def _key(found: _Ages, month: Month) -> tuple[object, ...]:
    day = month.first_day
    ages = [
        (min(age_on(birth, day), _YOUNG), pension is not None and pension <= day)
        for birth, pension in found.adults
    ]
    children = [_stage(age_on(birth, day)) for birth in found.children]
    # A month in which a birthday changes the norm is like no other.
    parts = inside(found.turned, month)
    # What holds from a day, the book itself knows: no figure can change unseen.
    return stretch(day), (*ages, *children), parts, month >= REGIME_2027


def _stage(age: int) -> int:
    """The last of the ages of a child that matter for the norm or the exemption; 0 before."""
    if age < _TWELVE:
        return 0
    return _TWELVE if age < _CHILD else _CHILD if age < _YOUNG else _YOUNG
