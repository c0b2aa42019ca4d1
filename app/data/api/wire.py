"""What travels, read with care: unknown fields are borne, and a receipt is proven or is none."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from decimal import Decimal
from functools import lru_cache
from typing import cast
from uuid import UUID

from app.data.gemeente_reader import build
from app.domain.gemeente import Gemeente

_DAYS = frozenset({"from", "until", "checked", "in_force", "dates"})
_TIMES = frozenset({"opens", "closes"})
Content = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Receipt:
    """The gemeente has it: its number and its own time of receipt."""

    uuid: UUID
    number: str
    received: datetime


@dataclass(frozen=True, slots=True)
class Change:
    """One thing in its newest form; no content means that it is gone."""

    kind: str
    uuid: UUID
    content: Content | None


@dataclass(frozen=True, slots=True)
class ChangesPage:
    """One page of the feed, and where to go on."""

    changes: tuple[Change, ...]
    cursor: str
    more: bool


def receipt_from(body: bytes, uuid: UUID) -> Receipt | None:
    """The receipt in an answer, or None when it is not one for this very verzoek."""
    try:
        told = _table(body)
        receipt = Receipt(
            UUID(str(told["uuid"])),
            str(told["nummer"]),
            datetime.fromisoformat(str(told["ontvangenOp"])),
        )
    except (KeyError, ValueError):
        return None
    whole = receipt.uuid == uuid and receipt.number and receipt.received.tzinfo is not None
    return receipt if whole else None


def page_from(body: bytes) -> ChangesPage | None:
    """A page of the feed, or None when it is not whole; a kind we do not know is kept too."""
    try:
        told = _table(body)
        rules = cast("list[Content]", told["wijzigingen"])
        changes = tuple(_change(one) for one in rules)
        return ChangesPage(changes, str(told["cursor"]), bool(told["meer"]))
    except (KeyError, TypeError, ValueError):
        return None


@lru_cache(maxsize=8)  # everybody of one gemeente gets the same bytes, and reading takes long
def gemeente_from(body: bytes) -> Gemeente | None:
    """The gemeente with the same reader as its files on disk; None when this is no gemeente."""
    try:
        told = cast("Content", _json(body, Decimal))
        tables = cast("Mapping[str, Mapping[str, object]]", _with_days(told["bestanden"]))
        return build(str(told["code"]), tables)
    except (KeyError, TypeError, ValueError, AttributeError):
        return None


def problem_from(body: bytes) -> tuple[str, tuple[str, ...]]:
    """The name of a problem and the fields it names; empty when it cannot be read."""
    try:
        told = _table(body)
        fields = cast("list[Content]", told.get("invalidParams") or [])
        names = tuple(str(one.get("naam", "")) for one in fields)
        return str(told.get("type", "")).rpartition("/")[2], names
    except (AttributeError, TypeError, ValueError):
        return "", ()


def _table(body: bytes) -> Content:
    told = _json(body)
    if not isinstance(told, dict):
        raise ValueError("no table")
    return told


def _json(body: bytes, number: Callable[[str], object] | None = None) -> object:
    """What JSON says; deep nesting is as wrong as no JSON at all."""
    try:
        told: object = json.loads(body, parse_float=number)
    except RecursionError as fault:
        raise ValueError("nested too deep") from fault
    return told


def _change(rule: Content) -> Change:
    content = rule.get("inhoud")
    gone = bool(rule["verwijderd"])
    if not gone and not isinstance(content, dict):
        raise ValueError("a change without content")
    return Change(
        str(rule["soort"]), UUID(str(rule["uuid"])), None if gone else cast("Content", content)
    )


def _with_days(node: object, key: str = "") -> object:
    """JSON has no days and times; the keys of the gemeente's files say where they stand."""
    if isinstance(node, dict):
        return {name: _with_days(below, name) for name, below in node.items()}
    if isinstance(node, list):
        return [_with_days(below, key) for below in node]
    if isinstance(node, str) and key in _DAYS:
        return date.fromisoformat(node)
    if isinstance(node, str) and key in _TIMES:
        return time.fromisoformat(node)
    return node
