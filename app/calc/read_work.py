"""Reads a job: hours and wage, or a wage, as the door for machines writes it."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from app.calc.read import (
    Facts,
    amount,
    month,
    only,
    optional_amount,
    optional_whole,
    rows,
    table,
    yes_or_no,
)
from app.calc.wrong import Wrong
from app.domain.money import ZERO
from app.domain.month import Month
from app.domain.sentence import say
from app.domain.work import ExemptionUse, Work

_WAGES = ("hours_week", "net_month", "gross_month", "net_four_weeks", "gross_four_weeks")
_KNOWN = {
    *_WAGES,
    "gross_hour",
    "pension_month",
    "cost_month",
    "zvw_withheld",
    "until",
    "exemption_months_used",
    "loonkostensubsidie",
    "exemption_refused",
    "paid_next_month",
}
_MOST_HOURS = Decimal(40)
_MOST_MONTHS = 1200
_MOST_JOBS = 9


def work(facts: Facts, name: str, start: Month) -> Work | None:
    """The job under a name, or None where there is no work or no wage at all."""
    return None if facts.get(name) is None else _work(table(facts, name), start)


def more_work(facts: Facts, name: str, start: Month) -> tuple[Work, ...]:
    """The jobs beside the first one, under a name; none where nothing is told."""
    found = rows(facts, name, _MOST_JOBS, lambda row, _: _work(row, start))
    return tuple([one for one in found if one is not None])


def _work(told: Facts, start: Month) -> Work | None:
    only(told, _KNOWN)
    found = _wage(told)
    if found is None:
        return None
    until = month(told, "until") if told.get("until") is not None else None
    if until is not None and until < start:
        raise Wrong(say("Het werk eindigt vóór de eerste maand."), "until")
    return replace(
        found,
        pension_month=optional_amount(told, "pension_month") or ZERO,
        cost_month=optional_amount(told, "cost_month") or ZERO,
        zvw_withheld=bool(yes_or_no(told, "zvw_withheld", False)),
        until=until,
        used=_used(told),
        with_subsidy=yes_or_no(told, "loonkostensubsidie", None),
        exemption_refused=yes_or_no(told, "exemption_refused", False) is True,
        paid_next_month=yes_or_no(told, "paid_next_month", None),
    )


def _wage(told: Facts) -> Work | None:
    given = [name for name in _WAGES if told.get(name) is not None]
    if len(given) != 1:
        raise Wrong(
            say("Geef het loon op één manier: uren, netto of bruto."),
            given[1] if given else "work",
        )
    name = given[0]
    value = amount(told, name)
    hourly = optional_amount(told, "gross_hour")
    if name != "hours_week":
        if hourly is not None:
            raise Wrong(say("Bij een loon per uur horen uren per week."), "gross_hour")
        return _of_wage(name, value) if value else None
    if value > _MOST_HOURS:
        raise Wrong(say("Houvast rekent tot en met 40 uur per week."), "hours_week")
    if not value:
        return None
    if hourly is not None and not hourly:
        raise Wrong(say("Bij deze uren hoort een loon boven nul."), "gross_hour")
    return Work(hours_week=value, gross_hour=hourly)


def _of_wage(name: str, value: Decimal) -> Work:
    return Work(
        net_month=value if name == "net_month" else None,
        gross_month=value if name == "gross_month" else None,
        net_four_weeks=value if name == "net_four_weeks" else None,
        gross_four_weeks=value if name == "gross_four_weeks" else None,
    )


def _used(told: Facts) -> ExemptionUse:
    if told.get("exemption_months_used") is None:
        return ExemptionUse()
    used = table(told, "exemption_months_used")
    only(used, {"n", "r", "z", "34a"})
    return ExemptionUse(
        n=optional_whole(used, "n", _MOST_MONTHS) or 0,
        r=optional_whole(used, "r", _MOST_MONTHS) or 0,
        z=optional_whole(used, "z", _MOST_MONTHS) or 0,
        a34=optional_whole(used, "34a", _MOST_MONTHS) or 0,
    )
