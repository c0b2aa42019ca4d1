"""One walk through the months: wages, exemption terms and settlement."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import NamedTuple

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
    Earner,
    next_used,
    same_for,
    vrijlating_in_maand,
)
from app.law.what_if.frames import Frame
from app.law.what_if.inflows import NONE, Inflow
from app.law.what_if.job import Job, JobKey, Worker, worker

Timeline = tuple[tuple[Month, Frame], ...]
# All jobs of the person, and all jobs of the spouse.
Works = tuple[tuple[Work, ...], tuple[Work, ...]]


class MonthStep(NamedTuple):
    """What months of one kind come to: whether someone worked, and why no exemption held.

    ``hand`` is in hand before holiday money is paid out; ``worth`` counts it when earned.
    ``earned`` are the wages of the person (0) and the spouse (1), each with the pension premium
    of its job;
    ``at_work`` who of them works in the month itself.
    ``late``: the wage of the person is about the month before, and counts when it is paid.
    ``two_wages``: somebody's wages of two months count in this one.
    ``waits`` is the net wage that counts now, but comes in the month after. ``last_pay`` is
    what came once because a job ended, in euro. ``inflow`` is the income beside wages.
    ``pots`` are the jobs that go on or bring a wage, each with the holiday pay it earns.
    ``could`` are the exemptions that would hold if there were bijstand, as those of ``sum``.
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
    last_pay: Decimal = ZERO
    inflow: Inflow = NONE
    pots: tuple[tuple[JobKey, Decimal], ...] = ()
    could: tuple[str | None, ...] = ()


_ONCE = Decimal(1)
_LATE = say("Uw loon komt een maand later. Uw gemeente telt het dan pas mee.")
_AGAIN = say("Zonder bijstand in de maand ervoor rekenen wij zonder vrijlating.")
# Only these exemptions hold for one kind of job, and not for all work of a person.
_ONE_JOB = {Exemption.Z, Exemption.AA}
# Who earns this month, each wage with its job, the exemption that may hold, and why none does.
_Paid = list[tuple[Job, Answer[Wage]]]
_Working = tuple[Worker, _Paid, Exemption | None, Sentence | None]


def walk(
    timeline: Timeline,
    household: Household,
    works: Works,
    counted: tuple[Decimal, ...] = (),
    inflows: tuple[Inflow, ...] | None = None,
) -> tuple[MonthStep, ...]:
    """Every month in order. ``works`` are the jobs of the person and of the spouse.

    Months that are alike, by frame, wage and exemption, share one step. Who had no bijstand the
    month before gets no exemption of article 31, which holds "voor zover hij algemene bijstand
    ontvangt"; the first month is taken to follow on bijstand. ``counted`` is other money that
    is settled in each month, in euro: a month of which it leaves no bijstand uses up no term.
    ``inflows`` is the income beside wages of each month, if there is any.
    """
    workers = _workers(household, works, *timeline[0])
    known: dict[object, MonthStep] = {}
    steps: list[MonthStep] = []
    receives = True
    alone = inflows is None and len(workers) == 1
    plain = workers[0] if alone and workers[0].is_plain else None
    while len(steps) < len(timeline):
        place = len(steps)
        month, frame = timeline[place]
        if plain is not None and frame.earners[plain.place] is not None:
            step, working = _plain_step(frame, month, plain, known, receives)
        else:
            inflow = NONE if inflows is None else inflows[place]
            step, working = _step(frame, month, workers, known, (receives, inflow))
        received, receives = receives, bool(step.sum.bijstand)
        steps.append(step)
        moves = receives and step.sum.bijstand > (counted[place] if counted else ZERO)
        if moves:
            _move_clocks(working, month, frame)
        if plain is not None and working and received is receives:
            steps += [step] * _alike(timeline, working, step, counted, (place, moves))
    return tuple(steps)


