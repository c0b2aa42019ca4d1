"""Wiens leeftijd verandert wat in de maanden: de oorzaak van een andere norm, grens of toeslag."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from functools import cached_property
from types import MappingProxyType

from app.domain.age import birthday
from app.domain.household import Kind, PartnerReason
from app.domain.month import Month
from app.domain.scenario import Question
from app.domain.sentence import Sentence, say
from app.law.other_laws.pensioenleeftijd import pensioendag
from app.law.participatiewet.gezin import SHARES, grown
from app.law.participatiewet.uitgesloten import ADULT, FULL, begins_or_ends
from app.law.refused import Refused
from app.law.what_if.norm_months import norm_on

_FIVE, _TWELVE, _SIXTEEN = 5, 12, 16
# At each of these birthdays the minimum wage is a higher one (Wml 7 and 8).
_WAGE_AGES = (16, 17, 18, 19, 20, FULL)
_PENSION, _NO_AGE = 0, -1
_SHARES = say("Uw kind deelt vanaf dan de kosten met u.")


class Who(StrEnum):
    """Of whom a birthday is."""

    PERSON = "u"
    PARTNER = "partner"
    CHILD = "kind"


_PENSIONS = {
    Who.PERSON: say("U hebt de pensioenleeftijd vanaf {day}."),
    Who.PARTNER: say("Uw partner heeft de pensioenleeftijd vanaf {day}."),
}
_WILL_BE = {
    Who.PERSON: say("U wordt {age} jaar op {day}."),
    Who.PARTNER: say("Uw partner wordt {age} jaar op {day}."),
    Who.CHILD: say("Uw kind wordt {age} jaar op {day}."),
}
_WAS = {
    Who.PERSON: say("U werd {age} jaar op {day}."),
    Who.PARTNER: say("Uw partner werd {age} jaar op {day}."),
    Who.CHILD: say("Uw kind werd {age} jaar op {day}."),
}


# What is said on the day that a reason to have no right ends, in its month and after it; of the
# person and of the spouse.
_Said = tuple[Sentence, Sentence]
_RELEASED: tuple[_Said, _Said] = (
    (say("U komt vrij op {day}."), say("U kwam vrij op {day}.")),
    (say("Uw partner komt vrij op {day}."), say("Uw partner kwam vrij op {day}.")),
)
_ENDS: Mapping[PartnerReason, _Said] = MappingProxyType(
    {
        PartnerReason.BUITENLAND: (
            say("U bent terug in Nederland. Uw recht begint weer op {day}."),
            say("Uw partner is terug in Nederland. Het recht begint weer op {day}."),
        ),
        PartnerReason.STUDIE: (
            say("Uw opleiding sluit uw recht niet meer uit vanaf {day}."),
            say("De opleiding van uw partner sluit het recht niet meer uit vanaf {day}."),
        ),
        PartnerReason.STAKING: (
            say("De staking sluit uw recht niet meer uit vanaf {day}."),
            say("De staking van uw partner sluit het recht niet meer uit vanaf {day}."),
        ),
    }
)
_BEGINS: Mapping[PartnerReason, _Said] = MappingProxyType(
    {
        PartnerReason.BUITENLAND: (
            say("U bent te lang buiten Nederland vanaf {day}."),
            say("Uw partner is te lang buiten Nederland vanaf {day}."),
        ),
    }
)
_RIGHT_AGAIN = (
    say("Wat uw recht uitsloot, is voorbij vanaf {day}."),
    say("Wat het recht van uw partner uitsloot, is voorbij vanaf {day}."),
)
_SHUT_OUT = (
    say("Vanaf {day} hebt u zelf geen recht op bijstand."),
    say("Vanaf {day} heeft uw partner geen recht op bijstand."),
)


@dataclass(frozen=True, slots=True)
class Turning:
    """The day on which somebody gets an age that the law names; ``age`` 0 is pension age.

    ``norm`` is whether the bijstandsnorm is another one from that day. Where ``reason`` is given it
    is no age: from that day on the reason shuts that one out, or where it ``ends`` no longer.
    """

    who: Who
    age: int
    day: date
    norm: bool
    reason: PartnerReason | None = None
    ends: bool = False

    def said_in(self, month: Month) -> Sentence:
        """That it happens in this month, or happened before it."""
        if self.reason is not None:
            both = self._of_reason(self.reason, month)
            return Sentence(both[self.who is Who.PARTNER].id, (("day", self.day),))
        if self.age == _PENSION:
            return Sentence(_PENSIONS[self.who].id, (("day", self.day),))
        words = (_WAS if self.day < month.first_day else _WILL_BE)[self.who]
        return Sentence(words.id, (("age", self.age), ("day", self.day)))

    def _of_reason(self, reason: PartnerReason, month: Month) -> _Said:
        if not self.ends:
            return _BEGINS.get(reason, _SHUT_OUT)
        if reason is PartnerReason.VAST:
            was = self.day < month.first_day
            return _RELEASED[0][was], _RELEASED[1][was]
        return _ENDS.get(reason, _RIGHT_AGAIN)


@dataclass(frozen=True)
class Turnings:
    """All turnings in the months of a question, and in the month before; oldest first.

    ``minimum`` is who works for the minimum wage.
    """

    all: tuple[Turning, ...]
    minimum: frozenset[Who] = frozenset()

    @cached_property
    def _by_month(self) -> dict[Month, tuple[Turning, ...]]:
        found: dict[Month, tuple[Turning, ...]] = {}
        for one in self.all:
            month = Month.of(one.day)
            found[month] = (*found.get(month, ()), one)
        return found

    def inside(self, month: Month) -> tuple[Turning, ...]:
        """Those on a day of this month."""
        return self._by_month.get(month, ())

    def parts(self, month: Month) -> bool:
        """Whether the norm changes on a day in this month, after the first."""
        return any(one.norm and one.day.day > 1 for one in self.inside(month))

    def of_norm(self, month: Month) -> Iterator[Sentence]:
        """Why the norm of this month is another than that of the month before."""
        for one in self._recent(month):
            if one.norm:
                yield one.said_in(month)
                if one.who is Who.CHILD and one.age == SHARES:
                    yield _SHARES

    def of_children(self, month: Month) -> Iterator[Sentence]:
        """Why the kindgebonden budget changes: an age counts from the month after (child_ages)."""
        ages = (_TWELVE, _SIXTEEN, ADULT)
        for one in self._by_month.get(month.plus(-1), ()):
            if one.who is Who.CHILD and one.age in ages:
                yield one.said_in(month)

    def of_rent(self, month: Month) -> Iterator[Sentence]:
        """Why the huurtoeslag changes: somebody is 21 now, or a child of 27 shares the costs."""
        for one in self._first_days(month):
            grown_up = one.who is not Who.CHILD and one.age == FULL
            if grown_up or (one.who is Who.CHILD and one.age == SHARES):
                yield one.said_in(month)

    def of_partner(self, month: Month) -> Iterator[Sentence]:
        """Why toeslagen can be counted from now: a partner is 18 (Awir 5, 9 lid 2)."""
        for one in self._first_days(month):
            if one.who is Who.PARTNER and one.age == ADULT:
                yield one.said_in(month)

    def of_wage(self, month: Month) -> Iterator[Sentence]:
        """Why a wage is another than last month: the minimum wage follows the age (Wml 8)."""
        for one in self._first_days(month):
            if one.who in self.minimum and one.age in _WAGE_AGES:
                yield one.said_in(month)
                yield say("Vanaf {age} jaar is het minimumloon hoger.", age=one.age)

    def begins_aow(self, month: Month) -> bool:
        """Whether somebody gets AOW in the year of this month."""
        return any(one.age == _PENSION and one.day.year == month.year for one in self.all)

    def shares(self, month: Month) -> bool:
        """Whether a child of 27 shares the costs, as seen on the first day of this month."""
        found = self._first_days(month)
        return any(one.who is Who.CHILD and one.age == SHARES for one in found)

    def of_exemption(self, month: Month) -> Iterator[Sentence]:
        """Why another exemption holds: 27 (31 lid 5), pension age, or a child of 12 (31.2.r)."""
        for one in self._first_days(month):
            child = one.who is Who.CHILD and one.age == _TWELVE
            if child or (one.who is not Who.CHILD and one.age in (SHARES, _PENSION)):
                yield one.said_in(month)

    def exemption_inside(self, month: Month, of_parent: bool) -> bool:
        """Whether an age that changes the exemption falls after the first of this month.

        27 (31 lid 5) and pension age; with ``of_parent``, for who has that of 31.2.r, also 12.
        """
        return any(
            one.day.day > 1
            and (
                (of_parent and one.age == _TWELVE)
                if one.who is Who.CHILD
                else one.age in (SHARES, _PENSION)
            )
            for one in self.inside(month)
        )

    def _recent(self, month: Month) -> Iterator[Turning]:
        """Those in the month, and those in the month before but on its first day."""
        yield from (one for one in self._by_month.get(month.plus(-1), ()) if one.day.day > 1)
        yield from self._by_month.get(month, ())

    def _first_days(self, month: Month) -> Iterator[Turning]:
        """Those that are seen on the first day of this month, and not of the month before."""
        return (one for one in self._recent(month) if one.day <= month.first_day)


NO_TURNINGS = Turnings(())


def turnings(question: Question) -> Turnings:
    """Participatiewet en Awir: wie krijgt in deze maanden een leeftijd die de wet noemt?"""
    first = question.start.plus(-1).first_day
    last = question.start.plus(question.months - 1).last_day
    found = [
        Turning(*one, norm=_changes_norm(question, *one))
        for one in _members(question, last)
        if first <= one[2] <= last
    ]
    found += [one for one in _shut_out(question) if first <= one.day <= last]
    found.sort(key=lambda one: one.day)
    return Turnings(tuple(found), _at_minimum(question))


def _at_minimum(question: Question) -> frozenset[Who]:
    """Who has a job by the hour of which no wage was told."""
    own = (question.work, *question.more_work, *question.current_work)
    partner = (question.partner_work, *question.more_partner_work)
    return frozenset(
        who
        for who, jobs in ((Who.PERSON, own), (Who.PARTNER, partner))
        if any(one is not None and one.hours_week and one.gross_hour is None for one in jobs)
    )


def _shut_out(question: Question) -> Iterator[Turning]:
    """The days on which a reason to have no right begins or ends."""
    for one in question.household.exclusions:
        who = Who.PARTNER if one.of_partner else Who.PERSON
        for day, ends in begins_or_ends(one):
            changes = _norm_differs(question, day)
            yield Turning(who, _NO_AGE, day, changes, one.reason, ends)


def _members(question: Question, last: date) -> Iterator[tuple[Who, int, date]]:
    household, minimum = question.household, _at_minimum(question)
    people = [(Who.PERSON, household.birth_date)]
    if household.kind is Kind.GEHUWD and household.partner_birth_date is not None:
        people.append((Who.PARTNER, household.partner_birth_date))
    for who, birth in people:
        ages = sorted({*_WAGE_AGES, SHARES} if who in minimum else {ADULT, FULL, SHARES})
        yield from ((who, age, birthday(birth, age)) for age in ages)
        pension = pensioendag(birth, last)
        if pension is not None:
            yield who, _PENSION, pension
    for child in grown(household):
        for age in (_FIVE, _TWELVE, _SIXTEEN, ADULT, SHARES):
            yield Who.CHILD, age, birthday(child.birth_date, age)


def _changes_norm(question: Question, who: Who, age: int, day: date) -> bool:
    if who is Who.CHILD and age not in (ADULT, SHARES):
        return False
    return _norm_differs(question, day)


def _norm_differs(question: Question, day: date) -> bool:
    """Whether the norm of a day is another than that of the day before, with the same figures."""
    try:
        # The figures of one day, so that only who they are makes the difference.
        before, after = (norm_on(question, one, day).value for one in (day - timedelta(1), day))
    except Refused:
        return True
    return before != after
