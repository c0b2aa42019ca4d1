"""Participatiewet, artikelen 11 en 13: wie heeft volgens wat verteld is zelf geen recht?

What shuts out one of a couple leaves the right of the other (artikel 11 lid 4): these conditions
look at one person. What is about the household together stands in ``bijstand_voorwaarden``.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from app.domain.age import birthday
from app.domain.facts import Facts
from app.domain.household import Exclusion, Household, Kind, PartnerReason
from app.domain.stay import Stay
from app.law.case import Case
from app.law.conclude import Condition, denied
from app.law.other_laws.pensioenleeftijd import pensioengerechtigd
from app.law.participatiewet.uitgesloten import ADULT, uitgesloten, why
from app.law.participatiewet.verblijf_buitenland import right_lost
from app.law.rights.studerend import funded_education_open


def _no_inrichting_under_21(case: Case) -> bool | None:
    if case.age >= 21:
        return True
    return None if case.household.inrichting is None else not case.household.inrichting


def _no_strike(case: Case) -> bool | None:
    # Artikel 13 lid 1 d: only as far as the lack of means comes from it.
    works = case.facts.job_started is not None and case.facts.job_started <= case.day
    if case.on_strike is None and not works and not case.facts.counted_income_month:
        return True
    return denied(case.on_strike)


def _free(case: Case) -> bool | None:
    released = case.facts.free_on is not None and case.facts.free_on <= case.day
    return True if released else denied(case.facts.detained)


OLD_ENOUGH = Condition(
    lambda case: case.age >= 18, "birth_date", why(PartnerReason.ONDER_18)[0], closes=True
)
RESIDENCE = Condition(
    lambda case: case.facts.lawful_residence,
    "lawful_residence",
    why(PartnerReason.GEEN_VERBLIJFSRECHT)[0],
    closes=True,
)
EDUCATION = Condition(
    funded_education_open, "can_follow_education", why(PartnerReason.STUDIE)[0], closes=True
)
NO_INRICHTING = Condition(
    _no_inrichting_under_21, "inrichting", why(PartnerReason.INRICHTING)[0], closes=True
)
FREE = Condition(
    _free, "detained", why(PartnerReason.VAST)[0], closes=True
)
# Only who has income may lose wage by it; of anybody else who says nothing it is assumed.
NO_STRIKE = Condition(_no_strike, "on_strike", why(PartnerReason.STAKING)[0], closes=True)
IN_THE_COUNTRY = Condition(
    lambda case: denied(case.abroad_too_long),
    "stays_abroad",
    why(PartnerReason.BUITENLAND)[0],
    closes=True,
)

_LEARNS = 27
# By the letter of the law, whatever the gemeente decided before.
_BY_LAW = (OLD_ENOUGH, RESIDENCE, NO_INRICHTING, FREE, IN_THE_COUNTRY)
# Of one person; what the gemeente must judge is in it too: a strike shuts out only as far as the
# lack of means comes from it (13 lid 1 d).
OWN = (*_BY_LAW, NO_STRIKE, EDUCATION)


def shut_out(case: Case) -> Condition | None:
    """Participatiewet, artikelen 11 en 13 lid 1: wat sluit u volgens de wet zelf uit?

    The first told fact that does, or None; silence shuts out nobody.
    """
    return next((one for one in _BY_LAW if one.met(case) is False), None)


def own_exclusion(case: Case) -> Condition | None:
    """Participatiewet, artikelen 11 en 13: wat sluit alleen u uit, en niet uw partner?"""
    return next((one for one in OWN if one.met(case) is False), None)


def both_have_right(household: Household, facts: Facts, day: date) -> bool:
    """Participatiewet, artikel 11 lid 4: hebben u en uw partner op deze dag samen één recht?

    As far as was told: not where one of the two is shut out, by the household or by a fact. What
    is for both of them (9 lid 3) is not said where the bijstand is of one.
    """
    home = with_exclusions(household, facts, day, day)
    return home.kind is Kind.GEHUWD and not any(uitgesloten(home, day))


def with_exclusions(household: Household, facts: Facts, first: date, last: date) -> Household:
    """Participatiewet, artikelen 11 en 13: op welke dagen sluit wat verteld is een van u uit?

    The household with those days among its ``exclusions``, from the first day to the last. The
    facts are as they are on the first day. A detention ends on the day of release (``free_on``),
    an education after its last day (``education_until``) or at 27, a stay on the day after coming
    back, a strike and leave after their last day (``strike_until``, ``leave_until``).
    A strike and unpaid leave shut out only as far as the lack of means comes from it (13 lid 1 d
    and lid 2 b), and the gemeente weighs the education of who has bijstand: of who is alone all
    three are ``weighed`` then, of a couple the leave, which is of both. So is the leave of an
    alleenstaande ouder, as it may be that of chapter 6 of the Wazo.
    """
    case = Case(household, facts, first, None)
    found = [*household.exclusions, *_of_person(case), *_abroad(case, first, last)]
    return replace(household, exclusions=tuple(dict.fromkeys(found)))


def _of_person(case: Case) -> Iterator[Exclusion]:
    facts, household = case.facts, case.household
    weighs = household.kind is not Kind.GEHUWD and facts.receives_bijstand is True
    if case.unpaid_leave:
        yield from _on_leave(case)
    if facts.detained:
        yield Exclusion(PartnerReason.VAST, until=_day_before(facts.free_on))
    if facts.lawful_residence is False:
        yield Exclusion(PartnerReason.GEEN_VERBLIJFSRECHT)
    if case.on_strike:
        yield Exclusion(PartnerReason.STAKING, until=facts.strike_until, weighed=weighs)
    if EDUCATION.met(case) is False:
        until = birthday(household.birth_date, _LEARNS) - timedelta(1)
        until = min(facts.education_until or until, until)
        yield Exclusion(PartnerReason.STUDIE, until=until, weighed=weighs)


def _on_leave(case: Case) -> Iterator[Exclusion]:
    """Unpaid leave (13 lid 2 b), of the person or the spouse: whose it is changes nothing."""
    weighs, until = case.facts.receives_bijstand is True, case.facts.leave_until
    if not case.single_parent:
        yield Exclusion(PartnerReason.VERLOF, until=until, weighed=weighs)
        return
    grown_up = max((birthday(born, ADULT) for born in case.household.children), default=None)
    if grown_up is None or (until is not None and until < grown_up):
        yield Exclusion(PartnerReason.VERLOF, until=until, weighed=True)
        return
    yield Exclusion(PartnerReason.VERLOF, until=_day_before(grown_up), weighed=True)
    yield Exclusion(PartnerReason.VERLOF, first=grown_up, until=until, weighed=weighs)


def _abroad(case: Case, first: date, last: date) -> Iterator[Exclusion]:
    """The days on which the trips of each shut out that one (13 lid 1 e and 4)."""
    home, facts = case.household, case.facts
    trips = [(False, home.birth_date, facts.stays_abroad)]
    if home.kind is Kind.GEHUWD and home.partner_birth_date is not None:
        trips.append((True, home.partner_birth_date, facts.partner_stays_abroad))
    for of_partner, born, stays in trips:
        for begins, until in _runs(born, stays or (), first, last):
            begun = None if begins == first else begins
            yield Exclusion(PartnerReason.BUITENLAND, of_partner, begun, until)


def _runs(
    born: date, stays: tuple[Stay, ...], first: date, last: date
) -> Iterator[tuple[date, date | None]]:
    """The days in a row on which the right is lost; without an end where it still is at last."""
    begun: date | None = None
    days = (last - first).days + 1 if stays else 0
    for day in (first + timedelta(count) for count in range(days)):
        lost = right_lost(stays, day, pensioengerechtigd(born, day)) is True
        if lost and begun is None:
            begun = day
        elif begun is not None and not lost:
            yield begun, _day_before(day)
            begun = None
    if begun is not None:
        yield begun, None


def _day_before(day: date | None) -> date | None:
    return None if day is None else day - timedelta(1)
