"""What the gemeente paid over a month, as a statement that can be explained."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from app.domain.own_data import Specification, SpecificationLine
from app.domain.statement import Column, LineKind, Statement, StatementLine, coded_line
from app.law import STATEMENT_WORDS
from app.ui.asking import statement
from app.ui.state import Visit


def as_told(one: Specification) -> Statement:
    """The gemeente's own lines, with what was paid below them."""
    lines = tuple(_line(row) for row in one.lines)
    return Statement(one.month, (*lines, StatementLine(LineKind.BETAALD, one.paid)))


def loses(visit: Visit, told: Statement, others: Iterable[Specification], today: date) -> bool:
    """Whether something that the person typed goes when this takes its place."""
    month, lines = statement.month_of(visit, today), statement.lines(visit)
    own = Statement(month, lines)
    is_typed = bool(lines) and all(own != as_told(one) for one in others)
    wages = (visit.answers.get(one.field, "") for one in statement.WAGES)
    return is_typed or (told.month != month and any(wage.strip() for wage in wages))


def _line(row: SpecificationLine) -> StatementLine:
    """A line with its own kind, unless its sign says that it puts something right instead."""
    line = coded_line(row.code, row.amount)
    column = STATEMENT_WORDS[line.kind].column
    if not row.amount or column is Column.INFO or (column is Column.MIN) == (row.amount < 0):
        return line
    return StatementLine(LineKind.AF if row.amount < 0 else LineKind.BIJ, line.amount)
