"""Participatiewet, artikelen 4, 11, 13 en 19a: wie telt er in een huishouden op een dag?"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from app.domain.age import age_on, birthday
from app.domain.household import GrownChild, Household, Kind, PartnerReason
from app.domain.sentence import say
from app.law.other_laws.pensioenleeftijd import pensioengerechtigd
from app.law.participatiewet.uitgesloten import ADULT, FULL, uitgesloten, why, why_nobody
from app.law.refused import Refused

SHARES = 27
_LEARNS = 27
# Artikel 13 lid 1 f, lid 2 a and lid 2 c: from this age there is no such reason any more.
_REASON_UNTIL = {
    PartnerReason.ONDER_18: ADULT,
    PartnerReason.INRICHTING: FULL,
    PartnerReason.STUDIE: _LEARNS,
}


@dataclass(frozen=True, slots=True)
class Member:
    """One of the two who may have a right: whole years, and whether pension age was reached."""

    age: int
    pension: bool

    @property
    def full(self) -> bool:
        """Whether the norms of 21 and older are for this person (20 and 21)."""
        return self.age >= FULL


@dataclass(frozen=True, slots=True)
class Gezin:
    """A household on one day, as the norms look at it.

    ``partner`` is None for who is alone, and where a spouse without a right has no known age.
    ``sharers`` is the number of kostendelende medebewoners; ``child`` whether a child is ten
    laste. ``one_right`` is a couple of which one has a right: then ``person`` is that one, who
    is the partner of the asker where ``is_partner``.
    """

    kind: Kind
    person: Member
    partner: Member | None
    sharers: int
    child: bool
    one_right: bool = False
    is_partner: bool = False

    @property
    def members(self) -> tuple[Member, ...]:
        """Both of a couple, or the one who is alone."""
        return (self.person,) if self.partner is None else (self.person, self.partner)

    @property
    def pension(self) -> bool:
        """Whether one of them has pension age."""
        return any(one.pension for one in self.members)


def gezin(household: Household, day: date) -> Gezin:
    """Participatiewet, artikelen 4, 11 lid 4 en 13: wie telt, en wie van een paar heeft recht?

    What shuts out one spouse leaves the right of the other (11 lid 4). Raises Refused for who is
    under 18 without a spouse who has a right, without the birth date of a partner, and where the
    reason of a spouse cannot be.
    """
    person = _member(household.birth_date, day)
    made = Gezin(
        kind_on(household, day),
        person,
        None,
        kostendelers(household, day),
        has_child(household, day),
    )
    if household.kind is Kind.GEHUWD:
        return _couple(household, made, day)
    if person.age < ADULT:
        raise too_young("birth_date")
    reason = uitgesloten(household, day).person
    if reason is not None and household.exclusions:
        raise Refused(why(reason)[0], "exclusions")
    return made


def _couple(household: Household, made: Gezin, day: date) -> Gezin:
    birth = household.partner_birth_date
    person_out, partner_out = uitgesloten(household, day)
    if not reason_fits(household, day):
        raise Refused(
            say("De reden van uw partner past niet bij wat u vertelde. Waarom is er geen recht?"),
            "partner_reason",
        )
    if birth is None:
        if partner_out is None:
            raise Refused(
                say("Wij weten de geboortedatum van uw partner niet."), "partner_birth_date"
            )
        if person_out is not None:
            raise _nobody(household, made, day)
        return replace(made, one_right=True)
    partner = _member(birth, day)
    if person_out is not None and partner_out is not None:
        raise _nobody(household, made, day)
    if person_out is not None:
        return replace(made, person=partner, partner=made.person, one_right=True, is_partner=True)
    return replace(made, partner=partner, one_right=partner_out is not None)


def _nobody(household: Household, made: Gezin, day: date) -> Refused:
    if made.person.age < ADULT:
        return too_young("birth_date")
    if household.exclusions:
        return Refused(why_nobody(household, day)[0], "exclusions")
    if household.partner_reason is PartnerReason.VERLOF:
        return Refused(why_nobody(household, day)[0], "partner_reason")
    return too_young("partner_birth_date")


def too_young(fact: str) -> Refused:
    """Participatiewet, artikel 13 lid 1 f: onder de 18 is er geen recht; ``fact`` is wiens dag."""
    return Refused(say("Onder de 18 jaar is er geen recht op bijstand."), fact)


def _member(birth: date, day: date) -> Member:
    return Member(age_on(birth, day), pensioengerechtigd(birth, day))


def kind_on(household: Household, day: date) -> Kind:
    """Participatiewet, artikel 4 lid 1: alleen, alleenstaande ouder of gehuwd op deze dag?

    Who is told to be an alleenstaande ouder is one as long as a child is under 18; without any
    birth date of a child it is taken at that word.
    """
    parent = household.kind is Kind.ALLEENSTAANDE_OUDER
    if parent and household.all_children and not has_child(household, day):
        return Kind.ALLEENSTAAND
    return household.kind


def has_child(household: Household, day: date) -> bool:
    """Participatiewet, artikel 4 lid 1 e: is er een kind jonger dan 18 jaar?"""
    return any(0 <= age_on(born, day) < ADULT for born in household.children)


def kostendelers(household: Household, day: date) -> int:
    """Participatiewet, artikel 19a: hoeveel anderen delen de kosten, uw echtgenoot niet geteld?

    The number that was told; where none was told, the own children in the home who count. With
    nothing told it is none, which the asker is told (``aannames``).
    """
    told = household.kostendelers
    return count_sharing(household, day) if told is None else told


def count_sharing(household: Household, day: date) -> int:
    """Participatiewet, artikel 19a lid 1: hoeveel eigen kinderen delen op deze dag de kosten?"""
    return sum(1 for _ in sharing_children(household, day))


def sharing_children(household: Household, day: date) -> Iterator[GrownChild]:
    """Participatiewet, artikel 19a lid 1: welke eigen kinderen delen op deze dag de kosten?

    From the 27th birthday, unless it was told that they study or rent of the same landlord.
    """
    for born in household.children:
        if age_on(born, day) >= SHARES:
            yield GrownChild(born)
    for child in household.grown_children:
        exempt = child.studies or child.same_landlord
        if age_on(child.birth_date, day) >= SHARES and not exempt:
            yield child


def grown(household: Household) -> tuple[GrownChild, ...]:
    """Participatiewet, artikel 4 lid 1 d: welke eigen kinderen wonen hier, van elke leeftijd?

    Each with what was told of it as a grown child.
    """
    return (*(GrownChild(born) for born in household.children), *household.grown_children)


def home_on(household: Household, told_on: date, day: date) -> Household:
    """Participatiewet, artikelen 11 lid 4, 13 en 19a: hetzelfde huishouden op een latere dag?

    ``told_on`` is the day of which the number of kostendelers was told, and the reason why a
    spouse has no right. Own children who turn 27 after it are added to that number; a reason that
    ends with an age is over from the birthday.
    """
    home, ends = household, reason_ends(household)
    if ends is not None and told_on < ends <= day:
        home = _with_right(household)
    if home.kostendelers is None:
        return home
    later = sum(age_on(child.birth_date, told_on) < SHARES for child in sharing_children(home, day))
    return replace(home, kostendelers=home.kostendelers + later) if later else home


def reason_ends(household: Household) -> date | None:
    """Participatiewet, artikel 13: op welke dag eindigt de uitsluiting van een partner vanzelf?

    The birthday at which the article no longer shuts out: 18 (lid 1 f), 21 in an inrichting (lid
    2 a), 27 with an education (lid 2 c). None where no age ends the reason that was told.
    """
    reason, birth = household.partner_reason, household.partner_birth_date
    age = None if reason is None else _REASON_UNTIL.get(reason)
    return None if birth is None or age is None else birthday(birth, age)


def reason_fits(household: Household, day: date) -> bool:
    """Participatiewet, artikel 13: kan de partner op deze dag om deze reden geen recht hebben?

    Not from the age that ends it, nor in an inrichting in which the partner does not live.
    """
    ends, reason = reason_ends(household), household.partner_reason
    outside = household.partner_inrichting is False and reason is PartnerReason.INRICHTING
    return not outside and (ends is None or day < ends)


def _with_right(household: Household) -> Household:
    # Who was shut out in an inrichting still lives there, with a norm of its own (23 lid 3).
    lives_there = household.partner_reason is PartnerReason.INRICHTING
    return replace(
        household,
        partner_without_right=False,
        partner_reason=None,
        partner_inrichting=True if lives_there else household.partner_inrichting,
    )
