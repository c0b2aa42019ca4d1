"""Reads a job: hours and wage, or a wage, as the door for machines writes it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import cast

from app.calc.read import Facts, rows, table
from app.calc.read_fields import made
from app.calc.wrong import Wrong
from app.domain.money import ZERO
from app.domain.month import Month
from app.domain.sentence import say
from app.domain.work import MOST_HOURS, Contract, OwnMonth, Work

_NET = ("net_month", "net_four_weeks", "net_week")
_WAGES = ("hours_week", *_NET, "gross_month", "gross_four_weeks", "gross_week")
_OF_MONTH = ("hours_week", "net_month", "gross_month")
_MOST_JOBS = 9
_without = cast("Callable[..., Work]", replace)


def work(facts: Facts, name: str, start: Month) -> Work | None:
    """The job under a name, or None where there is no work or no wage at all."""
    return None if facts.get(name) is None else _work(table(facts, name), start)


def more_work(facts: Facts, name: str, start: Month) -> tuple[Work, ...]:
    """The jobs beside the first one, under a name; none where nothing is told."""
    found = rows(facts, name, _MOST_JOBS, lambda row, _: _work(row, start))
    return tuple([one for one in found if one is not None])


def _work(told: Facts, start: Month) -> Work | None:
    job = made(told, Work)
    _months_fit(job.own_months)
    given = [name for name in _WAGES if told.get(name) is not None]
    if job.contract is Contract.PROEFPLAATS:
        paid = [name for name in (*given, "months") if told.get(name) and name != "hours_week"]
        if paid:
            raise Wrong(say("Op een proefplaats krijgt u geen loon."), paid[0])
        job = replace(job, gross_hour=None)
    elif given or not job.own_months:
        _is_one_wage(given, "work")
        _wage_fits(job, given[0])
        if not getattr(job, given[0]):
            if not job.own_months:
                return None
            # No wage in the other months.
            job = _without(job, **{given[0]: None, "gross_hour": None})
    _parts_fit(told, job)
    _days_fit(job, start)
    return job


def _is_one_wage(given: list[str], otherwise: str) -> None:
    if len(given) != 1:
        raise Wrong(
            say("Geef het loon op één manier: uren, netto of bruto."),
            given[1] if given else otherwise,
        )


def _wage_fits(job: Work, name: str) -> None:
    if name != "hours_week":
        if job.gross_hour is not None:
            raise Wrong(say("Bij een loon per uur horen uren per week."), "gross_hour")
        return
    if job.hours_week is not None and job.hours_week > MOST_HOURS:
        raise Wrong(say("Houvast rekent tot en met 40 uur per week."), "hours_week")
    if job.hours_week and job.gross_hour is not None and not job.gross_hour:
        raise Wrong(say("Bij deze uren hoort een loon boven nul."), "gross_hour")


def _months_fit(own: tuple[OwnMonth, ...]) -> None:
    for one in own:
        _is_one_wage([name for name in _OF_MONTH if getattr(one, name) is not None], "months")
        if one.hours_week is not None and one.hours_week > MOST_HOURS:
            raise Wrong(say("Houvast rekent tot en met 40 uur per week."), "hours_week")
    if len({one.month for one in own}) != len(own):
        raise Wrong(say("Een maand staat er twee keer in."), "months")


def _parts_fit(told: Facts, job: Work) -> None:
    """The travel money and the holiday pay that are in a wage are no more than that."""
    parts = [one for one in ("travel_in_wage", "holiday_in_wage") if told.get(one) is not None]
    if not parts:
        return
    name = parts[0]
    net = next((getattr(job, one) for one in _NET if told.get(one) is not None), None)
    if net is None:
        raise Wrong(say("Dit deel hoort bij een netto loon: {fact}.", fact=name), name)
    if job.travel_in_wage + (job.holiday_in_wage or ZERO) > net:
        raise Wrong(say("Dit deel is hoger dan het loon: {fact}.", fact=name), name)


def _days_fit(job: Work, start: Month) -> None:
    """The job begins before it ends, and what comes last has an end to come at."""
    first, last, ends = job.first_day, job.last_day, job.ends
    if ends is not None and ends < start:
        name = "until" if last is None else "last_day"
        raise Wrong(say("Het werk eindigt vóór de eerste maand."), name)
    if last is not None and job.until is not None and Month.of(last) != job.until:
        raise Wrong(say("De laatste dag ligt niet in de laatste maand."), "last_day")
    if first is not None and ends is not None and Month.of(first) > ends:
        raise Wrong(say("Het werk eindigt voordat het begint."), "first_day")
    if first is not None and last is not None and last < first:
        raise Wrong(say("Het werk eindigt voordat het begint."), "last_day")
    if job.last_pay is not None and ends is None:
        raise Wrong(say("Bij een laatste betaling hoort het einde van het werk."), "last_pay")
