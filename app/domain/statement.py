"""A payment statement of one month as a person reads it, and what Houvast makes of it."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from app.domain.certainty import Certainty
from app.domain.household import Household
from app.domain.money import ZERO
from app.domain.month import Month
from app.domain.sentence import Sentence
from app.domain.source import Source


class LineKind(StrEnum):
    """What a line is; the values are also the codes of the gemeente's API."""

    NORM = "norm"
    INKOMSTEN = "inkomsten"
    VRIJLATING = "vrijlating"
    VAKANTIEGELD_INKOMSTEN = "vakantiegeld_over_inkomsten"
    RESERVERING = "reservering_vakantiegeld"
    VAKANTIEGELD = "vakantiegeld"
    BIJ = "bij"
    MAATREGEL = "maatregel"
    BOETE = "boete"
    AFLOSSING = "aflossing"
    BESLAG = "beslag"
    DERDEN = "betaald_aan_derden"
    VOORSCHOT = "voorschot"
    LOONHEFFING = "loonheffing"
    AF = "af"
    BETAALD = "betaald"


class Column(StrEnum):
    """What a line does to the sum; INFO only tells something."""

    BASIS = "basis"
    PLUS = "plus"
    MIN = "min"
    INFO = "info"
    TOTAL = "totaal"


@dataclass(frozen=True, slots=True)
class StatementLine:
    """One line: its kind and the amount in euro as it stands there, without its sign."""

    kind: LineKind
    amount: Decimal


@dataclass(frozen=True, slots=True)
class Statement:
    """The lines over one month, in the order in which they were told."""

    month: Month
    lines: tuple[StatementLine, ...]

    def has(self, kind: LineKind) -> bool:
        """Whether there is a line of this kind."""
        return any(line.kind is kind for line in self.lines)

    def total(self, kind: LineKind) -> Decimal:
        """What the lines of this kind come to; 0 without one."""
        return sum((line.amount for line in self.lines if line.kind is kind), ZERO)


@dataclass(frozen=True, slots=True)
class StatementQuestion:
    """A statement and whose it is.

    ``wage`` is the net wage of that month as told, ``wage_before`` that of the month before;
    None is not told. ``travel`` is the travel money of the employer within ``wage``.
    ``months_used`` are the months of exemption (31.2.n) used before.
    """

    statement: Statement
    household: Household
    wage: Decimal | None = None
    wage_before: Decimal | None = None
    months_used: int = 0
    travel: Decimal = ZERO


class Fit(StrEnum):
    """How a line lies beside what Houvast expected."""

    SAME = "gelijk"
    DIFFERENT = "anders"
    MISSING = "ontbreekt"
    NOT_COMPARED = "niet vergeleken"


@dataclass(frozen=True, slots=True)
class Cause:
    """Why a line or the whole may differ, and what to do.

    ``effect`` is what it does to the amount paid, in euro with its sign. ``exact`` when that is
    the whole difference to the cent. ``source`` is None where no law names it.
    """

    name: str
    because: Sentence
    next_step: Sentence
    effect: Decimal
    exact: bool
    source: Source | None


@dataclass(frozen=True, slots=True)
class ExplainedLine:
    """One line with what it is; ``told`` is None when a line was expected and is not there.

    ``difference`` is told less expected; None when nothing was compared.
    """

    kind: LineKind
    column: Column
    title: Sentence
    what: Sentence
    told: Decimal | None
    expected: Decimal | None
    difference: Decimal | None
    fit: Fit
    cause: Cause | None
    next_step: Sentence
    source: Source


@dataclass(frozen=True, slots=True)
class Explanation:
    """A whole statement, line by line, in euro.

    ``added`` is what the lines come to; ``adds_up`` is None when the amount paid was not told.
    ``expected`` is what Houvast expected to be paid, and ``difference`` paid less expected.
    ``causes`` that explain it to the cent come first; ``explained`` when together they leave
    nothing.
    """

    month: Month
    lines: tuple[ExplainedLine, ...]
    added: Decimal
    paid: Decimal
    adds_up: bool | None
    expected: Decimal
    difference: Decimal
    causes: tuple[Cause, ...]
    explained: bool
    certainty: Certainty


_BY_CODE = {kind.value: kind for kind in LineKind}


def coded_line(code: str, amount: Decimal) -> StatementLine:
    """A line as a gemeente sends it, a minus is held back; an unknown word keeps its sign."""
    kind = _BY_CODE.get(code, LineKind.AF if amount < 0 else LineKind.BIJ)
    return StatementLine(kind, abs(amount))
