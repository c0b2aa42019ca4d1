"""What stands in the fields of a question: as typed, or else as answered before."""

from __future__ import annotations

from datetime import date

from app.domain.month import Month
from app.ui.asking import monthly, reading, values
from app.ui.asking.ask import UNKNOWN, Answers, Ask, Form
from app.ui.asking.reading import Draft, Fault

BACK, AHEAD = 12, 24


def read(ask: Ask, draft: Draft, today: date) -> str | Fault | None:
    """The answer in the fields, a fault in them, or None when nothing was chosen."""
    if ask.form is Form.MONEY:
        return reading.money(ask.name, ask, draft)
    if ask.form is Form.NUMBER:
        return reading.number(ask.name, ask, draft)
    if ask.form is Form.DATE:
        return reading.birth(ask.name, draft, today)
    if ask.form is Form.DATES:
        return reading.births(ask.name, draft, today)
    if ask.form is Form.DAY:
        read_day = reading.birth if ask.past else reading.near_day
        return read_day(ask.name, draft, today)
    return draft(ask.name) or None


def each_month(ask: Ask, answers: Answers, today: date) -> tuple[Month, ...]:
    """The months to fill in one by one, from the first month of the work."""
    begin = months(ask, answers, today)[0][0]
    return tuple(begin.plus(step) for step in range(monthly.HOW_MANY))


def fields(ask: Ask, answer: str | None) -> dict[str, str]:
    """The fields of a question, filled in with an earlier answer."""
    if answer is None or answer == UNKNOWN:
        return {ask.name: answer} if answer and ask.form is Form.CHOICE else {}
    if ask.form is Form.MONEY:
        return {ask.name: answer.replace(".", ",")}
    if ask.form in (Form.DATE, Form.DAY):
        return _date(ask.name, answer)
    if ask.form is Form.MONTHS:
        return monthly.fields(ask, answer)
    if ask.form is Form.DATES:
        rows = answer.split(",")
        filled = {f"{ask.name}.aantal": str(len(rows))}
        for place, row in enumerate(rows):
            filled.update(_date(f"{ask.name}.{place}", row))
        return filled
    return {ask.name: answer}


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
        for part in reading.PARTS:
            after[f"{name}.{row}.{part}"] = draft(f"{name}.{row + 1}.{part}")
    return after


def _date(field: str, iso: str) -> dict[str, str]:
    year, month, day = iso.split("-")
    return {f"{field}.dag": str(int(day)), f"{field}.maand": str(int(month)), f"{field}.jaar": year}

