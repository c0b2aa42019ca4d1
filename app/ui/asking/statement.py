"""The payment statement as a person tells it line by line, kept on the phone."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from app.domain.money import ZERO
from app.domain.month import Month
from app.domain.sentence import Sentence, say
from app.domain.statement import LineKind, Statement, StatementLine, StatementQuestion
from app.ui.asking import reading, to_law, values
from app.ui.asking.ask import Form, Input
from app.ui.asking.rows import Rows
from app.ui.state import Visit

MONTH = "specificatie.maand"
BACK = 11
_FIRST = Month(2026, 1)
_MOST_LINES = 40
_HIGH = Decimal("9999.99")


def _amount(part: str, name: Sentence, empty: Sentence | None = None) -> Input:
    field = f"specificatie.{part}"
    return Input(field, Form.MONEY, name, None, name, empty, high=_HIGH)


AMOUNT = _amount(
    "bedrag", say("Bedrag"), say("Vul het bedrag in dat op uw specificatie staat.")
)
# The wage of that month with the travel money in it, and the wage of the month before.
WAGE, TRAVEL, BEFORE = WAGES = (
    _amount("loon", say("Nettoloon")),
    _amount("reisgeld", say("Reisgeld")),
    _amount("loon_ervoor", say("Nettoloon")),
)


def _line(row: list[str]) -> StatementLine:
    kind, amount = row
    if not 0 <= (found := Decimal(amount)) <= _HIGH:
        raise ValueError(amount)
    return StatementLine(LineKind(kind), found)


LINES = Rows("specificatie.regels", _line, lambda one: [one.kind.value, str(one.amount)])


def months(today: date) -> tuple[Month, ...]:
    """The months to choose from: a year back, but none before the first known rules."""
    now = Month.of(today)
    found = (now.plus(-back) for back in range(BACK, -1, -1))
    return tuple(month for month in found if month >= _FIRST) or (now,)


def month_of(visit: Visit, today: date) -> Month:
    """The month of the statement; the month before this one until it is told."""
    choices = months(today)
    before = choices[-2] if len(choices) > 1 else choices[-1]
    told = values.month(visit.answers, MONTH) or before
    return told if told in choices else choices[-1]


def lines(visit: Visit) -> tuple[StatementLine, ...]:
    """The lines told so far; what cannot be read is left out."""
    return LINES.of(visit.answers)[:_MOST_LINES]


def fits(told: Statement, today: date) -> bool:
    """Whether this statement can be written here, whole and unchanged."""
    return (
        told.month in months(today)
        and 0 < len(told.lines) <= _MOST_LINES
        and all(0 <= one.amount <= _HIGH for one in told.lines)
    )


def put_all(visit: Visit, told: Statement, today: date) -> None:
    """Write this statement instead of what stands there; the wage of another month goes."""
    if told.month != month_of(visit, today):
        for one in WAGES:
            visit.put(one.field, "")
    visit.put(MONTH, str(told.month))
    LINES.put(visit, told.lines)


def question(visit: Visit, today: date) -> StatementQuestion:
    """The statement of this person as the law takes it."""
    month = month_of(visit, today)
    used = visit.answers.get("vrijlating", "")
    return StatementQuestion(
        Statement(month, lines(visit)),
        to_law.household(visit.answers, month.first_day),
        _told(visit, WAGE),
        _told(visit, BEFORE),
        int(used) if used.isdecimal() else 0,
        _told(visit, TRAVEL) or ZERO,
    )


def _told(visit: Visit, asked: Input) -> Decimal | None:
    found = reading.parse(asked, visit.answers.get(asked.field, ""))
    return Decimal(found) if found and isinstance(found, str) else None

