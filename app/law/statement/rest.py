"""Participatiewet: wat verklaart het verschil dat de regels zelf niet verklaren?"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from app.domain.statement import Cause, LineKind, StatementQuestion
from app.law.statement.inkomen import counted_otherwise, four_weekly
from app.law.statement.normen import other_norms
from app.law.statement.oorzaken import cause
from app.law.statement.verwacht import Expected
from app.law.statement.woorden import WORDS


def rest_causes(asked: StatementQuestion, x: Expected, rest: Decimal) -> tuple[Cause, ...]:
    """The causes that are exactly this amount; at most one of each name, none is a guess.

    For a statement of which only the amount paid was told they are the whole explanation.
    """
    found = {one.name: one for one in _candidates(asked, x) if one.effect == rest}
    return tuple(found.values())


def _candidates(asked: StatementQuestion, x: Expected) -> Iterator[Cause]:
    statement = asked.statement
    if not statement.has(LineKind.NORM):
        yield from _without_lines(asked, x)
    yield cause("reservering", -x.holiday)
    yield cause("reservering", x.holiday)
    for line in statement.lines:
        if line.kind is LineKind.LOONHEFFING:
            yield cause("loonheffing", -line.amount)
        elif line.kind is not LineKind.BETAALD:
            for sign in (1, -1):
                yield cause("regel", sign * line.amount, title=WORDS[line.kind].title.id)


def _without_lines(asked: StatementQuestion, x: Expected) -> Iterator[Cause]:
    yield cause("geen_vrijlating", -x.exempt(x.wage))
    yield cause("geen_loon", counted_otherwise(x, Decimal(0)))
    yield cause("met_vakantiegeld", -x.claim(x.wage))
    yield cause("vier_weken", counted_otherwise(x, four_weekly(x.wage)))
    if asked.travel and asked.wage is not None:
        yield cause("met_reisgeld", counted_otherwise(x, asked.wage))
    if asked.wage_before is not None:
        effect = counted_otherwise(x, asked.wage_before)
        yield cause("andere_maand", effect, before=asked.statement.month.plus(-1))
    yield from (one.told(x) for one in other_norms(x, asked.household))
