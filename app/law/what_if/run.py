"""One walk through the months: wages, exemption clocks, settlement and holiday money."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from app.domain.answer import Answer
from app.domain.gemeente import FourWeekly, Settlement
from app.domain.household import Household
from app.domain.month import Month
from app.domain.sentence import Sentence
from app.domain.wage import Wage
from app.domain.work import Work
from app.law.other_laws.loon import loon
from app.law.participatiewet.inkomstenvrijlating import Exemption
from app.law.participatiewet.verrekening import Earning, Settled, verrekening
from app.law.participatiewet.vrijlatingsmaanden import (
    Clock,
    Earner,
    first_clock,
    next_clock,
    vrijlating_in_maand,
)
from app.law.what_if.frames import Frame


@dataclass(frozen=True, slots=True)
class Step:
    """One month: what it came to, whether someone worked, and why no exemption held."""

    frame: Frame
    settled: Settled
    working: bool
    note: Sentence | None


@dataclass(slots=True)
class _Job:
    """One person's job while walking: its clock moves on, its wages are worked out once."""

    work: Work
    birth_date: date
    clock: Clock
    wages: dict[object, Answer[Wage]] = field(default_factory=dict)

    def wage(self, frame: Frame, month: Month, settlement: Settlement) -> Answer[Wage]:
        """The wage of a month; the same for all months of a frame unless it follows the month."""
        varies = settlement.four_weekly is not FourWeekly.DERTIEN_TWAALFDE and (
            self.work.net_four_weeks is not None or self.work.gross_four_weeks is not None
        )
        key: object = month if varies else id(frame)
        if key not in self.wages:
            self.wages[key] = loon(self.work, self.birth_date, month, settlement)
        return self.wages[key]

    def works_in(self, month: Month) -> bool:
        """Whether the job runs in a month."""
        return self.work.until is None or month <= self.work.until


def walk(
    found: tuple[Frame, ...],
    household: Household,
    works: tuple[Work | None, Work | None],
    start: Month,
    settlement: Settlement,
) -> tuple[Step, ...]:
    """Every month in order. ``works`` are the jobs of the person and of the spouse."""
    births = (household.birth_date, household.partner_birth_date or household.birth_date)
    jobs = [
        _Job(work, birth, first_clock(work.used, start)) if work is not None else None
        for work, birth in zip(works, births, strict=True)
    ]
    known: dict[object, Settled] = {}
    return tuple(
        _step(frame, start.plus(count), jobs, settlement, known)
        for count, frame in enumerate(found)
    )


def _step(
    frame: Frame,
    month: Month,
    jobs: list[_Job | None],
    settlement: Settlement,
    known: dict[object, Settled],
) -> Step:
    working: list[tuple[_Job, Answer[Wage], Earner, Exemption | None]] = []
    note: Sentence | None = None
    for job, earner in zip(jobs, (frame.earner, frame.partner), strict=True):
        if job is None or earner is None or not job.works_in(month):
            continue
        exemption, why_none = vrijlating_in_maand(earner, job.clock, month)
        note = note or why_none
        working.append((job, job.wage(frame, month, settlement), earner, exemption))
    key = (id(frame), tuple((id(wage), exemption) for _, wage, _, exemption in working))
    if key not in known:
        known[key] = _settle(frame, working)
    settled = known[key]
    for (job, *_), used in zip(working, settled.exemptions, strict=True):
        job.clock = next_clock(job.clock, used, month)
    return Step(frame, settled, bool(working), note if settled.bijstand else None)


def _settle(
    frame: Frame, working: list[tuple[_Job, Answer[Wage], Earner, Exemption | None]]
) -> Settled:
    return verrekening(
        frame.basis,
        tuple(Earning(wage, exemption, earner.pension) for _, wage, earner, exemption in working),
    )


def costs(works: tuple[Work | None, Work | None], month: Month) -> Decimal:
    """What the jobs of a month cost, in euro: travel, childcare and the like."""
    return sum(
        (
            work.cost_month
            for work in works
            if work is not None and (work.until is None or month <= work.until)
        ),
        Decimal(0),
    )
