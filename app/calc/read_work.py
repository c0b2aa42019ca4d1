"""Reads a job: hours and wage, or a wage, as the door for machines writes it."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from app.calc.read import (
    Facts,
    amount,
    day,
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
from app.domain.work import MOST_HOURS, Contract, ExemptionUse, LastPay, OwnMonth, Work

_NET = ("net_month", "net_four_weeks", "net_week")
_WAGES = ("hours_week", *_NET, "gross_month", "gross_four_weeks", "gross_week")
_OF_MONTH = ("hours_week", "net_month", "gross_month")
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
    "months",
    "travel_in_wage",
    "holiday_in_wage",
    "holiday_with_wage",
    "loonheffingskorting",
    "first_day",
    "last_day",
    "last_pay",
    "contract",
}
_MOST_MONTHS = 1200
_MOST_JOBS = 9
_MOST_OWN_MONTHS = 60


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
    found = replace(
        found,
        pension_month=optional_amount(told, "pension_month") or ZERO,
        cost_month=optional_amount(told, "cost_month") or ZERO,
        zvw_withheld=bool(yes_or_no(told, "zvw_withheld", False)),
        used=_used(told),
        with_subsidy=yes_or_no(told, "loonkostensubsidie", None),
        exemption_refused=yes_or_no(told, "exemption_refused", False) is True,
        paid_next_month=yes_or_no(told, "paid_next_month", None),
        holiday_with_wage=yes_or_no(told, "holiday_with_wage", None),
        credit=yes_or_no(told, "loonheffingskorting", None),
    )
    return _with_parts(told, _with_days(told, found, start))


def _with_days(told: Facts, found: Work, start: Month) -> Work:
    """The job with its first and last day, and what comes when it ends."""
    until = month(told, "until") if told.get("until") is not None else None
    first = day(told, "first_day") if told.get("first_day") is not None else None
    last = day(told, "last_day") if told.get("last_day") is not None else None
    dated = replace(found, until=until, first_day=first, last_day=last)
    if dated.ends is not None and dated.ends < start:
        name = "until" if last is None else "last_day"
        raise Wrong(say("Het werk eindigt vóór de eerste maand."), name)
    if last is not None and until is not None and Month.of(last) != until:
        raise Wrong(say("De laatste dag ligt niet in de laatste maand."), "last_day")
    if first is not None and dated.ends is not None and Month.of(first) > dated.ends:
        raise Wrong(say("Het werk eindigt voordat het begint."), "first_day")
    if first is not None and last is not None and last < first:
        raise Wrong(say("Het werk eindigt voordat het begint."), "last_day")
    if told.get("last_pay") is None:
        return dated
    if dated.ends is None:
        raise Wrong(say("Bij een laatste betaling hoort het einde van het werk."), "last_pay")
    row = table(told, "last_pay")
    only(row, {"leave", "transition"})
    leave, transition = optional_amount(row, "leave"), optional_amount(row, "transition")
    return replace(dated, last_pay=LastPay(leave or ZERO, transition or ZERO))


def _with_parts(told: Facts, found: Work) -> Work:
    """The job with the travel money and the holiday pay that are in its wage."""
    travel = optional_amount(told, "travel_in_wage")
    holiday = optional_amount(told, "holiday_in_wage")
    if travel is None and holiday is None:
        return found
    name = "holiday_in_wage" if travel is None else "travel_in_wage"
    net = next((amount(told, one) for one in _NET if told.get(one) is not None), None)
    if net is None:
        raise Wrong(say("Dit deel hoort bij een netto loon: {fact}.", fact=name), name)
    if (travel or ZERO) + (holiday or ZERO) > net:
        raise Wrong(say("Dit deel is hoger dan het loon: {fact}.", fact=name), name)
    return replace(found, travel_in_wage=travel or ZERO, holiday_in_wage=holiday)


def _contract(told: Facts) -> Contract | None:
    value = told.get("contract")
    if value is None:
        return None
    if value not in list(Contract):
        kinds = ", ".join(Contract)
        raise Wrong(say("Kies een van deze soorten werk: {kinds}.", kinds=kinds), "contract")
    return Contract(str(value))


def _wage(told: Facts) -> Work | None:
    contract, own = _contract(told), _own_months(told)
    given = [name for name in _WAGES if told.get(name) is not None]
    if contract is Contract.PROEFPLAATS:
        return _unpaid(told, [*given, *(["months"] if own else [])])
    if not given and own:
        hourly = optional_amount(told, "gross_hour")
        return Work(gross_hour=hourly, own_months=own, contract=contract)
    if len(given) != 1:
        raise Wrong(
            say("Geef het loon op één manier: uren, netto of bruto."),
            given[1] if given else "work",
        )
    found = _of_one(told, given[0])
    if found is None and own:
        found = Work()
    return None if found is None else replace(found, own_months=own, contract=contract)


def _unpaid(told: Facts, given: list[str]) -> Work:
    paid = next((name for name in given if name != "hours_week"), None)
    if paid is not None:
        raise Wrong(say("Op een proefplaats krijgt u geen loon."), paid)
    hours = optional_amount(told, "hours_week")
    return Work(hours_week=hours, contract=Contract.PROEFPLAATS)


def _of_one(told: Facts, name: str) -> Work | None:
    value = amount(told, name)
    hourly = optional_amount(told, "gross_hour")
    if name != "hours_week":
        if hourly is not None:
            raise Wrong(say("Bij een loon per uur horen uren per week."), "gross_hour")
        return _of_wage(name, value) if value else None
    if value > MOST_HOURS:
        raise Wrong(say("Houvast rekent tot en met 40 uur per week."), "hours_week")
    if not value:
        return None
    if hourly is not None and not hourly:
        raise Wrong(say("Bij deze uren hoort een loon boven nul."), "gross_hour")
    return Work(hours_week=value, gross_hour=hourly)


def _own_months(told: Facts) -> tuple[OwnMonth, ...]:
    found = rows(told, "months", _MOST_OWN_MONTHS, lambda row, _: _own_month(row))
    if len({one.month for one in found}) != len(found):
        raise Wrong(say("Een maand staat er twee keer in."), "months")
    return found


def _own_month(row: Facts) -> OwnMonth:
    only(row, {"month", *_OF_MONTH})
    given = [name for name in _OF_MONTH if row.get(name) is not None]
    if len(given) != 1:
        raise Wrong(
            say("Geef het loon op één manier: uren, netto of bruto."),
            given[1] if given else "months",
        )
    value = amount(row, given[0])
    if given[0] == "hours_week" and value > MOST_HOURS:
        raise Wrong(say("Houvast rekent tot en met 40 uur per week."), "hours_week")
    return OwnMonth(month(row, "month"), **{given[0]: value})


def _of_wage(name: str, value: Decimal) -> Work:
    return Work(
        net_month=value if name == "net_month" else None,
        gross_month=value if name == "gross_month" else None,
        net_four_weeks=value if name == "net_four_weeks" else None,
        gross_four_weeks=value if name == "gross_four_weeks" else None,
        net_week=value if name == "net_week" else None,
        gross_week=value if name == "gross_week" else None,
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
