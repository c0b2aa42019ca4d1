"""Participatiewet, artikelen 11 en 13: wie van een huishouden heeft op een dag zelf geen recht?"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from types import MappingProxyType
from typing import NamedTuple

from app.domain.age import age_on
from app.domain.household import Exclusion, Household, Kind, PartnerReason
from app.domain.sentence import Sentence, say
from app.domain.source import Source
from app.law.cite import cite

ADULT, FULL = 18, 21
_RESIDENCE = say(
    "Bijstand is voor Nederlanders, en voor mensen met een verblijfsrecht dat bijstand geeft."
)
# Why the person has no right, and the article that says so.
_WHY: Mapping[PartnerReason, tuple[Sentence, str]] = MappingProxyType(
    {
        PartnerReason.GEEN_VERBLIJFSRECHT: (_RESIDENCE, "11.2"),
        PartnerReason.VERBLIJF_ZONDER_BIJSTAND: (_RESIDENCE, "11.2"),
        PartnerReason.BUITENLAND: (
            say("Wie te lang buiten Nederland is, heeft geen recht op bijstand."),
            "13.1.e",
        ),
        PartnerReason.VAST: (say("Wie vastzit, heeft geen recht op bijstand."), "13.1.a"),
        PartnerReason.STAKING: (
            say("Wie staakt, krijgt geen bijstand voor het loon dat stopt."),
            "13.1.d",
        ),
        PartnerReason.ONDER_18: (say("Onder de 18 jaar is er geen recht op bijstand."), "13.1.f"),
        PartnerReason.INRICHTING: (
            say("Van 18 tot 21 jaar is er in een inrichting geen algemene bijstand."),
            "13.2.a",
        ),
        PartnerReason.VERLOF: (
            say("Bij onbetaald verlof is er geen algemene bijstand voor het loon dat stopt."),
            "13.2.b",
        ),
        PartnerReason.STUDIE: (
            say("Onder 27 jaar gaat een opleiding voor die de staat betaalt."),
            "13.2.c",
        ),
        PartnerReason.ANDERS: (say("U hebt zelf geen recht op bijstand."), "11.1"),
    }
)
PARENTAL = say("Bij ouderschapsverlof is er soms bijstand. Uw gemeente kijkt naar uw verlof.")


class Uitgesloten(NamedTuple):
    """Why the person, and why the spouse, has no right on a day; None is: nothing shuts out."""

    person: PartnerReason | None
    partner: PartnerReason | None

    @property
    def only_person(self) -> bool:
        """Whether the person has no right, and nothing shuts out the spouse."""
        return self.person is not None and self.partner is None


def uitgesloten(household: Household, day: date) -> Uitgesloten:
    """Participatiewet, artikelen 11 en 13: waarom heeft u, of uw partner, op deze dag geen recht?

    By what was told, by age (13 lid 1 f) and by the home of 18 to 20 in an inrichting (lid 2 a).
    Unpaid leave of one shuts out who is married to that one too (lid 2 b).
    """
    person_inside, partner_inside = inside(household)
    person = _told(household, day, of_partner=False)
    person = person or _by_age(household.birth_date, day, person_inside)
    if household.kind is not Kind.GEHUWD:
        return Uitgesloten(person, None)
    partner = _told(household, day, of_partner=True)
    if partner is None and household.partner_without_right is True:
        partner = household.partner_reason or PartnerReason.ANDERS
    born = household.partner_birth_date
    if partner is None and born is not None:
        partner = _by_age(born, day, partner_inside)
    if PartnerReason.VERLOF in (person, partner):
        return Uitgesloten(person or PartnerReason.VERLOF, partner or PartnerReason.VERLOF)
    return Uitgesloten(person, partner)


class Weighed(NamedTuple):
    """What the gemeente weighs: it takes no right away by itself.

    ``parental`` is the unpaid leave of an alleenstaande ouder, which may be that of chapter 6 of
    the Wazo (13 lid 2 b, last words).
    """

    reason: PartnerReason
    because: Sentence
    source: Source
    parental: bool


def weighed(household: Household, day: date) -> tuple[Weighed, ...]:
    """Participatiewet, artikel 13 lid 1 d, lid 2 b en c: wat weegt de gemeente op deze dag?"""
    held = (one.reason for one in household.exclusions if one.weighed and one.holds(day))
    return tuple(_weighed(household, reason, day) for reason in dict.fromkeys(held))


def _weighed(household: Household, reason: PartnerReason, day: date) -> Weighed:
    because, source = why(reason)
    children = [age_on(born, day) for born in household.children]
    parent = household.kind is Kind.ALLEENSTAANDE_OUDER and min(children, default=0) < ADULT
    parental = parent and reason is PartnerReason.VERLOF
    return Weighed(reason, PARENTAL if parental else because, source, parental)


def somebody_has_right(household: Household, day: date) -> bool:
    """Participatiewet, artikel 11 lid 4: is er op deze dag iemand die niet is uitgesloten?"""
    found = uitgesloten(household, day)
    both = household.kind is not Kind.GEHUWD or found.partner is not None
    return found.person is None or not both


def why_nobody(household: Household, day: date) -> tuple[Sentence, Source]:
    """Participatiewet, artikelen 11 en 13: waarom heeft hier niemand recht, volgens welk artikel?

    For a day on which somebody_has_right says that nobody has one.
    """
    found = uitgesloten(household, day)
    alike = PartnerReason.ONDER_18, PartnerReason.VERLOF
    same = found.person is found.partner and found.person in alike
    if found.partner is None or same:
        return why(found.person or PartnerReason.ANDERS)
    both = say("U en uw partner hebben allebei geen recht op bijstand.")
    return both, cite("PW2601", "11.4, 13")


def why(reason: PartnerReason) -> tuple[Sentence, Source]:
    """Participatiewet, artikelen 11 en 13: waarom hebt u zelf geen recht, volgens welk artikel?"""
    sentence, article = _WHY[reason]
    return sentence, cite("PW2601", article)


def inside(household: Household) -> tuple[bool, bool]:
    """Participatiewet, artikel 23: wie van de twee woont in een inrichting?

    What is told of the person is told of both, unless it was told of the spouse apart.
    """
    person, told = household.inrichting is True, household.partner_inrichting
    return person, person if told is None else told


def begins_or_ends(one: Exclusion) -> Iterator[tuple[date, bool]]:
    """Participatiewet, artikel 13: op welke dag begint een uitsluiting, en op welke is zij voorbij?

    Each day with whether it ends then; none where it was so before, or no end is known, nor of
    what the gemeente weighs.
    """
    if one.weighed:
        return
    if one.first is not None:
        yield one.first, False
    if one.until is not None:
        yield one.until + timedelta(1), True


def _told(household: Household, day: date, *, of_partner: bool) -> PartnerReason | None:
    return next(
        (
            one.reason
            for one in household.exclusions
            if one.of_partner is of_partner and not one.weighed and one.holds(day)
        ),
        None,
    )


def _by_age(born: date, day: date, lives_inside: bool) -> PartnerReason | None:
    age = age_on(born, day)
    if age < ADULT:
        return PartnerReason.ONDER_18
    return PartnerReason.INRICHTING if age < FULL and lives_inside else None
