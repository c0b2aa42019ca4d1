"""One walk through the months: wages, exemption clocks and settlement."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from app.domain.answer import Answer
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
# A job with a wage that counts this month, the exemption that may hold, and why none does.
_Working = tuple[Job, Answer[Wage], Exemption | None, Sentence | None]


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
        if receives and step.sum.bijstand > (counted[place] if counted else ZERO):
            _move_clocks(working, month)
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
    alike: tuple[object, ...] = (id(frame),)
    working: list[_Working] = []
    for job in jobs:
        earner, at_work = frame.earners[job.place], job.at_work(month)
        wage = None if earner is None else job.counted(frame, month, at_work)
        if earner is None or wage is None:
            alike = (*alike, at_work)
            continue
        exemption, why_none = vrijlating_in_maand(earner, job.clock, month)
        if _without_right(job, frame):
            exemption, why_none = None, None
        elif not receives and exemption in UNTIL_2026:
            exemption, why_none = None, _AGAIN
        alike = (*alike, at_work, id(wage), exemption, id(why_none))
        working.append((job, wage, exemption, why_none))
    step = known.get(alike)
    if step is None:
        step = known[alike] = _new_step(frame, month, working, jobs)
    return step, working


def _without_right(job: Job, frame: Frame) -> bool:
    return job.place == 1 and frame.basis.couple_norm is not None


def _move_clocks(working: list[_Working], month: Month) -> None:
    for job, _, exemption, _ in working:
        if exemption is not None:
            job.clock = next_clock(job.clock, exemption, month)


def _new_step(frame: Frame, month: Month, working: list[_Working], jobs: list[Job]) -> Step:
    found = verrekening(frame.basis, tuple([_earning(frame, *one) for one in working]))
    receives = bool(found.bijstand)
    active = [job for job in jobs if job.at_work(month)]
    late = any(job.late(frame) for job in (*active, *[one[0] for one in working]))
    note = _LATE if late and not working else _first_note(working)
    costs = sum([job.work.cost_month for job in active], ZERO)
    hand = found.net + found.paid - costs
    # By place, in the order of the fields: a sweep over all hours makes many of these.
    return Step(
        frame,
        found,
        bool(working),
        note if receives else None,
        costs,
        hand,
        hand + found.holiday + found.bijstand - found.paid,
        tuple([(job.place, wage.value, job.work.pension_month) for job, wage, _, _ in working]),
        late,
        tuple([job.place for job in active]),
        any(job.is_of_two_months(wage) for job, wage, _, _ in working),
        sum([job.waits(frame, month) for job in active], ZERO),
    )


def _first_note(working: list[_Working]) -> Sentence | None:
    for _, _, _, why_none in working:
        if why_none is not None:
            return why_none
    return None


def _earning(
    frame: Frame, job: Job, wage: Answer[Wage], exemption: Exemption | None, _: Sentence | None
) -> Earning:
    earner = frame.earners[job.place]
    pension = earner is not None and earner.pension
    return Earning(wage, exemption, pension, _without_right(job, frame))
