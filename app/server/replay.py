"""Replays a recorded day against an adapter and prints what it would send; nothing is sent.

A day is taken from the database, or from a file with a verzoek on each line. Everybody in it has
one BSN that is for tests only, so that what is printed says of nobody who it is.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from functools import partial
from pathlib import Path
from typing import cast
from uuid import UUID

from sqlalchemy import Engine, select

from app.server.case_system import FileMessage, Message, Person
from app.server.contract.verzoek import VERZOEK
from app.server.settings import SECRETS
from app.server.store.database import in_utc, reading
from app.server.store.requests import held_from
from app.server.store.tables import bijlage, verzoek
from app.server.systems.choose import Clock, adapter
from app.server.systems.dry_run import DryRun
from app.server.systems.mapping import SystemMapping
from app.server.systems.request_text import ZONE
from app.server.systems.zgw_types import named_types
from app.server.to_send import file_message
from app.server.verzoek_view import announced

_NOBODY = "999990019"


def replay(mapping: SystemMapping, messages: Iterator[Message], clock: Clock) -> Iterator[str]:
    """What an adapter would send of each message, and what it took that for, as text."""
    nowhere = DryRun()
    secrets = dict.fromkeys(SECRETS, "not-used-in-a-dry-run-at-all")
    system = adapter(mapping, secrets, clock, nowhere, partial(named_types, mapping))
    for one in messages:
        yield f"## {one.receipt} {one.kind} {one.uuid}, {len(one.files)} bijlagen"
        outcome = system.deliver([one])[one.uuid]
        yield from nowhere.calls
        nowhere.calls.clear()
        yield f"=> {outcome}\n"
    system.close()


def from_database(engine: Engine, day: date) -> Iterator[Message]:
    """The verzoeken that were received on a day in the Netherlands, with their bijlagen."""
    begin = datetime.combine(day, time(), ZONE)
    end = datetime.combine(day + timedelta(days=1), time(), ZONE)
    wanted = select(verzoek).where(verzoek.c.ontvangen_op >= begin, verzoek.c.ontvangen_op < end)
    with reading(engine) as connection:
        held = [held_from(row) for row in connection.execute(wanted.order_by(verzoek.c.id))]
        files = {
            row.uuid: in_utc(row.ontvangen_op)
            for row in connection.execute(
                select(bijlage.c.uuid, bijlage.c.ontvangen_op).where(
                    bijlage.c.verzoek.in_([one.uuid for one in held])
                )
            )
        }
    for one in held:
        here = [told for told in announced(one) if told.uuid in files]
        yield Message(
            one.uuid,
            one.receipt,
            one.received,
            Person("replay", _NOBODY),
            with_mandate=one.sub != one.by,
            kind=one.kind,
            content=one.content,
            files=tuple(file_message(engine, told, one.uuid, files[told.uuid]) for told in here),
        )


def from_file(path: Path) -> Iterator[Message]:
    """The verzoeken in a file, one on each line as JSON; raises ValueError at the first bad line.

    A line has ``nummer``, ``ontvangenOp``, ``uuid`` and ``verzoek`` as the contract has it; the
    bytes of its bijlagen are as many zeros.
    """
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        try:
            yield _message(cast("dict[str, object]", json.loads(line)))
        except (KeyError, TypeError, ValueError) as fault:
            raise ValueError(f"{path}, regel {number}: {fault}") from fault


def _message(told: dict[str, object]) -> Message:
    content = cast("dict[str, object]", told["verzoek"])
    checked = VERZOEK.validate_json(json.dumps(content))
    uuid, received = UUID(str(told["uuid"])), datetime.fromisoformat(str(told["ontvangenOp"]))
    files = tuple(
        FileMessage(
            one.uuid, uuid, one.naam, one.mediatype, one.sha256, one.omvang, received,
            partial(bytes, one.omvang),
        )
        for one in checked.bijlagen
    )  # fmt: skip
    return Message(
        uuid,
        str(told["nummer"]),
        received,
        Person("replay", _NOBODY),
        with_mandate=bool(told.get("gemachtigde")),
        kind=checked.verzoek_type,
        content=content,
        files=files,
    )
