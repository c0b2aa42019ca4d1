"""How much of the wage is left in hand, for who has little sense of numbers: in coins."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal

from app.domain.money import ZERO
from app.domain.sentence import Sentence, say
from app.text.write import Writer
from app.ui.answers.figures import Parts
from app.ui.components.coins import Coins

_FEW, _MANY = 4, 10
# Few coins are easier to see, as long as they are off by no more than this share of the wage.
_CLOSE = Decimal("0.05")


def share(writer: Writer, now: Parts, then: Parts) -> Coins | None:
    """The average month with work against now; None without a wage of one's own.

    Holiday money counts in the wage and in what is left, as in the bars beside it.
    """
    wage, gain = then.wage - now.wage, then.total - now.total
    if wage <= ZERO:
        return None
    kept, of = _coins(min(gain / wage, Decimal(1)))
    return Coins(kept, of, writer.write(_words(kept, of, gain, wage)))


def _coins(part: Decimal) -> tuple[int, int]:
    """How many coins of how many; none of none when it is less than half of one in ten."""
    few = _round(part * _FEW)
    if few and abs(Decimal(few) / _FEW - part) <= _CLOSE:
        return few, _FEW
    many = _round(part * _MANY)
    return (many, _MANY) if many > 0 else (0, 0)


def _round(number: Decimal) -> int:
    return int(number.to_integral_value(ROUND_HALF_UP))


def _words(kept: int, of: int, gain: Decimal, wage: Decimal) -> Sentence:
    if kept and kept == of:
        if gain >= wage:
            return say("Wat u erbij verdient, houdt u helemaal.")
        return say("Wat u erbij verdient, houdt u bijna helemaal.")
    if kept:
        return say(
            "Van elke {whole} die u erbij verdient, houdt u ongeveer {part}.",
            whole=Decimal(of),
            part=Decimal(kept),
        )
    if gain < ZERO:
        return say("Van dit loon houdt u niets over. U hebt minder dan nu.")
    if gain == ZERO:
        return say("Van dit loon houdt u niets over.")
    return say("Gemiddeld blijft er van dit loon bijna niets over.")
