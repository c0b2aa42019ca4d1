"""Bijlagen: the bytes of a file, kept once with a message in the outbox, and which arrived."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection, select

from app.server.store.database import insert
from app.server.store.outbox import Kind, enqueue
from app.server.store.tables import bijlage


@dataclass(frozen=True, slots=True)
class File:
    """A file that belongs to a verzoek."""

    uuid: UUID
    request: UUID
    digest: str


def arrived(connection: Connection, request: UUID) -> frozenset[UUID]:
    """Which files of a verzoek are here, whole."""
    rows = connection.execute(select(bijlage.c.uuid).where(bijlage.c.verzoek == request))
    return frozenset(row.uuid for row in rows)


def find_file(connection: Connection, uuid: UUID) -> File | None:
    """The file with this uuid, of whoever; the caller checks of which verzoek."""
    table = bijlage.c
    row = connection.execute(
        select(table.uuid, table.verzoek, table.sha256).where(table.uuid == uuid)
    ).first()
    return None if row is None else File(row.uuid, row.verzoek, row.sha256)


def read_file(connection: Connection, uuid: UUID) -> bytes:
    """The bytes of a file that is here."""
    return bytes(
        connection.execute(select(bijlage.c.inhoud).where(bijlage.c.uuid == uuid)).scalar_one()
    )


def keep_file(
    connection: Connection, file: File, sub: str, content: bytes, moment: datetime
) -> bool:
    """Keep a file of this person, with its message for the case system; False when it was there."""
    made = connection.execute(
        insert(connection.dialect.name, bijlage).on_conflict_do_nothing().returning(bijlage.c.uuid),
        {
            "uuid": file.uuid,
            "verzoek": file.request,
            "sha256": file.digest,
            "ontvangen_op": moment,
            "inhoud": content,
        },
    ).scalar()
    if made is not None:
        enqueue(connection, Kind.FILE, [(file.uuid, sub, moment)])
    return made is not None
