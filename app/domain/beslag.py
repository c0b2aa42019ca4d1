"""What stays of an income of which somebody who is owed money takes a part."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class Beslag:
    """Amounts in euro a month, holiday money counted in the month that earns it.

    ``income`` is all of it, ``keeps`` what nobody may take, and ``goes`` the most that may go.
    """

    income: Decimal
    keeps: Decimal
    goes: Decimal
