"""What the gemeente recorded about a person: read, write, and take away with a tombstone."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection, Row, bindparam, delete, select, update

from app.server.store.database import in_utc
from app.server.store.persons import next_sequence
from app.server.store.tables import registratie

Content = Mapping[str, object]
# What is asked most is put together once: that takes longer than the database needs to answer.
_MINE = select(registratie).where(registratie.c.sub == bindparam("sub"))
_LIST = _MINE.where(
    registratie.c.soort == bindparam("kind"), registratie.c.verwijderd.is_(False)
).order_by(registratie.c.volgnummer)
_ONE = _LIST.where(registratie.c.uuid == bindparam("uuid"))
_CHANGED = (
    _MINE.where(registratie.c.volgnummer > bindparam("after"))
    .order_by(registratie.c.volgnummer)
    .limit(bindparam("most"))
)


@dataclass(frozen=True, slots=True)
class Record:
    """One recorded thing; ``number`` is the person's count at its last change."""

    uuid: UUID
    kind: str
    number: int
    changed: datetime
    content: Content | None
    source_digest: str = ""


def list_records(connection: Connection, sub: str, kind: str) -> tuple[Record, ...]:
    """Everything of one kind that is there now, newest change last."""
    rows = connection.execute(_LIST, {"sub": sub, "kind": kind})
    return tuple(_record(row) for row in rows)


def one_record(connection: Connection, sub: str, kind: str, uuid: UUID) -> Record | None:
    """One thing of this person, or None: also when it is of somebody else."""
    row = connection.execute(_ONE, {"sub": sub, "kind": kind, "uuid": uuid}).first()
    return None if row is None else _record(row)


def write_record(
    connection: Connection,
    sub: str,
    kind: str,
    uuid: UUID,
    content: Content,
    moment: datetime,
    source_digest: str = "",
) -> Record:
    """Record something new, or a new form of what was there.

    ``source_digest`` is of what the case system told; empty leaves it as it was.
    """
    number = next_sequence(connection, sub)
    values = {
        "volgnummer": number,
        "gewijzigd_op": moment,
        "verwijderd": False,
        "inhoud": dict(content),
    }
    if source_digest:
        values["brondigest"] = source_digest
    mine = (registratie.c.uuid == uuid, registratie.c.sub == sub, registratie.c.soort == kind)
    if connection.execute(update(registratie).where(*mine).values(**values)).rowcount == 0:
        connection.execute(registratie.insert().values(uuid=uuid, sub=sub, soort=kind, **values))
    return Record(uuid, kind, number, moment, content, source_digest)


def take_away(connection: Connection, sub: str, uuid: UUID, moment: datetime) -> bool:
    """Leave a tombstone; whether there was something to take away."""
    number = next_sequence(connection, sub)
    done = connection.execute(
        update(registratie)
        .where(registratie.c.uuid == uuid, registratie.c.sub == sub)
        .values(verwijderd=True, inhoud=None, volgnummer=number, gewijzigd_op=moment)
    )
    return done.rowcount == 1


def changed_records(connection: Connection, sub: str, after: int, limit: int) -> tuple[Record, ...]:
    """The changes after a number, oldest first; tombstones have no content."""
    rows = connection.execute(_CHANGED, {"sub": sub, "after": after, "most": limit})
    return tuple(_record(row) for row in rows)


def of_source(connection: Connection, sub: str) -> dict[UUID, Record]:
    """What the case system told of this person, tombstones too, by uuid."""
    mine = (registratie.c.sub == sub, registratie.c.brondigest.is_not(None))
    rows = connection.execute(select(registratie).where(*mine))
    return {row.uuid: _record(row) for row in rows}


def sub_of_record(connection: Connection, address: str) -> str | None:
    """Whose record has the uuid at the end of this address in the case system."""
    try:
        uuid = UUID(address.rpartition("/")[2])
    except ValueError:
        return None
    table = registratie.c
    mine = (table.uuid == uuid, table.brondigest.is_not(None), table.verwijderd.is_(False))
    found = connection.execute(select(table.sub).where(*mine)).scalar()
    return None if found is None else str(found)


def told_again(connection: Connection, sub: str, uuid: UUID, source_digest: str) -> None:
    """The case system now tells what was held already: no change for the person."""
    mine = (registratie.c.uuid == uuid, registratie.c.sub == sub)
    connection.execute(update(registratie).where(*mine).values(brondigest=source_digest))


def clear_tombstones(connection: Connection, before: datetime) -> dict[str, int]:
    """Drop tombstones older than a moment; per person the highest number that went."""
    gone: dict[str, int] = {}
    old = (registratie.c.verwijderd.is_(True), registratie.c.gewijzigd_op < before)
    for row in connection.execute(select(registratie.c.sub, registratie.c.volgnummer).where(*old)):
        gone[row.sub] = max(gone.get(row.sub, 0), row.volgnummer)
    connection.execute(delete(registratie).where(*old))
    return gone


def _record(row: Row[tuple[object, ...]]) -> Record:
    content = None if row.verwijderd else row.inhoud
    changed = in_utc(row.gewijzigd_op)
    return Record(row.uuid, row.soort, row.volgnummer, changed, content, row.brondigest or "")
