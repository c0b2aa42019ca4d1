"""What a device keeps about its own lock: no PIN and no key, only a key inside another."""

from __future__ import annotations

import json
from base64 import b64decode, b64encode
from dataclasses import asdict, dataclass, field
from datetime import datetime

from app.data.safe.tools import Cost
from app.data.safe.tries import Tries
from app.domain.device import Bare, DeviceKind

_FORM = 1


@dataclass(frozen=True, slots=True)
class Record:
    """``wrapped`` is the key of everything here, sealed by the key of the vault, the PIN or both.

    ``name`` is random: it salts the PIN, and tells this device from others.
    """

    name: bytes
    wrapped: bytes
    uses_vault: bool
    cost: Cost | None
    tries: Tries = field(default_factory=Tries)


def record_as_text(record: Record) -> str:
    """The record as JSON."""
    cost, tries = record.cost, record.tries
    told = {
        "form": _FORM,
        "name": b64encode(record.name).decode(),
        "wrapped": b64encode(record.wrapped).decode(),
        "vault": record.uses_vault,
        "pin": None if cost is None else [cost.rounds, cost.memory, cost.lanes],
        "wrong": tries.wrong,
        "last": None if tries.last is None else tries.last.isoformat(),
    }
    return json.dumps(told)


def record_from_text(text: str) -> Record | None:
    """The record that was kept; None when it cannot be read."""
    try:
        told = json.loads(text)
        if told["form"] != _FORM:
            return None
        last = None if told["last"] is None else datetime.fromisoformat(told["last"])
        pin = told["pin"]
        cost = None if pin is None else Cost(*(int(one) for one in pin))
        is_odd = last is not None and last.tzinfo is None
        if is_odd or int(told["wrong"]) < 0 or not (cost is None or cost.is_fair):
            return None
        return Record(
            name=b64decode(told["name"], validate=True),
            wrapped=b64decode(told["wrapped"], validate=True),
            uses_vault=bool(told["vault"]),
            cost=cost,
            tries=Tries(int(told["wrong"]), last),
        )
    except (ValueError, KeyError, TypeError):
        return None


def bare_as_text(bare: Bare) -> str:
    """The look as JSON; of a device that others use too only that."""
    if bare.device is not DeviceKind.OWN:
        return json.dumps({"device": bare.device.value})
    return json.dumps({name: told for name, told in asdict(bare).items() if told is not False})


def bare_from_text(text: str | None) -> Bare:
    """The look that was kept; a plain one when it cannot be read."""
    try:
        told = json.loads(text or "{}")
        language, size, shade = (
            str(told.get(name, "")) for name in ("language", "text_size", "shade")
        )
        has_kept, is_gone, no_pin, roomy = (
            told.get(name) is True for name in ("has_kept", "is_gone", "no_pin", "roomy")
        )
        device = DeviceKind(told.get("device", DeviceKind.OWN))
        return Bare(language, size, shade, device, has_kept, is_gone, no_pin, roomy)
    except (ValueError, AttributeError, TypeError):
        return Bare()
