"""What stands in the fields of a question: as typed, or else as answered before."""

from __future__ import annotations

from datetime import date

from app.domain.month import Month
from app.ui.asking import monthly, reading, values
from app.ui.asking.ask import PARTS, UNKNOWN, Answers, Ask, Form, Input
from app.ui.asking.reading import Draft

BACK, AHEAD = 12, 24


def each_month(ask: Ask, answers: Answers, today: date) -> tuple[Month, ...]:
    """The months to fill in one by one, from the first month of the work."""
    begin = months(ask, answers, today)[0][0]
    return tuple(begin.plus(step) for step in range(monthly.HOW_MANY))


def fields(ask: Ask, answer: str | None) -> dict[str, str]:
    """The fields of a question, filled in with an earlier answer."""
    if answer is None or answer == UNKNOWN:
        return {ask.name: answer} if answer and ask.form is Form.CHOICE else {}
    return monthly.fields(ask, answer) if ask.form is Form.MONTHS else filled(ask.input, answer)


def filled(asked: Input, kept: str) -> dict[str, str]:
    """The fields of a box, with what is kept of it as a person types it."""
    if asked.form is Form.MONEY:
        return {asked.field: kept.replace(".", ",")}
    if asked.form in (Form.DATE, Form.DAY):
        return _date(asked.field, kept)
    if asked.form is Form.DATES:
        rows = kept.split(",")
        found = {f"{asked.field}.aantal": str(len(rows))}
        for place, row in enumerate(rows):
            found.update(_date(f"{asked.field}.{place}", row))
        return found
    return {asked.field: kept}


def months(ask: Ask, answers: Answers, today: date) -> tuple[tuple[Month, ...], Month]:
    """The months to choose from, and the one to begin at."""
    now = Month.of(today)
    begin = values.month(answers, "begin") or now.plus(1)
    if ask.name == "begin":
        return tuple(now.plus(step) for step in range(-BACK, AHEAD + 1)), begin
    choices = tuple(begin.plus(step) for step in range(AHEAD))
    chosen = values.month(answers, ask.name) or begin.plus(ask.ahead)
    return choices, chosen if chosen in choices else choices[ask.ahead]


def without_row(name: str, place: int, draft: Draft) -> dict[str, str]:
    """The fields of a list of dates after one row is taken out."""
    count = reading.how_many(name, draft)
    after = {f"{name}.aantal": str(max(count - 1, 1))}
    for row in range(place, count):
        for part in PARTS:
            after[f"{name}.{row}.{part}"] = draft(f"{name}.{row + 1}.{part}")
    return after


def _date(field: str, iso: str) -> dict[str, str]:
    year, month, day = iso.split("-")
    return {f"{field}.dag": str(int(day)), f"{field}.maand": str(int(month)), f"{field}.jaar": year}

