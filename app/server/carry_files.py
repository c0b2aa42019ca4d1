"""Carries bijlagen into the case system: each by itself, after its verzoek, looked up first.

A bijlage may come days after its verzoek was carried across, so it has a row of its own in the
ledger. Its uuid is the key on both sides: what got there before a try was cut off is found by it.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import Engine, select, update

from app.server.case_system import CaseSystem, FileParcel
from app.server.store.attachments import find_file, read_file
from app.server.store.database import reading
from app.server.store.requests import DELIVERED, WAITING, find
from app.server.store.tables import bijlage, bijlagelevering, levering
from app.server.verzoek_view import announced

_log = logging.getLogger(__name__)
_AT_ONCE = 50
_ENOUGH_FAILED = 3


@dataclass(frozen=True, slots=True)
class _Waiting:
    uuid: UUID
    case: str


def carry_files(engine: Engine, system: CaseSystem) -> int:
    """Carry what waits, one by one, each noted at once; how many got there.

    One that is never taken goes last from then on, so that it holds no others up.
    """
    waiting = _waiting(engine)
    done = failed = 0
    try:
        there = system.lookup_files([one.uuid for one in waiting]) if waiting else {}
    except OSError as fault:
        _log.warning("the case system found no bijlage: %s", type(fault).__name__)
        return 0
    for one in waiting:
        told = there.get(one.uuid) or _delivered(engine, system, one)
        _note(engine, one.uuid, told)
        done, failed = done + bool(told), failed + (not told)
        if failed == _ENOUGH_FAILED:
            break
    return done


def _waiting(engine: Engine) -> list[_Waiting]:
    """What waits and of which the verzoek is there; what failed most comes last."""
    files = bijlagelevering.join(bijlage, bijlagelevering.c.bijlage == bijlage.c.uuid)
    wanted = (
        select(bijlage.c.uuid, levering.c.kenmerk)
        .select_from(files.join(levering, levering.c.verzoek == bijlage.c.verzoek))
        .where(bijlagelevering.c.status == WAITING, levering.c.status == DELIVERED)
        .order_by(bijlagelevering.c.pogingen, bijlage.c.ontvangen_op, bijlage.c.uuid)
        .limit(_AT_ONCE)
    )
    with reading(engine) as connection:
        return [_Waiting(row.uuid, row.kenmerk) for row in connection.execute(wanted)]


def _delivered(engine: Engine, system: CaseSystem, one: _Waiting) -> str:
    """The reference of a bijlage that the case system took; empty when it did not."""
    parcel = _parcel(engine, one)
    if parcel is None:
        return ""
    try:
        return system.deliver_file(parcel)
    except OSError as fault:
        _log.warning("the case system took no bijlage: %s", type(fault).__name__)
        return ""


def _parcel(engine: Engine, one: _Waiting) -> FileParcel | None:
    """The bijlage with its bytes, one at a time in memory; None when it was taken out since."""
    with reading(engine) as connection:
        file = find_file(connection, one.uuid)
        held = None if file is None else find(connection, file.request)
        named = () if held is None else announced(held)
        told = next((about for about in named if about.uuid == one.uuid), None)
        if file is None or told is None:
            return None
        content = read_file(connection, one.uuid)
    return FileParcel(
        one.uuid, file.request, one.case, told.naam, told.mediatype, file.digest, content
    )


def _note(engine: Engine, uuid: UUID, told: str) -> None:
    """Write into the ledger what became of it; what is not written is looked up next time."""
    table = bijlagelevering.c
    status = {"status": DELIVERED, "kenmerk": told} if told else {}
    with engine.begin() as connection:
        connection.execute(
            update(bijlagelevering)
            .where(table.bijlage == uuid)
            .values(pogingen=table.pogingen + 1, **status)
        )
