"""Participatiewet, artikelen 5 c en 45: welke norm geldt in een maand, ook als iemand verjaart?"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from itertools import pairwise, takewhile

from app.domain.age import birthday
from app.domain.answer import Answer
from app.domain.certainty import Certainty
from app.domain.gemeente import Gemeente
from app.domain.household import Household, Kind
from app.domain.money import ZERO, half_up_to_cent
from app.domain.month import Month
from app.domain.scenario import Question
from app.domain.sentence import say
from app.law.book import parameters
from app.law.build import answer
from app.law.cite import cite
from app.law.other_laws.pensioenleeftijd import pensioendag
from app.law.participatiewet.bijstandsnorm import bijstandsnorm
from app.law.participatiewet.gezin import SHARES, gezin, grown, home_on, reason_ends
from app.law.participatiewet.uitgesloten import ADULT, FULL, begins_or_ends, somebody_has_right

# Article 24 gets another text in 2027, which was not read (participatiewet-2027.md, art. 24): after
# the last day of which its share is known, the sums go on with that share.
_SHARE_24 = "niet_rechthebbende_partner.deel"
_PARTS = say("De bijstand is per maand. Hoe een deel van een maand telt, zegt de wet niet.")


def home_in(question: Question, day: date) -> Household:
    """Participatiewet, artikelen 4 en 19a: wie telt er op een dag van de maanden?

    The number of kostendelers, and the reason of a spouse without a right, were told of the first
    day of the question.
    """
    return home_on(question.household, question.start.first_day, day)


@dataclass(frozen=True, slots=True)
class NormPart:
    """Days of a month in a row in which nobody gets an age that may change the norm."""

    first: date
    days: int
    norm: Answer[Decimal]


# Days in a row: the first of them, how many, and whether somebody has a right on them.
RightPart = tuple[date, int, bool]


def norm_parts(
    question: Question, rights: tuple[RightPart, ...], gemeente: Gemeente | None
) -> tuple[NormPart, ...]:
    """Participatiewet, artikel 5 c: welke norm geldt op welke van deze dagen van een maand?"""
    return tuple(
        NormPart(day, count, norm_on(question, day, None, gemeente))
        for day, count, right in rights
        # Where nobody has a right there is no norm (11 and 13).
        if right
    )


def right_parts(
    question: Question, month: Month, turned: tuple[date, ...]
) -> tuple[RightPart, ...]:
    """Participatiewet, artikelen 11 en 13: op welke dagen van deze maand heeft iemand recht?

    Days in a row, by the first and how many; the norm and who has a right are the same on all.
    ``turned`` are the turning days of the household.
    """
    days = (month.first_day, *inside(turned, month), month.last_day + timedelta(1))
    return tuple(
        (day, (later - day).days, somebody_has_right(home_in(question, day), day))
        for day, later in pairwise(days)
    )


def norm_in_month(parts: tuple[NormPart, ...]) -> Answer[Decimal]:
    """Participatiewet, artikelen 5 c en 45 lid 1: welke norm geldt in de maand met deze delen?

    Net euro. Where an age changes the norm on a day in the month, each part counts by its days;
    the law sets the norm per calendar month and does not say how parts count: SCHATTING.
    """
    norms = [part.norm for part in parts]
    if all(norm.value == norms[0].value for norm in norms):
        return norms[0]
    total = sum((part.norm.value * part.days for part in parts), ZERO)
    value = half_up_to_cent(total / sum(part.days for part in parts))
    because = say(
        "Vanaf {day} is de norm {later}. Deze maand is de norm in totaal {norm}.",
        day=_since(parts),
        later=norms[-1].value,
        norm=value,
    )
    counts = answer(value, _PARTS, cite("PW2601", "45.1", "D"), certainty=Certainty.SCHATTING)
    return answer(value, because, norms[-1].source, (*norms, counts))


def _since(parts: tuple[NormPart, ...]) -> date:
    """The day from which the norm is as it is at the end: who has it may change without it."""
    same = list(takewhile(lambda part: part.norm.value == parts[-1].norm.value, reversed(parts)))
    return same[-1].first


def turning_days(household: Household, last: date) -> tuple[date, ...]:
    """All days until the last one on which somebody's age may change the norm; in order."""
    return tuple(sorted({day for day in _turning(household, last) if day <= last}))


def inside(days: tuple[date, ...], month: Month) -> tuple[date, ...]:
    """Those of the days that lie after the first of this month."""
    if not days:
        return ()
    first, last = month.first_day, month.last_day
    return tuple([day for day in days if first < day <= last])


def _turning(household: Household, last: date) -> Iterator[date]:
    births = [household.birth_date]
    if household.kind is Kind.GEHUWD and household.partner_birth_date is not None:
        births.append(household.partner_birth_date)
    for birth in births:
        yield birthday(birth, ADULT)
        yield birthday(birth, FULL)
        pension = pensioendag(birth, last)
        if pension is not None:
            yield pension
    ends = reason_ends(household)
    if ends is not None:
        yield ends
    for one in household.exclusions:
        yield from (day for day, _ in begins_or_ends(one))
    for child in grown(household):
        yield birthday(child.birth_date, ADULT)
        yield birthday(child.birth_date, SHARES)


def norm_on(
    question: Question, day: date, figures: date | None, gemeente: Gemeente | None = None
) -> Answer[Decimal]:
    """Participatiewet, artikel 5 c: welke norm geldt op een dag van de maanden?

    Net euro per month, with the figures of the same day unless another is named.
    """
    household = home_in(question, day)
    rules = question.readings.rules_day or figures or day
    known = parameters()[_SHARE_24].values[-1].end
    if known is not None and rules > known and gezin(household, day).one_right:
        norm = bijstandsnorm(household, rules, gemeente, day, known)
        return norm._replace(certainty=min(norm.certainty, Certainty.SCHATTING))
    return bijstandsnorm(household, rules, gemeente, day)
