"""Money is Decimal; rounding is a named act, done only where the law or the payer rounds."""

from __future__ import annotations

from decimal import ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, Decimal

ZERO = Decimal("0.00")
CENT = Decimal("0.01")
EURO = Decimal(1)


def half_up_to_cent(amount: Decimal) -> Decimal:
    """Round an amount in euro to whole cents, half up, as payers do."""
    return amount.quantize(CENT, ROUND_HALF_UP)


def half_up_to_euro(amount: Decimal) -> Decimal:
    """Round to whole euros, half up."""
    return amount.quantize(EURO, ROUND_HALF_UP)


def down_to_euro(amount: Decimal) -> Decimal:
    """Round down to whole euros."""
    return amount.quantize(EURO, ROUND_FLOOR)


def up_to_euro(amount: Decimal) -> Decimal:
    """Round up to whole euros."""
    return amount.quantize(EURO, ROUND_CEILING)
