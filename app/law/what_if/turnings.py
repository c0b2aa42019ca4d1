"""Wiens leeftijd verandert wat in de maanden: de oorzaak van een andere norm, grens of toeslag."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property

from app.domain.age import birthday
from app.domain.household import Exclusion, Kind, PartnerReason
from app.domain.month import Month
from app.domain.scenario import Question
from app.domain.sentence import Sentence, say, say_n
from app.domain.situation import Who
from app.law.other_laws.pensioenleeftijd import pensioendag
from app.law.participatiewet.gezin import SHARES, grown
from app.law.participatiewet.niet_rechthebbende_partner import LIVES_ELSEWHERE
from app.law.participatiewet.uitgesloten import ADULT, FULL, begins_or_ends, uitgesloten
from app.law.participatiewet.vrijlatingsmaanden import REGIME_2027
from app.law.refused import Refused
from app.law.what_if.norm_months import home_in, norm_on
from app.law.what_if.reason_words import reason_words

_FIVE, _TWELVE, _SIXTEEN = 5, 12, 16
# At each of these birthdays the minimum wage is a higher one (Wml 7 and 8).
_WAGE_AGES = (16, 17, 18, 19, 20, FULL)
_PENSION, _NO_AGE = 0, -1
_PLACES = {Who.SELF: 0, Who.PARTNER: 1}
_SHARES = say("Uw kind deelt vanaf dan de kosten met u.")

_PENSIONS = {
    Who.SELF: say("U hebt de pensioenleeftijd vanaf {day}."),
    Who.PARTNER: say("Uw partner heeft de pensioenleeftijd vanaf {day}."),
}
# The day may lie before or after the day on which one reads it: words that are true of both.
_AGES = {
    Who.SELF: say_n("U bent {n} jaar vanaf {day}.", "U bent {n} jaar vanaf {day}.", n=0),
    Who.PARTNER: say_n(
        "Uw partner is {n} jaar vanaf {day}.", "Uw partner is {n} jaar vanaf {day}.", n=0
    ),
    Who.CHILD: say_n("Uw kind is {n} jaar vanaf {day}.", "Uw kind is {n} jaar vanaf {day}.", n=0),
}


@dataclass(frozen=True, slots=True)
class Turning:
    """The day on which somebody gets an age that the law names; ``age`` 0 is pension age.

    ``norm`` is whether the bijstandsnorm, or who has a right to it, is another one from that day.
    Where ``reason`` is given it is no age: from that day on the reason shuts that one out, or where
    it ``ends`` no longer. ``over`` is the day on which a reason that begins is over, if that is
    known, and ``free`` the day on which no reason that follows on it holds any more; ``rights`` are
    those whose own right begins or ends on the day (11 and 13).
    """

    who: Who
    age: int
    day: date
    norm: bool
    reason: PartnerReason | None = None
    ends: bool = False
    over: date | None = None
    free: date | None = None
    rights: tuple[Who, ...] = ()

    def said_in(self, month: Month) -> Sentence:
        """What holds from its day on, seen from this month."""
        if self.reason is not None:
            # Another reason may have followed on it: then only that there is no right is true.
            is_over = self.over is not None and self.over <= month.first_day
            reason, partner = None if is_over else self.reason, self.who is Who.PARTNER
            return reason_words(reason, self.day, ends=self.ends, of_partner=partner)
        if self.age == _PENSION:
            return Sentence(_PENSIONS[self.who].id, (("day", self.day),))
        return Sentence(_AGES[self.who].id, (("n", self.age), ("day", self.day)))

    def changes_exemption(
        self, month: Month, earned_by: tuple[int, ...], of_parent: bool
    ) -> bool:
        """Whether this age makes another exemption hold in a month, to those who earn in it.

        From 2027 pension age alone does: 34a names no 27 and no child of 12.
        """
        if self.who is Who.CHILD:
            return of_parent and self.age == _TWELVE and month < REGIME_2027
        earns = _PLACES[self.who] in earned_by
        return earns and (self.age == _PENSION or (self.age == SHARES and month < REGIME_2027))

    def is_past(self, month: Month) -> bool:
        """Whether it began before this month and is over in it: then its end says it all."""
        return self.free is not None and self.day < month.first_day and self.free <= month.last_day


@dataclass(frozen=True)
class Turnings:
    """All turnings in the months of a question, and in the month before; oldest first.

    ``minimum`` is who works for the minimum wage, ``aow_told`` whether the AOW of one was told.
    """

    all: tuple[Turning, ...]
    minimum: frozenset[Who] = frozenset()
    aow_told: bool = False

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
            if one.norm and not one.is_past(month):
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
                yield say_n(
                    "Vanaf {n} jaar is het minimumloon hoger.",
                    "Vanaf {n} jaar is het minimumloon hoger.",
                    n=one.age,
                )
                if one.who is Who.SELF and ADULT < one.age < FULL:
                    # Participatiewet 20 and 21: one norm from 18 to 20, another from 21.
                    yield say("De bijstandsnorm verandert pas met 21 jaar.")
                if one.day.day > 1:
                    yield say("Wij rekenen met de leeftijd op de eerste dag van de maand.")

    def begins_aow(self, month: Month) -> bool:
        """Whether somebody gets AOW in the year of this month."""
        return any(one.age == _PENSION and one.day.year == month.year for one in self.all)

    def shares(self, month: Month) -> bool:
        """Whether a child of 27 shares the costs, as seen on the first day of this month."""
        found = self._first_days(month)
        return any(one.who is Who.CHILD and one.age == SHARES for one in found)

    def of_exemption(
        self, month: Month, earned_by: tuple[int, ...], of_parent: bool
    ) -> Iterator[Sentence]:
        """Why another exemption holds: 27 (31 lid 5), pension age, or a child of 12 (31.2.r).

        Of those who earn, by their place; ``of_parent`` is for who had that of 31.2.r.
        """
        for one in self._first_days(month):
            if one.changes_exemption(month, earned_by, of_parent):
                yield one.said_in(month)

    def exemption_inside(
        self, month: Month, earned_by: tuple[int, ...], of_parent: bool
    ) -> bool:
        """Whether an age that changes the exemption falls after the first of this month.

        As in ``of_exemption``.
        """
        return any(
            one.day.day > 1 and one.changes_exemption(month, earned_by, of_parent)
            for one in self.inside(month)
        )

    def pension_inside(self, month: Month) -> bool:
        """Whether somebody gets pension age after the first of this month (33 lid 5)."""
        return any(one.age == _PENSION and one.day.day > 1 for one in self.inside(month))

    def right_inside(self, month: Month) -> set[Who]:
        """Whose own right begins or ends after the first of this month (11 and 13)."""
        return {who for one in self.inside(month) if one.day.day > 1 for who in one.rights}

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
    last = question.last.last_day
    found = [
        _of_age(question, *one)
        for one in _members(question, last)
        if first <= one[2] <= last
    ]
    found += [one for one in _shut_out(question) if first <= one.day <= last]
    found.sort(key=lambda one: one.day)
    return Turnings(tuple(found), _at_minimum(question), question.beside.tells_aow)


def _at_minimum(question: Question) -> frozenset[Who]:
    """Who has a job by the hour of which no wage was told."""
    own = (question.work, *question.more_work, *question.current_work)
    partner = (question.partner_work, *question.more_partner_work)
    return frozenset(
        who
        for who, jobs in ((Who.SELF, own), (Who.PARTNER, partner))
        if any(one is not None and one.hours_week and one.gross_hour is None for one in jobs)
    )


def _shut_out(question: Question) -> Iterator[Turning]:
    """The days on which a reason to have no right begins or ends."""
    for one in question.household.exclusions:
        who = Who.PARTNER if one.of_partner else Who.SELF
        for day, ends in begins_or_ends(one):
            before, after = (_out(question, each) for each in (day - timedelta(1), day))
            changes = before != after or _norm_differs(question, day)
            over = (None, None) if ends else (_over(one.until), _over(_last_of(question, one)))
            rights = _rights(before, after)
            yield Turning(who, _NO_AGE, day, changes, one.reason, ends, *over, rights)


def _over(until: date | None) -> date | None:
    return None if until is None else until + timedelta(1)


def _last_of(question: Question, one: Exclusion) -> date | None:
    """The last day of a reason and of all that follow on it; None where no end is known."""
    until = one.until
    for other in sorted(question.household.exclusions, key=lambda each: each.first or date.min):
        begun = until is not None and (other.first or date.min) <= until + timedelta(1)
        if begun and other.of_partner is one.of_partner and not other.weighed:
            until = None if other.until is None else max(until or date.min, other.until)
    return until


def _of_age(question: Question, who: Who, age: int, day: date) -> Turning:
    rights: tuple[Who, ...] = ()
    if age == ADULT and who is not Who.CHILD:
        rights = _rights(*(_out(question, one) for one in (day - timedelta(1), day)))
    return Turning(who, age, day, _changes_norm(question, who, age, day), rights=rights)


# Of the person and the spouse: whether that one has no right, and whether it lives elsewhere then.
_Out = tuple[tuple[bool, bool], ...]


def _out(question: Question, day: date) -> _Out:
    reasons = uitgesloten(home_in(question, day), day)
    return tuple([(reason is not None, reason in LIVES_ELSEWHERE) for reason in reasons])


def _rights(before: _Out, after: _Out) -> tuple[Who, ...]:
    both = zip((Who.SELF, Who.PARTNER), before, after, strict=True)
    return tuple([who for who, was, now in both if was[0] is not now[0]])


def _members(question: Question, last: date) -> Iterator[tuple[Who, int, date]]:
    household, minimum = question.household, _at_minimum(question)
    people = [(Who.SELF, household.birth_date)]
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