def _alike(
    timeline: Timeline,
    working: list[_Working],
    step: MonthStep,
    counted: tuple[Decimal, ...],
    last: tuple[int, bool],
) -> int:
    """How many months after the last one come out the same, for one job that goes on.

    ``last`` is its place, and whether a month like it uses up a term; the months used move along.
    """
    place, moves = last
    month, frame = timeline[place]
    one, _, exemption, _ = working[0]
    earner, bijstand = frame.earners[one.place], step.sum.bijstand
    # A wage that follows the calendar is of one month only.
    if earner is None or id(frame) not in one.jobs[0].wages:
        return 0
    if not bijstand and not _without_right(one, frame):
        exemption, _ = vrijlating_in_maand(earner, one.terms_used, month)
    left = same_for(earner, one.terms_used, exemption, month, moves)
    count = 0
    for _, of_later in timeline[place + 1 : place + 1 + left]:
        used = bijstand > (counted[place + 1 + count] if counted else ZERO)
        if of_later is not frame or used is not moves:
            break
        count += 1
    if count and moves and exemption is Exemption.N:
        last_month, terms = timeline[place + count][0], frame.earners[0].terms
        one.terms_used = next_used(one.terms_used, exemption, last_month, terms, count)
    return count


def _workers(household: Household, works: Works, start: Month, frame: Frame) -> list[Worker]:
    births = (household.birth_date, household.partner_birth_date or household.birth_date)
    terms = frame.earners[0].terms
    return [
        worker(place, jobs, births[place], start, terms) for place, jobs in enumerate(works) if jobs
    ]


def _step(
    frame: Frame,
    month: Month,
    workers: list[Worker],
    known: dict[object, MonthStep],
    before: tuple[bool, Inflow],
) -> tuple[MonthStep, list[_Working]]:
    receives, inflow = before
    alike: list[object] = [id(frame), id(inflow)]
    working: list[_Working] = []
    for one in workers:
        earner = frame.earners[one.place]
        paid: list[tuple[Job, Answer[Wage]]] = []
        earns = False
        for job in one.jobs:
            at_work = job.at_work(month)
            wage = None if earner is None else job.counted(frame, month, at_work)
            alike += (at_work, id(wage))
            # No wage uses up no month of an exemption.
            if wage is not None and wage.value.net:
                paid.append((job, wage))
                earns = True
            if job.last_pay is not None and earner is not None and month == job.work.ends:
                alike.append(id(job.last_pay))
                paid.append((job, job.last_pay))
        if earner is None or not paid:
            continue
        if len(one.jobs) > 1:
            earner = _of_these_jobs(earner, paid)
        exemption, why_none = None, None
        if earns:
            exemption, why_none = _exemption(one, earner, frame, month, receives)
        alike += (exemption, id(why_none))
        working.append((one, paid, exemption, why_none))
    key = tuple(alike)
    if key not in known:
        known[key] = _new_step(frame, month, working, workers, inflow)
    return known[key], working


def _plain_step(
    frame: Frame, month: Month, one: Worker, known: dict[object, MonthStep], receives: bool
) -> tuple[MonthStep, list[_Working]]:
    """The same as ``_step`` for one person with one job that goes on, as nearly everybody has."""
    job, earner = one.jobs[0], frame.earners[one.place]
    wage = job.wages.get(id(frame)) or job.wage(frame, month)
    if earner is None or not wage.value.net:
        return _step(frame, month, [one], known, (receives, NONE))
    exemption, why_none = _exemption(one, earner, frame, month, receives)
    key = (id(frame), True, id(wage), exemption, id(why_none))
    working: list[_Working] = [(one, [(job, wage)], exemption, why_none)]
    step = known.get(key)
    if step is None:
        step = known[key] = _new_step(frame, month, working, [one], NONE)
    return step, working


def _exemption(
    one: Worker, earner: Earner, frame: Frame, month: Month, receives: bool
) -> tuple[Exemption | None, Sentence | None]:
    """The exemption of who earns in a month, and why there is none."""
    if _without_right(one, frame):
        return None, None
    found = vrijlating_in_maand(earner, one.terms_used, month)
    if not receives and found[0] in UNTIL_2026:
        return None, _AGAIN
    return found


def _of_these_jobs(earner: Earner, paid: _Paid) -> Earner:
    """Who earns, where the work with loonkostensubsidie brings nothing this month."""
    if not earner.subsidised or any(job.subsidised for job, _ in paid):
        return earner
    return replace(earner, subsidised=False)


def _without_right(one: Worker, frame: Frame) -> bool:
    return frame.basis.shuts_out(one.place)


def _move_clocks(working: list[_Working], month: Month, frame: Frame) -> None:
    for one, _, exemption, _ in working:
        if exemption is not None:
            one.terms_used = next_used(one.terms_used, exemption, month, frame.earners[0].terms)


