"""A verzoek as a text that a case worker reads: the document that goes into the zaak."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date, datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

from app.server.case_system import Message

ZONE = ZoneInfo("Europe/Amsterdam")
_MONEY = frozenset({"netto"})
_LABELS = {
    "wie": "Van wie",
    "netto": "Netto bedrag",
    "per": "Vanaf",
    "bijVerzoek": "Bij het verzoek",
    "bijTaak": "Bij de taak",
    "redenenVolgen": "De redenen volgen later",
    "urenPerWeek": "Uren per week",
    "eigenIdee": "Eigen idee",
    "verzoek": "Over het verzoek",
}


def local_day(moment: datetime) -> date:
    """The day in the Netherlands."""
    return moment.astimezone(ZONE).date()


def request_text(message: Message, title: str) -> str:
    """The whole verzoek in plain text: what it is, the receipt, and every field that is filled."""
    at = message.received.astimezone(ZONE)
    rows = [
        title,
        "",
        f"Nummer van het ontvangstbewijs: {message.receipt}",
        f"Ontvangen op: {at:%d-%m-%Y} om {at:%H:%M} uur",
        f"Kenmerk: {message.uuid}",
        f"Ingediend door een gemachtigde: {'ja' if message.with_mandate else 'nee'}",
    ]
    if replaces := message.content.get("vervangt"):
        rows.append(f"Vervangt het verzoek: {replaces}")
    rows += ["", *_rows(message.content.get("aanvraagGegevens"), "")]
    if message.files:
        rows += ["", "Bijlagen:", *(f"- {file.name}" for file in message.files)]
    return "\n".join(rows) + "\n"


def _rows(told: object, indent: str) -> Iterator[str]:
    if not isinstance(told, Mapping):
        return
    for key, value in told.items():
        label = _LABELS.get(key) or _words(key)
        if isinstance(value, list):
            yield f"{indent}{label}: {'' if value else 'geen'}".rstrip()
            for number, one in enumerate(value, 1):
                if isinstance(one, Mapping):
                    yield f"{indent}  {number}."
                    yield from _rows(one, f"{indent}    ")
                else:
                    yield f"{indent}  - {one}"
        elif isinstance(value, Mapping):
            yield f"{indent}{label}:"
            yield from _rows(value, f"{indent}  ")
        elif value is not None:
            yield f"{indent}{label}: {_value(key, value)}"


def _value(key: str, value: object) -> str:
    if isinstance(value, bool):
        return "ja" if value else "nee"
    if key in _MONEY and isinstance(value, int):
        euros = f"{Decimal(value) / 100:,.2f}"
        return "€ " + euros.translate(str.maketrans(",.", ".,"))
    return str(value)


def _words(key: str) -> str:
    """A name of the contract as words: inkomstenBron becomes Inkomsten bron."""
    return re.sub(r"([A-Z])", lambda found: f" {found[1].lower()}", key).capitalize()
