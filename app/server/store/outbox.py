"""The transactional outbox: messages for the case system, and what became of each.

A message is written in the transaction of what it tells, so that none is lost and none is sent of
something that was rolled back. The relay claims what is due; a claim is a lease, so that a message
of a worker that died is found again, as one that may have arrived.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from functools import cache
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, Row, bindparam, select, update
from sqlalchemy.sql.dml import ReturningInsert

from app.server.store.database import in_utc, insert
from app.server.store.tables import outbox


class Kind(StrEnum):
    """What a message is about; together with its uuid this is its idempotency key."""

    REQUEST = "verzoek"
    FILE = "bijlage"
    OPENED = "geopend"


class Status(StrEnum):
    """Where a message stands; the first three are still to be sent."""

    WAITING = "te_leveren"
    IN_FLIGHT = "onderweg"
    UNKNOWN = "onbekend"
    DELIVERED = "geleverd"
    REFUSED = "geweigerd"
    STUCK = "vast"


DUE = (Status.WAITING, Status.IN_FLIGHT, Status.UNKNOWN)


@dataclass(frozen=True, slots=True)
class Entry:
    """A row of the outbox; ``may_exist`` says that an earlier try may have arrived."""

    kind: Kind
    uuid: UUID
    sub: str
    status: Status
    not_before: datetime
    tries: int
    may_exist: bool
    reference: str
    refusal: str
    reason: str


@dataclass(frozen=True, slots=True)
class Noted:
    """What became of a try, as it is written down."""

    status: Status
    not_before: datetime
    may_exist: bool
    reference: str = ""
    refusal: str = ""
    reason: str = ""


def enqueue(connection: Connection, kind: Kind, keys: Iterable[tuple[UUID, str, datetime]]) -> None:
    """Add messages (uuid, sub, not before); one that is there already stays as it is."""
    rows = [
        {"soort": kind, "sleutel": uuid, "sub": sub, "status": Status.WAITING, "niet_voor": due}
        for uuid, sub, due in keys
    ]
    if rows:
        connection.execute(_adding(connection.dialect.name), rows)


@cache
def _adding(dialect: str) -> ReturningInsert[tuple[UUID]]:
    return insert(dialect, outbox).on_conflict_do_nothing().returning(outbox.c.sleutel)


def release(connection: Connection, kind: Kind, uuid: UUID, moment: datetime) -> None:
    """End the hold of a message that was never tried: it may go at this moment."""
    connection.execute(
        update(outbox)
        .where(*_is(kind, uuid), outbox.c.status == Status.WAITING, outbox.c.pogingen == 0)
        .values(niet_voor=moment)
    )


def claim(
    connection: Connection, kind: Kind, uuids: Collection[UUID], moment: datetime, until: datetime
) -> tuple[Entry, ...]:
    """Take messages to send, with a lease; as they were, and only those still due."""
    wanted = (
        select(outbox)
        .where(outbox.c.soort == kind, outbox.c.sleutel.in_(uuids), *_due(moment))
        .order_by(outbox.c.sleutel)
        .with_for_update(skip_locked=True)
    )
    found = tuple(_entry(row) for row in connection.execute(wanted))
    connection.execute(
        update(outbox)
        .where(outbox.c.soort == kind, outbox.c.sleutel.in_([one.uuid for one in found]))
        .values(
            status=Status.IN_FLIGHT,
            niet_voor=until,
            pogingen=outbox.c.pogingen + 1,
            mogelijk_daar=True,
        )
    )
    return found


def due(connection: Connection, kind: Kind, moment: datetime, limit: int) -> tuple[Entry, ...]:
    """What may be sent now; what was tried most comes last, so that it holds nothing up."""
    rows = connection.execute(
        select(outbox)
        .where(outbox.c.soort == kind, *_due(moment))
        .order_by(outbox.c.pogingen, outbox.c.niet_voor, outbox.c.sleutel)
        .limit(limit)
    )
    return tuple(_entry(row) for row in rows)


def unsent(connection: Connection, kind: Kind) -> tuple[Entry, ...]:
    """Everything that still has to be sent, now or later."""
    wanted = select(outbox).where(outbox.c.soort == kind, outbox.c.status.in_(DUE))
    return tuple(_entry(row) for row in connection.execute(wanted.order_by(outbox.c.sleutel)))


def note(connection: Connection, kind: Kind, outcomes: Mapping[UUID, Noted]) -> None:
    """Write down what became of messages; a reference that is known is not forgotten."""
    if not outcomes:
        return
    mine = update(outbox).where(outbox.c.soort == kind, outbox.c.sleutel == bindparam("which"))
    values = mine.values(
        status=bindparam("stands"),
        niet_voor=bindparam("later"),
        mogelijk_daar=bindparam("maybe"),
        kenmerk=bindparam("told"),
        weigering=bindparam("code"),
        reden=bindparam("why"),
    )
    held = {one.uuid: one.reference for one in entries(connection, kind, outcomes)}
    rows = [
        {
            "which": uuid,
            "stands": one.status,
            "later": one.not_before,
            "maybe": one.may_exist,
            "told": one.reference or held.get(uuid) or None,
            "code": one.refusal or None,
            "why": one.reason[:500] or None,
        }
        for uuid, one in sorted(outcomes.items())
    ]
    connection.execute(values, rows)


def mark(connection: Connection, kind: Kind, uuid: UUID, reference: str) -> None:
    """Write the reference of a message down while it is sent; empty takes it away."""
    connection.execute(update(outbox).where(*_is(kind, uuid)).values(kenmerk=reference or None))


def entries(connection: Connection, kind: Kind, uuids: Collection[UUID]) -> tuple[Entry, ...]:
    """The rows of these messages, of those that are there."""
    wanted = select(outbox).where(outbox.c.soort == kind, outbox.c.sleutel.in_(tuple(uuids)))
    return tuple(_entry(row) for row in connection.execute(wanted.order_by(outbox.c.sleutel)))


def refusals(connection: Connection, kind: Kind, uuids: Collection[UUID]) -> dict[UUID, str]:
    """Why messages were refused, as codes; of those that were."""
    if not uuids:
        return {}
    found = entries(connection, kind, uuids)
    return {one.uuid: one.refusal for one in found if one.status is Status.REFUSED and one.refusal}


def delivered_of(connection: Connection, sub: str) -> dict[UUID, str]:
    """The references of everything a person sent that is in the case system, by its uuid."""
    table = outbox.c
    rows = connection.execute(
        select(table.sleutel, table.kenmerk).where(
            table.sub == sub, table.soort == Kind.REQUEST, table.status == Status.DELIVERED
        )
    )
    return {row.sleutel: row.kenmerk or "" for row in rows}


def sub_of_reference(connection: Connection, reference: str) -> str | None:
    """Whose verzoek has this reference in the case system."""
    found = connection.execute(
        select(outbox.c.sub).where(outbox.c.soort == Kind.REQUEST, outbox.c.kenmerk == reference)
    ).scalar()
    return None if found is None else str(found)


def troubled(connection: Connection, tries: int, limit: int) -> tuple[Entry, ...]:
    """What an operator should see: refused, stuck, or tried at least so often in vain."""
    table = outbox.c
    bad = table.status.in_((Status.REFUSED, Status.STUCK))
    slow = table.status.in_(DUE) & (table.pogingen >= tries)
    rows = connection.execute(
        select(outbox).where(bad | slow).order_by(table.niet_voor, table.sleutel).limit(limit)
    )
    return tuple(_entry(row) for row in rows)


def _is(kind: Kind, uuid: UUID) -> tuple[ColumnElement[bool], ...]:
    return (outbox.c.soort == kind, outbox.c.sleutel == uuid)


def _due(moment: datetime) -> tuple[ColumnElement[bool], ...]:
    return (outbox.c.status.in_(DUE), outbox.c.niet_voor <= moment)


def _entry(row: Row[tuple[object, ...]]) -> Entry:
    return Entry(
        Kind(row.soort), row.sleutel, row.sub, Status(row.status), in_utc(row.niet_voor),
        row.pogingen, bool(row.mogelijk_daar), row.kenmerk or "", row.weigering or "",
        row.reden or "",
    )  # fmt: skip
