"""What was typed to tell the gemeente and was not sent yet: a concept on the own device."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from itertools import zip_longest

from app.domain.link_state import Sent
from app.domain.month import Month
from app.domain.request import IncomeReport
from app.ui.asking import own_words, taking_part, typed
from app.ui.asking.ask import Input
from app.ui.asking.reading import Draft
from app.ui.asking.reports import CHOICE, INCOME, Report
from app.ui.state import Visit


def draft_of(visit: Visit) -> Draft:
    """What stands in a field; empty when nothing was typed."""
    return lambda field: visit.draft(field) or ""


def is_begun(visit: Visit, report: Report) -> bool:
    """Whether something of this kind was typed and not sent."""
    typed_in = (visit.draft(field) or "" for box in report.boxes for field in box.fields)
    return any(text.strip() for text in typed_in)


def begin(visit: Visit, report: Report, values: Iterable[str] = ()) -> None:
    """Begin this kind anew, with these values in its boxes in order and nothing in the rest."""
    for box, value in zip_longest(report.boxes, values):
        if isinstance(box, Input):
            empty = dict.fromkeys(box.fields, "")
            for field, text in (empty if not value else typed.filled(box, value)).items():
                visit.note(field, text)


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
    begin(visit, INCOME, INCOME.values(replace(before, month=before.month.plus(1))))


def with_own_words(visit: Visit, choice: str) -> None:
    """Fill in what was written with this choice at Meedoen, unless something stands there."""
    own, field = own_words.find(choice), CHOICE.boxes[-1].field
    if own is None or (visit.draft(field) or "").strip():
        return
    written = (taking_part.words(visit, box).strip() for box in own.boxes)
    visit.note(field, " ".join(text for text in written if text))
