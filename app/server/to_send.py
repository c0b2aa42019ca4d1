"""What a message holds: read from the database when it is sent, the bytes of a file only then."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from functools import partial
from uuid import UUID

from sqlalchemy import Connection, Engine, select

from app.server.case_system import FileMessage, Message, Person, Reason, Refused
from app.server.contract.verzoek import BijlageAankondiging
from app.server.contract.wijziging import Soort
from app.server.store.attachments import read_file
from app.server.store.database import in_utc, reading
from app.server.store.outbox import DUE, Entry, Kind, Status, entries, mark
from app.server.store.records import one_record
from app.server.store.requests import Held, find, find_all
from app.server.store.tables import bijlage, outbox
from app.server.verzoek_view import announced


def requests_to_send(
    engine: Engine, claimed: Sequence[Entry], people: Mapping[str, Person]
) -> list[Message]:
    """The verzoeken of these messages that are still there, each with the bijlagen that are."""
    with reading(engine) as connection:
        held = find_all(connection, [one.uuid for one in claimed])
        files = _files(engine, connection, held.values())
    return [
        _message(engine, entry, held[entry.uuid], people[entry.sub], files[entry.uuid])
        for entry in claimed
        if entry.uuid in held
    ]


def due_files(connection: Connection, now: datetime, limit: int) -> list[UUID]:
    """Bijlagen that are due and of which the verzoek was dealt with before they came."""
    mine, case = outbox.alias("mine"), outbox.alias("zaak")
    wanted = (
        select(mine.c.sleutel)
        .join(bijlage, bijlage.c.uuid == mine.c.sleutel)
        .join(case, (case.c.sleutel == bijlage.c.verzoek) & (case.c.soort == Kind.REQUEST))
        .where(mine.c.soort == Kind.FILE, mine.c.status.in_(DUE), mine.c.niet_voor <= now)
        .where(case.c.status.in_((Status.DELIVERED, Status.REFUSED)))
        .order_by(mine.c.pogingen, mine.c.niet_voor, mine.c.sleutel)
        .limit(limit)
    )
    return [row.sleutel for row in connection.execute(wanted)]


def file_to_send(engine: Engine, uuid: UUID) -> tuple[FileMessage, str] | Refused | None:
    """A bijlage and the reference of its verzoek; None when the gemeente took it out.

    Refused when its verzoek was: then there is nothing to put it with.
    """
    with reading(engine) as connection:
        request = connection.execute(
            select(bijlage.c.verzoek).where(bijlage.c.uuid == uuid)
        ).scalar()
        held = None if request is None else find(connection, request)
        if held is None:
            return None
        found = [one for one in _files(engine, connection, [held])[held.uuid] if one.uuid == uuid]
        (case,) = entries(connection, Kind.REQUEST, [held.uuid])
    if case.status is Status.REFUSED:
        return Refused(Reason.WITH_ITS_REQUEST, "its verzoek was refused before it came")
    return (found[0], case.reference) if found else None


def opened_at(engine: Engine, sub: str, bericht: UUID) -> datetime | None:
    """When the person opened a bericht; None when it is gone."""
    with reading(engine) as connection:
        found = one_record(connection, sub, Soort.BERICHT, bericht)
    told = None if found is None or found.content is None else found.content.get("geopendOp")
    return None if told is None else datetime.fromisoformat(str(told))


def _files(
    engine: Engine, connection: Connection, held: Iterable[Held]
) -> dict[UUID, list[FileMessage]]:
    """The bijlagen of verzoeken that are here and were not dealt with, in the order announced."""
    requests = {one.uuid: one for one in held}
    told = {file.uuid: file for one in requests.values() for file in announced(one)}
    rows = connection.execute(
        select(bijlage.c.uuid, bijlage.c.verzoek, bijlage.c.ontvangen_op)
        .join(outbox, (outbox.c.sleutel == bijlage.c.uuid) & (outbox.c.soort == Kind.FILE))
        .where(bijlage.c.verzoek.in_(tuple(requests)), outbox.c.status.in_(DUE))
        .order_by(bijlage.c.ontvangen_op, bijlage.c.uuid)
    )
    found: dict[UUID, list[FileMessage]] = {uuid: [] for uuid in requests}
    for row in rows:
        if row.uuid in told:
            moment = in_utc(row.ontvangen_op)
            found[row.verzoek].append(file_message(engine, told[row.uuid], row.verzoek, moment))
    return found


def file_message(
    engine: Engine, told: BijlageAankondiging, request: UUID, received: datetime
) -> FileMessage:
    """A bijlage as its verzoek announced it; its bytes are read when they are needed."""
    read = partial(_bytes, engine, told.uuid)
    return FileMessage(
        told.uuid, request, told.naam, told.mediatype, told.sha256, told.omvang, received, read
    )


def _bytes(engine: Engine, uuid: UUID) -> bytes:
    with reading(engine) as connection:
        return read_file(connection, uuid)


def _message(
    engine: Engine, entry: Entry, held: Held, person: Person, files: Sequence[FileMessage]
) -> Message:
    return Message(
        uuid=held.uuid,
        receipt=held.receipt,
        received=held.received,
        person=person,
        with_mandate=held.sub != held.by,
        kind=held.kind,
        content=held.content,
        files=tuple(files),
        may_exist=entry.may_exist,
        reference=entry.reference,
        mark=partial(_mark, engine, held.uuid),
    )


def _mark(engine: Engine, uuid: UUID, reference: str) -> None:
    with engine.begin() as connection:
        mark(connection, Kind.REQUEST, uuid, reference)
