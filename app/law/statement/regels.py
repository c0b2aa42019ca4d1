"""Participatiewet, artikelen 19, 31 en 45: wat is elke regel, en wat verwachtte Houvast?"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from app.domain.money import ZERO
from app.domain.statement import (
    Cause,
    Column,
    ExplainedLine,
    Fit,
    LineKind,
    StatementQuestion,
)
from app.law.participatiewet.vakantietoeslag import vakantietoeslag
from app.law.statement.inkomen import IncomeRead, income_read
from app.law.statement.normen import OtherNorm, net_of, other_norms
from app.law.statement.oorzaken import cause, not_known, of_line
from app.law.statement.verwacht import Expected
from app.law.statement.vrij import exemption_cause
from app.law.statement.woorden import WORDS

_NOT_COMPARED = (LineKind.VAKANTIEGELD, LineKind.LOONHEFFING)
_OWN = (
    LineKind.VAKANTIEGELD,
    LineKind.BIJ,
    LineKind.MAATREGEL,
    LineKind.BOETE,
    LineKind.AFLOSSING,
    LineKind.BESLAG,
    LineKind.DERDEN,
    LineKind.VOORSCHOT,
    LineKind.AF,
)


@dataclass(frozen=True, slots=True)
class Reading:
    """How the statement as a whole is read, before its lines are told one by one.

    ``with_holiday`` when the norm stands there with its holiday part, which then goes off again.
    """

    asked: StatementQuestion
    expected: Expected
    income: IncomeRead
    norm: Decimal
    other: OtherNorm | None
    with_holiday: bool

    def told(self, kind: LineKind) -> Decimal | None:
        """The amount of a kind, or None when there is no such line."""
        statement = self.asked.statement
        return statement.total(kind) if statement.has(kind) else None

    def column(self, kind: LineKind) -> Column:
        """The sum a kind is in; a reservation beside a norm without holiday part only tells."""
        if kind is LineKind.RESERVERING and not self.with_holiday:
            return Column.INFO
        return WORDS[kind].column

    @property
    def holiday(self) -> Decimal:
        """The holiday part of the norm as it stands there."""
        return vakantietoeslag(self.norm, self.expected.day).value


def read(asked: StatementQuestion, x: Expected) -> Reading:
    """Participatiewet, artikel 19 lid 3: staat de norm er met of zonder vakantietoeslag?"""
    statement = asked.statement
    norm = statement.total(LineKind.NORM) if statement.has(LineKind.NORM) else x.net_norm
    found = other_norms(x, asked.household)
    other = next((one for one in found if norm in (one.norm, one.net)), None)
    nets = {x.net_norm, *([other.net] if other else [])}
    full = norm not in nets and (
        statement.has(LineKind.RESERVERING) or norm == x.norm or other is not None
    )
    known = norm in (x.norm, x.net_norm)
    return Reading(asked, x, income_read(asked, x), norm, None if known else other, full)


def explained_lines(reading: Reading) -> tuple[ExplainedLine, ...]:
    """Participatiewet: elke soort regel een keer, in de volgorde van de specificatie.

    Lines of one kind are told together; what was expected and is missing comes after the norm.
    """
    told = dict.fromkeys(line.kind for line in reading.asked.statement.lines)
    kinds = list(told)
    if LineKind.NORM in told:
        missing = [kind for kind in _EXPECTED if kind not in told and _is_missing(kind, reading)]
        after = LineKind.INKOMSTEN if LineKind.INKOMSTEN in told else LineKind.NORM
        at = kinds.index(after) + 1
        kinds[at:at] = missing
    return tuple(_line(kind, reading) for kind in kinds)


_EXPECTED = (LineKind.INKOMSTEN, LineKind.VRIJLATING, LineKind.RESERVERING)


def _is_missing(kind: LineKind, reading: Reading) -> bool:
    if kind is LineKind.INKOMSTEN:
        return reading.expected.wage_told and reading.expected.wage > 0
    if kind is LineKind.VRIJLATING:
        return reading.income.exempt > 0 and not reading.income.after_exemption
    return reading.with_holiday and reading.holiday > reading.income.holiday


def _line(kind: LineKind, reading: Reading) -> ExplainedLine:
    words, told = WORDS[kind], reading.told(kind)
    expected, why = _compared(kind, reading)
    difference = None if expected is None else (told or ZERO) - expected
    fit = _fit(told, difference)
    step = why.next_step if why is not None else words.next_step
    return ExplainedLine(
        kind=kind,
        column=reading.column(kind),
        title=words.title,
        what=words.what,
        told=told,
        expected=expected,
        difference=difference,
        fit=fit,
        cause=why,
        next_step=step,
        source=words.source,
    )


def _fit(told: Decimal | None, difference: Decimal | None) -> Fit:
    if told is None:
        return Fit.MISSING
    if difference is None:
        return Fit.NOT_COMPARED
    return Fit.DIFFERENT if difference else Fit.SAME


def _compared(kind: LineKind, reading: Reading) -> tuple[Decimal | None, Cause | None]:
    """What was expected of a kind (None: nothing), and why it differs."""
    if kind in _OWN:
        amount = reading.told(kind) or ZERO
        effect = amount if reading.column(kind) is Column.PLUS else -amount
        expected = None if kind in _NOT_COMPARED else ZERO
        return expected, of_line(kind, effect) if amount else None
    if kind is LineKind.NORM:
        return _norm(reading)
    if kind is LineKind.INKOMSTEN:
        return reading.income.expected, reading.income.cause
    if kind is LineKind.VRIJLATING:
        return reading.income.exempt, exemption_cause(
            reading.expected, reading.income, reading.told(kind)
        )
    if kind is LineKind.VAKANTIEGELD_INKOMSTEN:
        return _claim(reading)
    return _reserved(reading) if kind is LineKind.RESERVERING else (None, None)


def _norm(reading: Reading) -> tuple[Decimal, Cause | None]:
    x, norm = reading.expected, reading.norm
    expected = x.norm if reading.with_holiday else x.net_norm
    if norm == expected:
        return expected, None
    if reading.other is not None:
        return expected, reading.other.told(x)
    net = net_of(norm, x.day) if reading.with_holiday else norm
    return expected, not_known(net - x.net_norm)


def _claim(reading: Reading) -> tuple[Decimal, Cause | None]:
    """The claim counts within the reservation; without one it goes off the amount paid."""
    told = reading.told(LineKind.VAKANTIEGELD_INKOMSTEN) or ZERO
    expected = reading.expected.claim(reading.income.base)
    if not reading.with_holiday:
        return expected, cause("met_vakantiegeld", -told)
    return expected, None if told == expected else not_known(ZERO)


def _reserved(reading: Reading) -> tuple[Decimal, Cause | None]:
    told = reading.told(LineKind.RESERVERING) or ZERO
    if not reading.with_holiday:
        x = reading.expected
        return told if told in (x.holiday, x.sum.reserved) else x.sum.reserved, None
    expected = max(ZERO, reading.holiday - reading.income.holiday)
    effect = expected - told
    if not effect:
        return expected, None
    return expected, cause("reservering", effect) if not told else not_known(effect)
