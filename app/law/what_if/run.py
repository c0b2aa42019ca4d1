"""One walk through the months: wages, exemption clocks and settlement."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from app.domain.answer import Answer
from app.domain.gemeente import FourWeekly, Settlement
from app.domain.household import Household
from app.domain.money import ZERO
from app.domain.month import Month
from app.domain.month_sum import MonthSum
from app.domain.sentence import Sentence, say
from app.domain.wage import Wage
from app.domain.work import Work
from app.law.other_laws.loon import loon
from app.law.participatiewet.inkomstenvrijlating import UNTIL_2026, Exemption
from app.law.participatiewet.verrekening import Earning, verrekening
from app.law.participatiewet.vrijlatingsmaanden import (
    Clock,
    first_clock,
    next_clock,
    vrijlating_in_maand,
)
from app.law.what_if.frames import Frame

Timeline = tuple[tuple[Month, Frame], ...]
Works = tuple[Work | None, Work | None]


@dataclass(frozen=True, slots=True)
class Step:
    """What months of one kind come to: whether someone worked, and why no exemption held.

    ``hand`` is in hand before holiday money is paid out; ``worth`` counts it when earned.
    ``earned`` are the wages of the person (0) and the spouse (1) with their pension premium.
    """

    frame: Frame
    sum: MonthSum
    used: tuple[Exemption | None, ...]
    working: bool
    note: Sentence | None
    costs: Decimal
    hand: Decimal
    worth: Decimal
    earned: tuple[tuple[int, Wage, Decimal], ...]


@dataclass(slots=True)
class _Job:
    """One person's job while walking: its clock moves on, its wages are worked out once."""

    place: int
    work: Work
    birth_date: date
    clock: Clock
    varies: bool
    wages: dict[object, Answer[Wage]] = field(default_factory=dict)

    def wage(self, frame: Frame, month: Month, settlement: Settlement) -> Answer[Wage]:
        """The wage of a month; the same for all months of a frame unless it follows the month."""
        key: object = month if self.varies else id(frame)
        found = self.wages.get(key)
        if found is None:
            found = self.wages[key] = loon(self.work, self.birth_date, month, settlement)
        return found


_AGAIN = say("Zonder bijstand in de maand ervoor geldt de vrijlating niet.")
_Working = tuple[_Job, Earning, Sentence | None]


def walk(
    timeline: Timeline, household: Household, works: Works, settlement: Settlement
) -> tuple[Step, ...]:
    """Every month in order. ``works`` are the jobs of the person and of the spouse.

    Months that are alike, by frame, wage and exemption, share one step. Who had no bijstand the
    month before gets no exemption of article 31, which holds "voor zover hij algemene bijstand
    ontvangt"; the first month is taken to follow on bijstand.
    """
    jobs = _jobs(household, works, timeline[0][0], settlement)
    known: dict[object, Step] = {}
    steps: list[Step] = []
    receives = True
    for month, frame in timeline:
        step = _step(frame, month, jobs, settlement, known, receives)
        receives = bool(step.sum.bijstand)
        steps.append(step)
    return tuple(steps)


def _jobs(
    household: Household, works: Works, start: Month, settlement: Settlement
) -> list[_Job]:
    births = (household.birth_date, household.partner_birth_date or household.birth_date)
    return [
        _Job(place, work, births[place], first_clock(work.used, start), _varies(work, settlement))
        for place, work in enumerate(works)
        if work is not None
    ]


def _varies(work: Work, settlement: Settlement) -> bool:
    four_weekly = work.net_four_weeks is not None or work.gross_four_weeks is not None
    return four_weekly and settlement.four_weekly is not FourWeekly.DERTIEN_TWAALFDE


def _step(
    frame: Frame,
    month: Month,
    jobs: list[_Job],
    settlement: Settlement,
    known: dict[object, Step],
    receives: bool,
) -> Step:
    key: tuple[object, ...] = (id(frame),)
    working: list[_Working] = []
    for job in jobs:
        earner, until = frame.earners[job.place], job.work.until
        if earner is None or (until is not None and month > until):
            continue
        exemption, why_none = vrijlating_in_maand(earner, job.clock, month)
        without_right = job.place == 1 and frame.basis.couple_norm is not None
        if without_right:
            exemption, why_none = None, None
        elif exemption in UNTIL_2026 and not receives:
            exemption, why_none = None, _AGAIN
        wage = job.wage(frame, month, settlement)
        key += (id(wage), exemption, id(why_none))
        working.append((job, Earning(wage, exemption, earner.pension, without_right), why_none))
    step = known.get(key)
    if step is None:
        step = known[key] = _new_step(frame, working)
    for (job, _, _), used in zip(working, step.used, strict=True):
        if used is not None:
            job.clock = next_clock(job.clock, used, month)
    return step


def _new_step(frame: Frame, working: list[_Working]) -> Step:
    earnings = tuple(earning for _, earning, _ in working)
    found = verrekening(frame.basis, earnings)
    costs = sum((job.work.cost_month for job, _, _ in working), ZERO)
    note = next((why for _, _, why in working if why is not None), None)
    hand = found.net + found.paid - costs
    return Step(
        frame=frame,
        sum=found,
        used=tuple(earning.exemption if found.bijstand else None for earning in earnings),
        working=bool(working),
        note=note if found.bijstand else None,
        costs=costs,
        hand=hand,
        worth=hand + found.holiday + found.bijstand - found.paid,
        earned=tuple(
            (job.place, earning.wage.value, job.work.pension_month) for job, earning, _ in working
        ),
    )
