"""What is kept as bytes, and read back with care: what cannot be read is None, never a guess."""

from __future__ import annotations

import json
from datetime import datetime
from typing import cast
from uuid import UUID

from app.data.api.wire import Change, Content, Receipt
from app.data.store.kept import File, Item, KeptRules, Mark, State


def bytes_of_item(item: Item) -> bytes:
    """A line about the item, and behind it the bytes that are sent, untouched."""
    receipt = item.receipt
    head = {
        "made": item.made.isoformat(),
        "state": item.state.value,
        "tries": item.tries,
        "not_before": _text(item.not_before),
        "number": None if receipt is None else receipt.number,
        "received": None if receipt is None else receipt.received.isoformat(),
        "reason": item.reason,
    }
    return json.dumps(head).encode() + b"\n" + item.body


def item_from(uuid: str, person: str, kept: bytes) -> Item | None:
    """The item in these bytes."""
    head, _line, body = kept.partition(b"\n")
    try:
        told = cast("Content", json.loads(head))
        receipt = None
        if told["number"] is not None:
            received = datetime.fromisoformat(str(told["received"]))
            receipt = Receipt(UUID(uuid), str(told["number"]), received)
        return Item(
            *(UUID(uuid), person, body, datetime.fromisoformat(str(told["made"]))),
            state=State(str(told["state"])),
            tries=int(str(told["tries"])),
            not_before=_moment(told["not_before"]),
            receipt=receipt,
            reason=str(told["reason"]),
        )
    except (ValueError, KeyError, TypeError):
        return None


def bytes_of_file(file: File) -> bytes:
    """What is known of a file."""
    told = {"item": str(file.item), "name": file.name, "kind": file.kind, "outcome": file.outcome}
    return json.dumps(told, ensure_ascii=False).encode()


def file_from(uuid: str, kept: bytes) -> File | None:
    """The file in these bytes."""
    try:
        told = cast("Content", json.loads(kept))
        item, rest = UUID(str(told["item"])), (told["name"], told["kind"], told["outcome"])
        return File(UUID(uuid), item, *(str(one) for one in rest))
    except (ValueError, KeyError, TypeError):
        return None


def bytes_of_change(change: Change) -> bytes:
    """One thing that the gemeente told."""
    return json.dumps({"kind": change.kind, "content": change.content}, ensure_ascii=False).encode()


def change_from(uuid: str, kept: bytes) -> Change | None:
    """The thing in these bytes."""
    try:
        told = cast("Content", json.loads(kept))
        return Change(str(told["kind"]), UUID(uuid), cast("Content", told["content"]))
    except (ValueError, KeyError, TypeError):
        return None


def bytes_of_mark(mark: Mark) -> bytes:
    """Where the copy stands."""
    return json.dumps({"cursor": mark.cursor, "complete": mark.complete.isoformat()}).encode()


def mark_from(kept: bytes) -> Mark | None:
    """The mark in these bytes."""
    try:
        told = cast("Content", json.loads(kept))
        return Mark(str(told["cursor"]), datetime.fromisoformat(str(told["complete"])))
    except (ValueError, KeyError, TypeError):
        return None


def bytes_of_rules(rules: KeptRules) -> bytes:
    """What the gemeente published: its mark in a line, and behind it what came, untouched."""
    return json.dumps({"etag": rules.etag}).encode() + b"\n" + rules.body


def rules_from(kept: bytes) -> KeptRules | None:
    """The rules in these bytes."""
    head, _line, body = kept.partition(b"\n")
    try:
        etag = cast("Content", json.loads(head))["etag"]
    except (ValueError, KeyError, TypeError):
        return None
    return KeptRules(body, None if etag is None else str(etag))


def _text(moment: datetime | None) -> str | None:
    return None if moment is None else moment.isoformat()


def _moment(told: object) -> datetime | None:
    return None if told is None else datetime.fromisoformat(str(told))
