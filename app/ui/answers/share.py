"""How much of the wage is left in hand, for who has little sense of numbers: in coins."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal

from app.domain.money import ZERO, half_up_to_euro
from app.domain.sentence import Sentence, say, say_n
from app.text.write import Writer
from app.ui.answers.figures import AmountParts
from app.ui.components.coins import Coins

# People know what 100 euro is; a step of 5 of them frightens nobody and flatters nobody.
_WHOLE, _STEPS = Decimal(100), 20
# As few coins as show the same amount: of 25, of 10 or of 5 euro.
_FEW, _MANY = 4, 10
# Of less than this it is truer to say that almost nothing is left.
_LEAST = Decimal("0.05")


def share(
    writer: Writer, now: AmountParts, then: AmountParts, months: int, elsewhere: Decimal = ZERO
) -> Coins | None:
    """The average month with work against now; None without a wage of one's own.

    It is the mean of so many ``months``. Holiday money counts in the wage and in what is left, as
    in the bars beside it. ``elsewhere`` is what the work changes in all months without it: what
    it takes there is not left (Awir, article 8).
    """
    wage, gain = then.wage - now.wage, then.total - now.total
    if elsewhere:
        gain += half_up_to_euro(elsewhere / months)
    if wage <= ZERO:
        return None
    kept, of = _coins(min(gain / wage, Decimal(1)))
    return Coins(kept, of, writer.write(_words(kept, of, gain, wage, months)))


def _coins(part: Decimal) -> tuple[int, int]:
    """How many coins of how many; none of none when almost nothing is left."""
    if part < _LEAST:
        return 0, 0
    steps = int((part * _STEPS).to_integral_value(ROUND_HALF_UP))
    of = next(one for one in (_FEW, _MANY, _STEPS) if steps * one % _STEPS == 0)
    return steps * of // _STEPS, of


def _words(kept: int, of: int, gain: Decimal, wage: Decimal, months: int) -> Sentence:
    if kept and kept == of:
        if gain >= wage:
            return say("Wat u erbij verdient, houdt u helemaal.")
        return say("Wat u erbij verdient, houdt u bijna helemaal.")
    if kept:
        return say(
            "Van elke {whole} die u erbij verdient, houdt u ongeveer {part}.",
            whole=_WHOLE,
            part=_WHOLE * kept / of,
        )
    return _hardly(gain, months)


def _hardly(gain: Decimal, months: int) -> Sentence:
    if gain < ZERO:
        return say("Van dit loon houdt u niets over. U hebt minder dan nu.")
    if gain == ZERO:
        return say("Van dit loon houdt u niets over.")
    if gain >= 1:
        return say_n(
            "Van dit loon blijft ongeveer {amount} over.",
            "Over {n} maanden blijft er van dit loon gemiddeld ongeveer {amount} per maand over.",
            n=months,
            amount=gain,
        )
    return say_n(
        "Van dit loon blijft bijna niets over.",
        "Over {n} maanden samen blijft er van dit loon bijna niets over.",
        n=months,
    )
