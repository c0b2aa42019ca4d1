"""The jobs of a person while walking through the months: which wages count in a month."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from functools import reduce

from app.domain.answer import Answer
from app.domain.gemeente import FourWeekly
from app.domain.money import ZERO
from app.domain.month import Month
from app.domain.settlement import CountingMonth, Weekly
from app.domain.wage import Wage
from app.domain.work import ExemptionUse, Work
from app.law.other_laws.laatste_loon import laatste_loon
from app.law.other_laws.loon import loon
from app.law.other_laws.two_wages import two_wages
from app.law.participatiewet.vrijlatingsmaanden import Terms, TermsUsed, first_used
from app.law.what_if.frames import Frame

# Whose job, of the person (0) or the spouse (1), and which of them.
JobKey = tuple[int, int]


@dataclass(slots=True)
class Job:
    """One job while walking: its wages are worked out once.

    ``subsidised`` is whether it is the work with loonkostensubsidie, if its person has any.
    ``to_come`` is the wage of the month before, where it counts in the month it is paid.
    ``always`` is a job without a first and a last month. ``apart`` are months with a wage of
    their own, also where the frame stays the same.
    ``last_pay`` comes beside the wage in the last month. ``key`` is whose job it is, of the person
    (0) or the spouse (1), and its place among the jobs of that one.
    """

    key: JobKey
    work: Work
    birth_date: date
    subsidised: bool
    to_come: Answer[Wage] | None = None
    wages: dict[object, Answer[Wage]] = field(default_factory=dict)
    pairs: dict[tuple[int, int], Answer[Wage]] = field(default_factory=dict)
    always: bool = False
    apart: frozenset[Month] = frozenset()
    last_pay: Answer[Wage] | None = None

    @property
    def place(self) -> int:
        """Whose job it is: of the person (0) or the spouse (1)."""
        return self.key[0]

    def wage(self, frame: Frame, month: Month) -> Answer[Wage]:
        """The wage of a month; the same for all months of a frame unless it follows the month."""
        alone = bool(self.apart) and month in self.apart
        found = self.wages.get(month) if alone else self.wages.get(id(frame))
        if found is None:
            found = self.wages.get(month)
        if found is None:
            found = loon(self.work, self.birth_date, month, frame.settlement)
            key = month if alone or _varies(self.work, frame) else id(frame)
            self.wages[key] = found
        return found

    def counted(self, frame: Frame, month: Month, at_work: bool) -> Answer[Wage] | None:
        """The wage that counts in a month: of its work, or paid in it where that counts."""
        if not self.work.paid_next_month:
            if not at_work:
                return None
            known = None if self.apart else self.wages.get(id(frame))
            return known or self.wage(frame, month)
        waiting, self.to_come = self.to_come, None
        if not at_work:
            return waiting
        own = self.wage(frame, month)
        if not self.late(frame):
            return own if waiting is None else self.both(waiting, own)
        self.to_come = own
        return waiting

    def at_work(self, month: Month) -> bool:
        """Whether the job goes on in a month."""
        return self.always or self.work.goes_on(month)

    def late(self, frame: Frame) -> bool:
        """Whether the wage of a month counts in the month after, when it is paid."""
        if not self.work.paid_next_month:
            return False
        return frame.settlement.counting_month is CountingMonth.BETAALD

    def waits(self, frame: Frame, month: Month) -> Decimal:
        """The net wage of a month that counts in it, but comes in the month after; in euro."""
        if not self.work.paid_next_month or self.late(frame) or frame.earners[self.place] is None:
            return ZERO
        return self.wage(frame, month).value.net

    def is_of_two_months(self, wage: Answer[Wage]) -> bool:
        """Whether this wage was made of two, of the month before and of the month itself."""
        return bool(self.pairs) and any(wage is one for one in self.pairs.values())

    def both(self, one: Answer[Wage], other: Answer[Wage]) -> Answer[Wage]:
        """Two wages in one month: only where a gemeente goes back to the month of the work."""
        key = (id(one), id(other))
        found = self.pairs.get(key)
        if found is None:
            found = self.pairs[key] = two_wages(one, other)
        return found


@dataclass(slots=True)
class Worker:
    """One person while walking: the terms of the exemptions run over all jobs together."""

    place: int
    jobs: tuple[Job, ...]
    terms_used: TermsUsed

    @property
    def is_plain(self) -> bool:
        """Whether there is one job, which goes on all the time and is paid in its own month."""
        job = self.jobs[0]
        plain = job.always and not job.apart and job.last_pay is None
        return len(self.jobs) == 1 and plain and not job.work.paid_next_month


def worker(
    place: int, works: tuple[Work, ...], birth_date: date, start: Month, terms: Terms
) -> Worker:
    """A person with all jobs; what was used of each exemption is the most that any job tells."""
    # A job of which nothing was told may have the subsidy, but not beside one that has it.
    has_it = True if any(work.with_subsidy for work in works) else None
    jobs = [
        _job((place, number), work, birth_date, work.with_subsidy is has_it)
        for number, work in enumerate(with_credits(works))
    ]
    most = reduce(ExemptionUse.at_least, (work.used for work in works))
    return Worker(place, tuple(jobs), first_used(most, start, terms))


def with_credits(works: tuple[Work, ...]) -> tuple[Work, ...]:
    """The jobs, each with or without the loonheffingskorting: at one at a time where not told.

    A job that begins when the one with it is over has it too.
    """
    if len(works) == 1:
        return works
    using = [work for work in works if work.credit]
    found: list[Work] = []
    for work in works:
        told = work
        if work.credit is None:
            told = replace(work, credit=not any(work.is_beside(one) for one in using))
            if told.credit:
                using.append(told)
        found.append(told)
    return tuple(found)


def _job(key: JobKey, work: Work, birth_date: date, subsidised: bool) -> Job:
    apart = {one.month for one in work.own_months}
    if work.first_day is not None:
        apart.add(Month.of(work.first_day))
    if work.last_day is not None:
        apart.add(Month.of(work.last_day))
    always = work.begins is None and work.ends is None
    last = work.last_pay
    pay = None if last is None or not last.total else laatste_loon(last)
    return Job(
        key, work, birth_date, subsidised, always=always, apart=frozenset(apart), last_pay=pay
    )


def _varies(work: Work, frame: Frame) -> bool:
    if work.net_four_weeks is not None or work.gross_four_weeks is not None:
        return frame.settlement.four_weekly is not FourWeekly.DERTIEN_TWAALFDE
    weekly = work.net_week is not None or work.gross_week is not None
    return weekly and frame.settlement.weekly is Weekly.WERKDAGEN
