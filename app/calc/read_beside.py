"""Reads childcare and other money beside wage and bijstand; nothing here is required."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from app.calc.read import (
    Facts,
    amount,
    month,
    only,
    required,
    rows,
    table,
)
from app.calc.read_fields import names, plain
from app.calc.read_incomes import incomes
from app.calc.wrong import Wrong
from app.domain.beside import Beside, Payment
from app.domain.household import Household, Kind
from app.domain.opvang import Opvang, Opvangsoort
from app.domain.sentence import say

_MOST_ROWS, _MOST_CHILDREN = 60, 25
_MOST_HOURS, _MOST_PRICE = Decimal(744), Decimal(100)

_MAKE: Callable[..., Beside] = Beside


def beside(facts: Facts, home: Household) -> Beside:
    """The facts under ``beside``, each by its name in ``Beside``; what is not told is not known."""
    if facts.get("beside") is None:
        return Beside()
    told = table(facts, "beside")
    only(told, names(Beside))
    found = _MAKE(
        **plain(told, Beside),
        opvang=rows(told, "opvang", _MOST_CHILDREN, _opvang),
        premies=rows(told, "premies", _MOST_ROWS, _payment),
        giften=rows(told, "giften", _MOST_ROWS, _payment),
        incomes=incomes(told, home),
    )
    _fits(found, home)
    return found


def _fits(found: Beside, home: Household) -> None:
    if found.partner_active is not None and home.kind is not Kind.GEHUWD:
        raise Wrong(say("Alleen een paar heeft een partner."), "partner_active")
    for name, given in (("kinderbijslag", found.kinderbijslag), ("opvang", found.opvang)):
        if given and not home.children:
            raise Wrong(say("Noem eerst de kinderen in het huishouden."), name)
    if found.inkomenstoeslag_amount is not None and found.inkomenstoeslag is None:
        raise Wrong(say("Noem ook de maand van de inkomenstoeslag."), "inkomenstoeslag")
    if found.studietoeslag_month is not None and not found.studietoeslag:
        raise Wrong(say("Zeg ook dat er studietoeslag is."), "studietoeslag")


def _payment(row: Facts, _name: str) -> Payment:
    only(row, {"month", "amount"})
    return Payment(month(row, "month"), amount(row, "amount"))


def _opvang(row: Facts, _name: str) -> Opvang:
    only(row, {"kind", "hours_month", "price_hour"})
    kind = str(required(row, "kind"))
    if kind not in list(Opvangsoort):
        kinds = ", ".join(Opvangsoort)
        raise Wrong(say("Kies een soort opvang: {kinds}.", kinds=kinds), "kind")
    return Opvang(
        Opvangsoort(kind),
        _at_most(row, "hours_month", _MOST_HOURS),
        _at_most(row, "price_hour", _MOST_PRICE),
    )


def _at_most(row: Facts, name: str, most: Decimal) -> Decimal:
    found = amount(row, name)
    if found > most:
        raise Wrong(
            say("Hier hoort een bedrag of getal tot {most}: {fact}.", most=int(most), fact=name),
            name,
        )
    return found
