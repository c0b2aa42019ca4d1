"""From the boxes of a report to what goes to the gemeente, or to what is not right yet."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from app.domain.request import Request
from app.domain.sentence import say
from app.ui.asking import reading, reports
from app.ui.asking.ask import Input
from app.ui.asking.reading import Draft, Fault
from app.ui.asking.report_options import NONE
from app.ui.asking.reports import Report, Told


def shown(report: Report, draft: Draft) -> tuple[Input, ...]:
    """The boxes that count: without income there is no amount, without wage no travel money."""
    if report is not reports.INCOME:
        return report.boxes
    told = {box.part: draft(box.field) for box in report.boxes}
    left_out: set[str] = set()
    if told["bron"] == NONE:
        left_out |= {"bedrag", "reisgeld", "zeker"}
    if told["bron"] != reports.WAGE:
        # Only an employer pays travel money.
        left_out.add("reisgeld")
    if told["erbij"] not in reports.WHO:
        left_out |= {"bron_erbij", "bedrag_erbij"}
    return tuple(box for box in report.boxes if box.part not in left_out)


def read(report: Report, draft: Draft, today: date) -> Request | tuple[Fault, ...]:
    """What the person tells, or every box that is not right yet."""
    boxes = shown(report, draft)
    found = {box.part: reading.read(box, draft, today) for box in boxes}
    faults = [one for one in found.values() if isinstance(one, Fault)]
    told = {part: one for part, one in found.items() if isinstance(one, str)}
    if not faults and report is reports.INCOME:
        faults += (
            Fault(box.field, say("Het reisgeld is hoger dan het hele bedrag."))
            for box in boxes
            if box.part == "reisgeld" and _is_too_much(told)
        )
    return tuple(faults) if faults else report.make(told)


def _is_too_much(told: Told) -> bool:
    travel = told["reisgeld"]
    return bool(travel) and Decimal(travel) > Decimal(told["bedrag"])