def _new_step(
    frame: Frame, month: Month, working: list[_Working], workers: list[Worker], inflow: Inflow
) -> MonthStep:
    earnings = _earnings(frame, month, working)
    found = verrekening(frame.basis, earnings, inflow.others)
    receives = bool(found.bijstand)
    active = [job for one in workers for job in one.jobs if job.at_work(month)]
    paid = [each for _, wages, _, _ in working for each in wages]
    costs, waits, last_pay = inflow.paid, ZERO, ZERO
    late = two_months = False
    for job in active:
        costs += job.work.cost_month
        waits += job.waits(frame, month)
        late = late or job.late(frame)
    for job, wage in paid:
        late = late or job.late(frame)
        two_months = two_months or job.is_of_two_months(wage)
        if wage is job.last_pay:
            last_pay += wage.value.net
    note = _LATE if late and not working else _first_note(working)
    hand = found.net + found.paid - costs
    # By place, in the order of the fields: a sweep over all hours makes many of these.
    return MonthStep(
        frame,
        found,
        bool(working),
        note if receives else None,
        costs,
        hand,
        hand + found.holiday + found.bijstand - found.paid,
        tuple([(job.place, wage.value, job.work.pension_month) for job, wage in paid]),
        late,
        tuple(dict.fromkeys([job.place for job in active])),
        two_months,
        waits,
        last_pay,
        inflow,
        _pots(active, paid, found.holidays),
        tuple([None if one is None else one.article for _, _, one, _ in working]),
    )


def _pots(
    active: list[Job], paid: _Paid, holidays: tuple[Decimal, ...]
) -> tuple[tuple[JobKey, Decimal], ...]:
    if len(active) == len(paid) == 1 and active[0] is paid[0][0]:
        return ((active[0].key, holidays[0]),)
    pots = {job.key: ZERO for job in active}
    for (job, _), holiday in zip(paid, holidays, strict=True):
        pots[job.key] = pots.get(job.key, ZERO) + holiday
    return tuple(pots.items())


def _first_note(working: list[_Working]) -> Sentence | None:
    for _, _, _, why_none in working:
        if why_none is not None:
            return why_none
    return None


def _earnings(frame: Frame, month: Month, working: list[_Working]) -> tuple[Earning, ...]:
    found = tuple([_earning(frame, *one) for one in working])
    if not frame.basis.on and not frame.basis.parts:
        return found
    paid = zip(found, working, strict=True)
    return tuple(_weighted(frame, month, earning, one) for earning, one in paid)


def _weighted(frame: Frame, month: Month, earning: Earning, working: _Working) -> Earning:
    """The wages of a month in which the right changes: a job that begins or ends in it has its own.

    Income counts as far as it is about days on which bijstand is asked (32 lid 1 b).
    """
    _, paid, _, _ = working
    basis = frame.basis
    weights = tuple(
        tuple(
            _ONCE if wage is job.last_pay or job.late(frame) else _weight(on, month, job.work)
            for job, wage in paid
        )
        for on in (basis.on, *(part.on for _, part in basis.parts))
    )
    even = all(one == _ONCE for row in weights for one in row)
    return earning if even else earning._replace(weights=weights)


def _weight(on: tuple[date, ...], month: Month, work: Work) -> Decimal:
    """How much of a wage is of these days, beside what it would be of even days; 1 without days."""
    if not on:
        return _ONCE
    first = max(work.first_day or month.first_day, month.first_day)
    last = min(work.last_day or month.last_day, month.last_day)
    within = sum(1 for day in on if first <= day <= last)
    return Decimal(within * month.last_day.day) / (((last - first).days + 1) * len(on))


def _earning(
    frame: Frame, one: Worker, paid: _Paid, exemption: Exemption | None, _: Sentence | None
) -> Earning:
    earner = frame.earners[one.place]
    pension = earner is not None and earner.pension
    covered: tuple[bool, ...] = ()
    if exemption in _ONE_JOB:
        covered = tuple([job.subsidised and wage is not job.last_pay for job, wage in paid])
    elif len(paid) > 1 and any(wage is job.last_pay for job, wage in paid):
        # Whether an exemption holds for what comes when the job ends, is for the gemeente.
        covered = tuple([wage is not job.last_pay for job, wage in paid])
    wages = tuple([wage for _, wage in paid])
    return Earning(wages, exemption, pension, one.place, covered)
