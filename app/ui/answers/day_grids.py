"""The boxes of one month: which days bring money, and which take it."""

from __future__ import annotations

from app.domain.money import ZERO
from app.domain.money_days import MoneyDay
from app.domain.month import Month
from app.domain.sentence import Sentence, say
from app.text.write import Writer
from app.ui.components.day_grid import DayGrid, Move

_KEY: tuple[tuple[Move, Sentence], ...] = (
    (Move.IN, say("Er komt geld bij")),
    (Move.OUT, say("Er gaat geld af")),
    (Move.BOTH, say("Er komt geld bij en er gaat geld af")),
    (Move.LOWEST, say("Hier hebt u het minste geld")),
)


def grid(
    writer: Writer, month: Month, lines: tuple[MoneyDay, ...], lowest: MoneyDay | None
) -> DayGrid:
    """All days of the month; the key names only the signs that stand in it."""
    days = range(1, month.last_day.day + 1)
    moves = tuple(_move(number, lines, lowest) for number in days)
    says = writer.write(
        say("Kalender van {month}. De lijst hieronder zegt hetzelfde.", month=month)
    )
    key = tuple((move, writer.write(text)) for move, text in _KEY if move in moves)
    return DayGrid(moves, says, key)


def _move(number: int, lines: tuple[MoneyDay, ...], lowest: MoneyDay | None) -> Move:
    here = [line for line in lines if line.day.day == number]
    if not here:
        return Move.NONE
    if lowest in here:
        return Move.LOWEST
    comes = any(line.amount > ZERO for line in here)
    goes = any(line.amount < ZERO for line in here)
    if comes and goes:
        return Move.BOTH
    return Move.IN if comes else Move.OUT
