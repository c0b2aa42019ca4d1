"""Reads income beside wages that comes every month: benefits, pension, alimony, rent of a room."""

from __future__ import annotations

from app.calc.read import (
    Facts,
    amount,
    month,
    only,
    optional_amount,
    required,
    rows,
    yes_or_no,
)
from app.calc.wrong import Wrong
from app.domain.household import Household, Kind
from app.domain.income import Income, IncomeKind
from app.domain.sentence import say

_KNOWN = {
    *("kind", "net_month", "gross_month", "partner", "from", "until"),
    *("beside_work", "counted_month"),
}
_MOST = 20


def incomes(told: Facts, home: Household) -> tuple[Income, ...]:
    """The list under ``incomes``: one income of each kind for the person and for the spouse."""
    found = rows(told, "incomes", _MOST, lambda row, _: _income(row, home))
    names = [one.name for one in found]
    if len(set(names)) < len(names):
        raise Wrong(say("Tel inkomen van dezelfde soort bij elkaar op."), "incomes")
    return found


def _income(row: Facts, home: Household) -> Income:
    only(row, _KNOWN)
    of_partner = yes_or_no(row, "partner", False) is True
    if of_partner and home.kind is not Kind.GEHUWD:
        raise Wrong(say("Alleen een paar heeft een partner."), "partner")
    found = Income(
        _kind(row),
        amount(row, "net_month"),
        optional_amount(row, "gross_month"),
        of_partner=of_partner,
        first=None if row.get("from") is None else month(row, "from"),
        until=None if row.get("until") is None else month(row, "until"),
        beside_work=optional_amount(row, "beside_work"),
        counted_month=optional_amount(row, "counted_month"),
    )
    _fits(found)
    return found


def _kind(row: Facts) -> IncomeKind:
    kind = str(required(row, "kind"))
    if kind not in list(IncomeKind):
        kinds = ", ".join(IncomeKind)
        raise Wrong(say("Kies een soort inkomen: {kinds}.", kinds=kinds), "kind")
    return IncomeKind(kind)


def _fits(found: Income) -> None:
    if found.first is not None and found.until is not None and found.until < found.first:
        raise Wrong(say("Het inkomen eindigt vóór het begint."), "until")
    if found.gross_month is not None and found.gross_month < found.net_month:
        raise Wrong(say("Bruto is nooit minder dan netto."), "gross_month")
    if found.beside_work is not None and not found.falls_by_work:
        raise Wrong(say("Dit inkomen verandert niet door werk."), "beside_work")
    if found.beside_work is not None and found.beside_work > found.net_month:
        raise Wrong(say("Naast werk blijft er niet meer dan er nu is."), "beside_work")
