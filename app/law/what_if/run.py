"""One walk through the months: wages, exemption clocks and settlement."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from app.domain.household import Household
from app.domain.money import ZERO
from app.domain.month import Month
from app.domain.month_sum import MonthSum
from app.domain.sentence import Sentence, say
from app.domain.wage import Wage
from app.domain.work import Work
from app.law.participatiewet.basis import Earning
from app.law.participatiewet.inkomstenvrijlating import UNTIL_2026, Exemption
from app.law.participatiewet.verrekening import verrekening
from app.law.participatiewet.vrijlatingsmaanden import (
    first_clock,
    next_clock,
    vrijlating_in_maand,
)
from app.law.what_if.frames import Frame
from app.law.what_if.job import Job

Timeline = tuple[tuple[Month, Frame], ...]
Works = tuple[Work | None, Work | None]


@dataclass(frozen=True, slots=True)
class Step:
    """What months of one kind come to: whether someone worked, and why no exemption held.

    ``hand`` is in hand before holiday money is paid out; ``worth`` counts it when earned.
    ``earned`` are the wages of the person (0) and the spouse (1) with their pension premium;
    ``at_work`` who of them works in the month itself.
    ``late``: the wage of the person is about the month before, and counts when it is paid.
    ``two_wages``: somebody's wages of two months count in this one.
    ``waits`` is the net wage that counts now, but comes in the month after.
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
    late: bool = False
    at_work: tuple[int, ...] = ()
    two_wages: bool = False
    waits: Decimal = ZERO


_LATE = say("Uw loon komt een maand later. Uw gemeente telt het dan pas mee.")
_AGAIN = say("Zonder bijstand in de maand ervoor rekenen wij zonder vrijlating.")
_Working = tuple[Job, Earning, Sentence | None]


def walk(
    timeline: Timeline, household: Household, works: Works, counted: tuple[Decimal, ...] = ()
) -> tuple[Step, ...]:
    """Every month in order. ``works`` are the jobs of the person and of the spouse.

    Months that are alike, by frame, wage and exemption, share one step. Who had no bijstand the
    month before gets no exemption of article 31, which holds "voor zover hij algemene bijstand
    ontvangt"; the first month is taken to follow on bijstand. ``counted`` is other money that
    is settled in each month, in euro: a month of which it leaves no bijstand uses up no term.
    """
    jobs = _jobs(household, works, timeline[0][0])
    known: dict[object, Step] = {}
    steps: list[Step] = []
    receives = True
    for place, (month, frame) in enumerate(timeline):
        step, working = _step(frame, month, jobs, known, receives)
        receives = bool(step.sum.bijstand)
        steps.append(step)
        if step.sum.bijstand > (counted[place] if counted else ZERO):
            _move_clocks(step, working, month)
    return tuple(steps)


def _jobs(household: Household, works: Works, start: Month) -> list[Job]:
    births = (household.birth_date, household.partner_birth_date or household.birth_date)
    return [
        Job(place, work, births[place], first_clock(work.used, start))
        for place, work in enumerate(works)
        if work is not None
    ]


def _step(
    frame: Frame,
    month: Month,
    jobs: list[Job],
    known: dict[object, Step],
    receives: bool,
) -> tuple[Step, list[_Working]]:
    key: list[object] = [id(frame)]
    working: list[_Working] = []
    for job in jobs:
        earner, at_work = frame.earners[job.place], job.at_work(month)
        wage = None if earner is None else job.counted(frame, month, at_work)
        if earner is None or wage is None:
            key.append(at_work)
            continue
        exemption, why_none = vrijlating_in_maand(earner, job.clock, month)
        without_right = job.place == 1 and frame.basis.couple_norm is not None
        if without_right:
            exemption, why_none = None, None
        elif exemption in UNTIL_2026 and not receives:
            exemption, why_none = None, _AGAIN
        key += (at_work, id(wage), id(exemption), id(why_none))
        working.append((job, Earning(wage, exemption, earner.pension, without_right), why_none))
    alike = tuple(key)
    step = known.get(alike)
    if step is None:
        active = [job for job in jobs if job.at_work(month)]
        waits = sum((job.waits(frame, month) for job in active), ZERO)
        step = known[alike] = _new_step(frame, working, active, waits)
    return step, working


def _move_clocks(step: Step, working: list[_Working], month: Month) -> None:
    for (job, _, _), used in zip(working, step.used, strict=True):
        if used is not None:
            job.clock = next_clock(job.clock, used, month)


def _new_step(
    frame: Frame, working: list[_Working], at_work: list[Job], waits: Decimal
) -> Step:
    earnings = tuple(earning for _, earning, _ in working)
    found = verrekening(frame.basis, earnings)
    costs = sum((job.work.cost_month for job in at_work), ZERO)
    late = any(job.late(frame) for job in (*at_work, *(job for job, _, _ in working)))
    note = next((why for _, _, why in working if why is not None), None)
    if late and not working:
        note = _LATE
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
        late=late,
        at_work=tuple(job.place for job in at_work),
        two_wages=any(job.is_of_two_months(earning.wage) for job, earning, _ in working),
        waits=waits,
    )
