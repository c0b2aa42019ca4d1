"""Files of an app before this one: a table for each kind of thing, brought over row by row.

Nothing in them is lost; what they held goes into the rows of now in the same transaction.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from datetime import datetime
from uuid import UUID

from app.data.api.wire import Change, Receipt
from app.data.store.kept import File, Item, KeptRules, Mark, State
from app.data.store.rows import (
    bytes_of_change,
    bytes_of_file,
    bytes_of_item,
    bytes_of_mark,
    bytes_of_rules,
)

_Row = tuple[str, str, str, bytes]


def to_rows(line: sqlite3.Connection, version: int) -> None:
    """Bring what a file of this version holds into the table ``row``, and drop its tables."""
    made = "INSERT INTO row (kind, person, key, version, content) VALUES (?, ?, ?, 1, ?)"
    if version >= 1:
        line.executemany(made, [*_items(line), *_copies(line)])
    if version >= 2:
        line.executemany(made, list(_files(line)))
    if version >= 3:
        line.executemany(made, list(_rules(line)))
    for table in ("item", "copy", "mark", "file", "rules"):
        line.execute(f"DROP TABLE IF EXISTS {table}")


def _items(line: sqlite3.Connection) -> Iterator[_Row]:
    asked = (
        "SELECT uuid, person, body, made, state, tries, not_before, number, received, reason"
        " FROM item ORDER BY place"
    )
    for uuid, person, body, made, state, tries, later, number, received, reason in line.execute(
        asked
    ).fetchall():
        receipt = Receipt(UUID(uuid), number, datetime.fromisoformat(received)) if number else None
        wait = None if later is None else datetime.fromisoformat(later)
        when = datetime.fromisoformat(made)
        item = Item(UUID(uuid), person, body, when, State(state), tries, wait, receipt, reason)
        yield "item", person, uuid, bytes_of_item(item)


def _files(line: sqlite3.Connection) -> Iterator[_Row]:
    asked = (
        "SELECT item.person, file.uuid, file.item, file.name, file.kind, file.content, file.outcome"
        " FROM file JOIN item ON item.uuid = file.item ORDER BY file.place"
    )
    for person, uuid, item, name, kind, content, outcome in line.execute(asked).fetchall():
        file = File(UUID(uuid), UUID(item), name, kind, outcome)
        yield "file", person, uuid, bytes_of_file(file)
        yield "content", person, uuid, content


def _copies(line: sqlite3.Connection) -> Iterator[_Row]:
    for person, uuid, kind, content in line.execute(
        "SELECT person, uuid, kind, content FROM copy ORDER BY rowid"
    ).fetchall():
        change = Change(kind, UUID(uuid), json.loads(content))
        yield "copy", person, uuid, bytes_of_change(change)
    for person, cursor, complete in line.execute(
        "SELECT person, cursor, complete FROM mark"
    ).fetchall():
        mark = Mark(cursor, datetime.fromisoformat(complete))
        yield "mark", person, "", bytes_of_mark(mark)


def _rules(line: sqlite3.Connection) -> Iterator[_Row]:
    for person, body, etag in line.execute("SELECT person, body, etag FROM rules").fetchall():
        yield "rules", person, "", bytes_of_rules(KeptRules(body, etag))
