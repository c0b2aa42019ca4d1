"""The jobs of a person while walking through the months: which wages count in a month."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from app.domain.answer import Answer
from app.domain.gemeente import FourWeekly
from app.domain.money import ZERO
from app.domain.month import Month
from app.domain.settlement import CountingMonth
from app.domain.wage import Wage
from app.domain.work import ExemptionUse, Work
from app.law.other_laws.loon import loon
from app.law.other_laws.two_wages import two_wages
from app.law.participatiewet.vrijlatingsmaanden import Clock, first_clock
from app.law.what_if.frames import Frame


@dataclass(slots=True)
class Job:
    """One job while walking: its wages are worked out once.

    ``subsidised`` is whether it is the work with loonkostensubsidie, if its person has any.
    ``to_come`` is the wage of the month before, where it counts in the month it is paid.
    """

    place: int
    work: Work
    birth_date: date
    subsidised: bool
    to_come: Answer[Wage] | None = None
    wages: dict[object, Answer[Wage]] = field(default_factory=dict)
    pairs: dict[tuple[int, int], Answer[Wage]] = field(default_factory=dict)

    def wage(self, frame: Frame, month: Month) -> Answer[Wage]:
        """The wage of a month; the same for all months of a frame unless it follows the month."""
        found = self.wages.get(id(frame)) or self.wages.get(month)
        if found is None:
            found = loon(self.work, self.birth_date, month, frame.settlement)
            self.wages[month if _varies(self.work, frame) else id(frame)] = found
        return found

    def counted(self, frame: Frame, month: Month, at_work: bool) -> Answer[Wage] | None:
        """The wage that counts in a month: of its work, or paid in it where that counts."""
        if not self.work.paid_next_month:
            return (self.wages.get(id(frame)) or self.wage(frame, month)) if at_work else None
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
        return self.work.until is None or month <= self.work.until

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
    """One person while walking: the clock of the exemptions moves on, over all jobs together."""

    place: int
    jobs: tuple[Job, ...]
    clock: Clock


def worker(place: int, works: tuple[Work, ...], birth_date: date, start: Month) -> Worker:
    """A person with all jobs; what was used of each exemption is the most that any job tells."""
    # A job of which nothing was told may have the subsidy, but not beside one that has it.
    has_it = True if any(work.with_subsidy for work in works) else None
    jobs = [Job(place, work, birth_date, work.with_subsidy is has_it) for work in works]
    used = [work.used for work in works]
    most = ExemptionUse(
        max(one.n for one in used),
        max(one.r for one in used),
        max(one.z for one in used),
        max(one.a34 for one in used),
    )
    return Worker(place, tuple(jobs), first_clock(most, start))


def _varies(work: Work, frame: Frame) -> bool:
    four_weekly = work.net_four_weeks is not None or work.gross_four_weeks is not None
    return four_weekly and frame.settlement.four_weekly is not FourWeekly.DERTIEN_TWAALFDE
