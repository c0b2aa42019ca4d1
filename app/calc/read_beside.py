"""Reads childcare and other money beside wage and bijstand; nothing here is required."""

from __future__ import annotations

from decimal import Decimal

from app.calc.read import Facts, table
from app.calc.read_fields import made
from app.calc.wrong import Wrong
from app.domain.beside import Beside
from app.domain.household import Household, Kind
from app.domain.income import Income
from app.domain.opvang import Opvang
from app.domain.sentence import say

_MOST_HOURS, _MOST_PRICE = Decimal(744), Decimal(100)


def beside(facts: Facts, home: Household) -> Beside:
    """The facts under ``beside``, each by its name in ``Beside``; what is not told is not known."""
    if facts.get("beside") is None:
        return Beside()
    found = made(table(facts, "beside"), Beside)
    for care in found.opvang:
        _opvang_fits(care)
    for income in found.incomes:
        _income_fits(income, home)
    _fits(found, home)
    return found


def _fits(found: Beside, home: Household) -> None:
    names = [one.name for one in found.incomes]
    if len(set(names)) < len(names):
        raise Wrong(say("Tel inkomen van dezelfde soort bij elkaar op."), "incomes")
    if found.partner_active is not None and home.kind is not Kind.GEHUWD:
        raise Wrong(say("Alleen een paar heeft een partner."), "partner_active")
    for name, given in (("kinderbijslag", found.kinderbijslag), ("opvang", found.opvang)):
        if given and not home.children:
            raise Wrong(say("Noem eerst de kinderen in het huishouden."), name)
    if found.inkomenstoeslag_amount is not None and found.inkomenstoeslag is None:
        raise Wrong(say("Noem ook de maand van de inkomenstoeslag."), "inkomenstoeslag")
    if found.studietoeslag_month is not None and not found.studietoeslag:
        raise Wrong(say("Zeg ook dat er studietoeslag is."), "studietoeslag")


def _opvang_fits(care: Opvang) -> None:
    bounds = (
        ("hours_month", care.hours_month, _MOST_HOURS),
        ("price_hour", care.price_hour, _MOST_PRICE),
    )
    for name, given, most in bounds:
        if given > most:
            raise Wrong(
                say(
                    "Hier hoort een bedrag of getal tot {most}: {fact}.", most=int(most), fact=name
                ),
                name,
            )


def _income_fits(found: Income, home: Household) -> None:
    if found.of_partner and home.kind is not Kind.GEHUWD:
        raise Wrong(say("Alleen een paar heeft een partner."), "partner")
    if found.first is not None and found.until is not None and found.until < found.first:
        raise Wrong(say("Het inkomen eindigt vóór het begint."), "until")
    if found.gross_month is not None and found.gross_month < found.net_month:
        raise Wrong(say("Bruto is nooit minder dan netto."), "gross_month")
    if found.beside_work is not None and not found.falls_by_work:
        raise Wrong(say("Dit inkomen verandert niet door werk."), "beside_work")
    if found.beside_work is not None and found.beside_work > found.net_month:
        raise Wrong(say("Naast werk blijft er niet meer dan er nu is."), "beside_work")
