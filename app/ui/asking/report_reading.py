"""From the boxes of a report to what goes to the gemeente, or to what is not right yet."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from app.domain.request import Request
from app.domain.sentence import say
from app.ui.asking import reading, reports
from app.ui.asking.reading import Draft, Fault, Most
from app.ui.asking.report_options import NONE
from app.ui.asking.reports import FieldType, Report, ReportField

MOST_LINE, MOST_TEXT = 200, 4000
_MOST_MONEY = Decimal(100_000)


def shown(report: Report, draft: Draft) -> tuple[ReportField, ...]:
    """The boxes that count: without income there is no amount, without wage no travel money."""
    if report is not reports.INCOME:
        return report.boxes
    source, more = draft(_field(report, "bron")), draft(_field(report, "erbij"))
    left_out: set[str] = set()
    if source == NONE:
        left_out |= {"bedrag", "reisgeld", "zeker"}
    if source != reports.WAGE:
        # Only an employer pays travel money.
        left_out.add("reisgeld")
    if more not in reports.WHO:
        left_out |= {"bron_erbij", "bedrag_erbij"}
    return tuple(box for box in report.boxes if box.name not in left_out)


def read(report: Report, draft: Draft, today: date) -> Request | tuple[Fault, ...]:
    """What the person tells, or every box that is not right yet."""
    faults = []
    told: dict[str, str] = {}
    for box in shown(report, draft):
        found = _read(reports.field_of(report, box), box, draft, today)
        if isinstance(found, Fault):
            faults.append(found)
        else:
            told[box.name] = found
    if not faults and report is reports.INCOME:
        faults += _too_much_travel(report, told)
    return tuple(faults) if faults else report.make(told)


def _too_much_travel(report: Report, told: dict[str, str]) -> list[Fault]:
    travel = told.get("reisgeld")
    if not travel or Decimal(travel) <= Decimal(told["bedrag"]):
        return []
    high = say("Het reisgeld is hoger dan het hele bedrag.")
    return [Fault(_field(report, "reisgeld"), high)]


def _read(field: str, box: ReportField, draft: Draft, today: date) -> str | Fault:
    if box.shape is FieldType.DAY:
        found = reading.day(field, draft)
        if isinstance(found, Fault):
            return found
        near = abs((found - today).days) <= 5 * 366
        return found.isoformat() if near else Fault(f"{field}.jaar", say("Klopt het jaar?"))
    text = draft(field).strip()
    if not text:
        return "" if box.empty is None else Fault(field, box.empty)
    if box.shape is FieldType.MONEY:
        return reading.money(field, Most(_MOST_MONEY), draft)
    most = MOST_LINE if box.shape is FieldType.LINE else MOST_TEXT
    if len(text) > most:
        return Fault(field, say("Deze tekst is te lang. Maak hem korter."))
    return text


def _field(report: Report, name: str) -> str:
    return next(reports.field_of(report, box) for box in report.boxes if box.name == name)
