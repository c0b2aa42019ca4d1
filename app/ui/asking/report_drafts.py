"""What was typed to tell the gemeente and was not sent yet: a concept on the own device."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from itertools import zip_longest

from app.domain.link_state import Sent
from app.domain.month import Month
from app.domain.request import IncomeReport
from app.ui.asking import own_words, reports, taking_part
from app.ui.asking.reading import PARTS, Draft
from app.ui.asking.reports import CHOICE, INCOME, FieldType, Report
from app.ui.state import Visit


def draft_of(visit: Visit) -> Draft:
    """What stands in a field; empty when nothing was typed."""
    return lambda field: visit.draft(field) or ""


def fields(report: Report) -> tuple[str, ...]:
    """All fields of a kind; a day has three."""
    found: list[str] = []
    for box in report.boxes:
        field = reports.field_of(report, box)
        found += [f"{field}.{part}" for part in PARTS] if box.shape is FieldType.DAY else [field]
    return tuple(found)


def is_begun(visit: Visit, report: Report) -> bool:
    """Whether something of this kind was typed and not sent."""
    return any((visit.draft(field) or "").strip() for field in fields(report))


def clear(visit: Visit, report: Report) -> None:
    """Begin anew with this kind."""
    for field in fields(report):
        visit.note(field, "")


def months(today: date) -> tuple[Month, ...]:
    """The months one can tell of, newest first: this one and the two before it."""
    now = Month.of(today)
    return now, now.plus(-1), now.plus(-2)


def last_income(sent: tuple[Sent, ...]) -> IncomeReport | None:
    """The income that was told last, to tell the same of the next month; None before the first."""
    told = (one.request for one in sent)
    return next((one for one in told if isinstance(one, IncomeReport)), None)


def same_again(visit: Visit, before: IncomeReport) -> None:
    """Fill in what was told last, for the month after it."""
    later = replace(before, month=before.month.plus(1))
    for box, value in zip_longest(INCOME.boxes, INCOME.values(later), fillvalue=""):
        if isinstance(box, reports.ReportField):
            visit.note(reports.field_of(INCOME, box), _typed(box, value))


def _typed(box: reports.ReportField, value: str) -> str:
    """As a person types it."""
    is_money = box.shape is FieldType.MONEY and bool(value)
    return f"{Decimal(value):.2f}".replace(".", ",") if is_money else value


def with_own_words(visit: Visit, choice: str) -> None:
    """Fill in what was written with this choice at Meedoen, unless something stands there."""
    own = own_words.find(choice)
    field = reports.field_of(CHOICE, CHOICE.boxes[-1])
    if own is None or (visit.draft(field) or "").strip():
        return
    written = (taking_part.words(visit, box.name).strip() for box in own.boxes)
    visit.note(field, " ".join(text for text in written if text))
