"""From answers about the work to the jobs that the law counts with."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

from app.domain.money import ZERO
from app.domain.month import Month
from app.domain.sentence import Sentence, say
from app.domain.work import Contract, ExemptionUse, LastPay, OwnMonth, Work
from app.ui.asking import monthly, values
from app.ui.asking.ask import Answers
from app.ui.asking.begin_day import with_begin_day
from app.ui.asking.job import LAST_MONEY, LEAVE, TRANSITION
from app.ui.asking.job_now import JOB_NOW, works_now
from app.ui.asking.more_jobs import CREDIT, told_of_more
from app.ui.asking.more_work import (
    CONTRACT,
    FIRST_DAY,
    INSIDE,
    KIND,
    LAST_DAY,
    NO_CREDIT,
    OWN,
    OWN_HOURS,
    OWN_WAGE,
    fits,
)
from app.ui.asking.more_work import HOLIDAY as HOLIDAY_EACH_TIME
from app.ui.asking.partner import JOB_OF_PARTNER, partner_works
from app.ui.asking.wage import HOLIDAY, IN_WAGE, TRAVEL, by_hours, tells_net
from app.ui.asking.yes_or_no import NO, YES

_TOO_MUCH = say("Het reisgeld en vakantiegeld zijn samen hoger dan uw loon.")
_NOT_COUNTED = say("Wij rekenen daarom zonder die bedragen.")
_WRONG_DAYS = (
    say("De laatste dag van het werk ligt voor de eerste dag."),
    say("Wij rekenen daarom met hele maanden."),
)


def with_wage(base: Work, answers: Answers) -> Work | None:
    """The job with the wage per period that was told; None when the wage follows from hours."""
    way = answers.get("loonweten")
    amount = None if by_hours(answers) else values.amount(answers, way or "")
    if amount is None:
        return None
    if way == "netto_maand":
        return _with_parts(replace(base, net_month=amount), answers)
    if way == "bruto_maand":
        return replace(base, gross_month=amount)
    net = tells_net(answers)
    if way == "week":
        told = replace(base, net_week=amount) if net else replace(base, gross_week=amount)
    else:
        told = (
            replace(base, net_four_weeks=amount) if net else replace(base, gross_four_weeks=amount)
        )
    return _with_parts(told, answers) if net else told


def with_more(job: Work, answers: Answers) -> Work:
    """The first job with what is special about it."""
    first, last = (None, None) if _days_are_wrong(answers) else _days(answers)
    found = replace(
        job,
        credit=False if fits(answers, NO_CREDIT) else job.credit,
        first_day=first,
        last_day=last,
        contract=contract(answers),
        own_months=own_months(answers),
    )
    if fits(answers, HOLIDAY_EACH_TIME) and found.holiday_in_wage is None:
        found = replace(found, holiday_with_wage=True)
    if found.contract is Contract.PROEFPLAATS:
        return Work(
            hours_week=job.hours_week,
            contract=Contract.PROEFPLAATS,
            cost_month=job.cost_month,
            first_day=first,
            last_day=last,
            until=job.until,
            used=job.used,
        )
    return found


def contract(answers: Answers) -> Contract | None:
    """The kind of contract, where that was told."""
    return values.read(Contract, answers, CONTRACT) if fits(answers, KIND) else None


def last_pay(answers: Answers) -> LastPay | None:
    """What comes once at the end, as far as the amounts are known."""
    if answers.get("einde") != YES:
        return None
    codes = values.codes(answers, LAST_MONEY)
    leave = values.amount(answers, LEAVE) if LEAVE in codes else None
    transition = values.amount(answers, TRANSITION) if TRANSITION in codes else None
    if leave is None and transition is None:
        return None
    return LastPay(leave or ZERO, transition or ZERO)


def more_work(answers: Answers) -> tuple[Work, ...]:
    """The second and the third job, as far as their wage is known."""
    found = (_other_job(told) for told in told_of_more(answers))
    return tuple(job for job in found if job is not None)


def partner_job(answers: Answers) -> Work | None:
    """The job of the partner; None when there is none, or the wage is not known."""
    return _other_job(JOB_OF_PARTNER.told(answers)) if partner_works(answers) else None


def job_now(answers: Answers) -> Work | None:
    """The job that there is already; None when there is none, or the wage is not known."""
    return _other_job(JOB_NOW.told(answers)) if works_now(answers) else None


def own_months(answers: Answers) -> tuple[OwnMonth, ...]:
    """The months with hours or a wage of their own."""
    if not fits(answers, OWN):
        return ()
    if by_hours(answers):
        rows = monthly.read(answers.get(OWN_HOURS, ""))
        return tuple(OwnMonth(month, hours_week=hours) for month, hours in rows)
    rows = monthly.read(answers.get(OWN_WAGE, ""))
    if tells_net(answers):
        return tuple(OwnMonth(month, net_month=wage) for month, wage in rows)
    return tuple(OwnMonth(month, gross_month=wage) for month, wage in rows)


def begins(answers: Answers) -> Month | None:
    """The month of the first day, where that was told."""
    first, _ = _days(answers)
    return None if first is None or _days_are_wrong(answers) else Month.of(first)


def left_out(answers: Answers) -> tuple[Sentence, ...]:
    """What was told and cannot be so, and how it is counted instead."""
    jobs = (answers, *told_of_more(answers))
    wrong = any(_is_too_much(one) for one in jobs)
    found = (_TOO_MUCH, _NOT_COUNTED) if wrong else ()
    return (*found, *_WRONG_DAYS) if _days_are_wrong(answers) else found


def _other_job(answers: Answers) -> Work | None:
    until = values.month(answers, "eindmaand") if answers.get("einde") == YES else None
    base = Work(
        pension_month=values.amount(answers, "pensioen") or ZERO,
        cost_month=values.amount(answers, "reiskosten") or ZERO,
        until=until,
        used=ExemptionUse(n=values.whole(answers, "vrijlating") or 0),
        credit={YES: True, NO: False}.get(answers.get(CREDIT, "")),
    )
    told = with_wage(base, answers)
    if told is not None:
        return told
    hours = values.whole(answers, "uren")
    gross = values.amount(answers, "uurloon") if answers.get("loonweten") == "uurloon" else None
    return replace(base, hours_week=Decimal(hours), gross_hour=gross) if hours else None


def _with_parts(job: Work, answers: Answers) -> Work:
    """The job with the travel money and the holiday pay that are in this net amount."""
    codes = values.codes(answers, IN_WAGE)
    travel, holiday = _parts(answers)
    if _is_too_much(answers):
        return replace(job, holiday_with_wage=True) if HOLIDAY in codes else job
    return replace(
        job,
        travel_in_wage=travel or ZERO,
        holiday_in_wage=holiday,
        holiday_with_wage=True if HOLIDAY in codes else None,
    )


def _parts(answers: Answers) -> tuple[Decimal | None, Decimal | None]:
    codes = values.codes(answers, IN_WAGE)
    travel = values.amount(answers, TRAVEL) if TRAVEL in codes else None
    return travel, values.amount(answers, HOLIDAY) if HOLIDAY in codes else None


def _is_too_much(answers: Answers) -> bool:
    amount = values.amount(answers, answers.get("loonweten", "")) if tells_net(answers) else None
    travel, holiday = _parts(answers)
    return amount is not None and (travel or ZERO) + (holiday or ZERO) > amount


def _days(answers: Answers) -> tuple[date | None, date | None]:
    told = with_begin_day(answers)
    if not fits(told, INSIDE):
        return None, None
    last = values.day(told, LAST_DAY) if told.get("einde") == YES else None
    return values.day(told, FIRST_DAY), last


def _days_are_wrong(answers: Answers) -> bool:
    first, last = _days(answers)
    begin = values.month(answers, "begin")
    start = first or (None if begin is None else begin.first_day)
    return last is not None and start is not None and last < start
