"""Participatiewet, artikelen 19, 31 en 45: wat staat er op de specificatie, en past dat?"""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from app.domain.gemeente import Gemeente
from app.domain.money import ZERO
from app.domain.sentence import say
from app.domain.statement import (
    Cause,
    Column,
    ExplainedLine,
    Explanation,
    Fit,
    LineKind,
    Statement,
    StatementQuestion,
)
from app.law.refused import Refused
from app.law.statement.oorzaken import not_known
from app.law.statement.regels import explained_lines, read
from app.law.statement.rest import rest_causes
from app.law.statement.verwacht import Expected, verwacht

_SIGNS = {Column.BASIS: 1, Column.PLUS: 1, Column.MIN: -1, Column.INFO: 0, Column.TOTAL: 0}


def explain_statement(asked: StatementQuestion, gemeente: Gemeente | None) -> Explanation:
    """Participatiewet, artikelen 19, 31 en 45: regel voor regel, tot op de cent.

    Without a line for the amount paid, the sum of the lines is taken. Raises Refused without
    any line and where no norm or no wage table is known.
    """
    if not asked.statement.lines:
        raise Refused(say("Vul eerst een regel van uw specificatie in."), "lines")
    x = verwacht(asked, gemeente)
    lines = explained_lines(read(asked, x))
    added = _added(lines)
    paid_told, whole = _has(asked.statement)
    paid = asked.statement.total(LineKind.BETAALD) if paid_told else added
    difference = paid - x.sum.paid
    causes, explained = _causes(asked, x, lines, difference)
    return Explanation(
        month=asked.statement.month,
        lines=_with_total(lines, x, difference),
        added=added,
        paid=paid,
        adds_up=paid == added if paid_told and whole else None,
        expected=x.sum.paid,
        difference=difference,
        causes=causes,
        explained=explained,
        certainty=x.certainty,
    )


def _has(statement: Statement) -> tuple[bool, bool]:
    """Whether the amount paid was told, and whether there are lines to add up."""
    return statement.has(LineKind.BETAALD), statement.has(LineKind.NORM)


def _added(lines: tuple[ExplainedLine, ...]) -> Decimal:
    return sum((_SIGNS[line.column] * line.told for line in lines if line.told), ZERO)


def _causes(
    asked: StatementQuestion, x: Expected, lines: tuple[ExplainedLine, ...], difference: Decimal
) -> tuple[tuple[Cause, ...], bool]:
    """What explains the difference: exactly first, then the rest, then what nobody knows."""
    if not difference:
        return (), True
    named = [line.cause for line in lines if line.cause is not None and line.cause.effect]
    rest = difference - sum((one.effect for one in named), ZERO)
    found = [*named, *(rest_causes(asked, x, rest) if rest else ())]
    if rest and len(found) == len(named):
        found.append(not_known(rest))
    marked = (replace(one, exact=_is_exact(one, difference)) for one in found)
    ordered = sorted(marked, key=lambda one: (not one.exact, -abs(one.effect)))
    return tuple(ordered), all(one.source is not None for one in found)


def _is_exact(one: Cause, difference: Decimal) -> bool:
    """A cause that nobody could name explains nothing, whatever its amount."""
    return one.source is not None and one.effect == difference


def _with_total(
    lines: tuple[ExplainedLine, ...], x: Expected, difference: Decimal
) -> tuple[ExplainedLine, ...]:
    """The line of the amount paid beside what was expected; it stands last."""
    fit = Fit.DIFFERENT if difference else Fit.SAME
    rest = tuple(line for line in lines if line.kind is not LineKind.BETAALD)
    totals = (
        replace(line, expected=x.sum.paid, difference=difference, fit=fit)
        for line in lines
        if line.kind is LineKind.BETAALD
    )
    return (*rest, *totals)
