"""News of the case system: read person by person, compared by digest, written where it differs.

No system has a feed of changes that can be trusted, and a notification may be lost. So everything
of one person is read, when the person is here and from time to time; a notification only says to
read sooner. Something goes from our database only when the system said that this very thing is no
more: a list that is suddenly empty, as after a right was taken away, empties nothing.
"""

from __future__ import annotations

import hashlib
import json
import logging
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta

from sqlalchemy import Connection, Engine

from app.server.backoff import backoff
from app.server.case_system import (
    CaseSystem,
    Known,
    Person,
    Reading,
    Recorded,
    StatusOf,
    Unread,
)
from app.server.contract.wijziging import Soort
from app.server.identities import Identities
from app.server.store.database import reading
from app.server.store.outbox import delivered_of
from app.server.store.persons import next_sequence
from app.server.store.readings import due_readings, failures, was_not_read, was_read
from app.server.store.records import Record, of_source, take_away, told_again, write_record
from app.server.store.requests import Held, find_all, settle

_log = logging.getLogger(__name__)
_AT_ONCE = 50
_ENOUGH_FAILED = 3
_ACTIVE, _SOON, _RARELY = timedelta(days=1), timedelta(minutes=10), timedelta(hours=24)
Clock = Callable[[], datetime]


def read_news(
    engine: Engine,
    system: CaseSystem,
    identities: Identities,
    clock: Clock,
    jitter: Callable[[], float],
) -> int:
    """Read the news of those who are due; of how many persons. Stops when the system is away."""
    with reading(engine) as connection:
        people = due_readings(connection, clock(), _AT_ONCE)
    done = failed = 0
    for sub, seen in people.items():
        bsn = identities.bsn_of(sub) if system.traits.needs_bsn else ""
        found: Reading | Unread = Unread("no identity")
        if bsn is not None:
            found = system.read(Person(sub, bsn), _known(engine, sub), clock())
        if isinstance(found, Reading):
            _mirror(engine, sub, found, clock())
            done, failed = done + 1, 0
        else:
            failed += 1
        _note(engine, sub, found, seen, clock(), jitter())
        if failed == _ENOUGH_FAILED:
            break
    return done


def _known(engine: Engine, sub: str) -> Known:
    with reading(engine) as connection:
        held = of_source(connection, sub)
        there = {uuid: one.kind for uuid, one in held.items() if one.content is not None}
        return Known(there, delivered_of(connection, sub))


def _note(
    engine: Engine, sub: str, found: Reading | Unread, seen: datetime, now: datetime, jitter: float
) -> None:
    """When to read this person again."""
    with engine.begin() as connection:
        if isinstance(found, Reading):
            was_read(connection, sub, now, _next(found.again, seen, now))
            return
        was_not_read(connection, sub, now + backoff(failures(connection, sub) + 3, jitter))
    _log.warning("the news of a person was not read: %s", found.detail)


def _next(again: datetime | None, seen: datetime, now: datetime) -> datetime:
    """Often for who was here today; and when something changes by itself."""
    usual = now + (_SOON if now - seen < _ACTIVE else _RARELY)
    return usual if again is None else max(now, min(usual, again))


def _mirror(engine: Engine, sub: str, found: Reading, now: datetime) -> None:
    """Write what differs, while nobody else changes anything of this person."""
    for fault in found.faults:
        _log.warning("news: %s", fault)
    with reading(engine) as connection:
        if not _differs(connection, sub, found):
            return
    with engine.begin() as connection:
        next_sequence(connection, sub)  # holds the person, so that what is read stays true
        held = of_source(connection, sub)
        for one in found.records:
            _write(connection, sub, one, held.get(one.uuid), now)
        for uuid in sorted(found.gone):
            if uuid in held and held[uuid].content is not None:
                take_away(connection, sub, uuid, now)
        requests = find_all(connection, [one.request for one in found.statuses])
        for status in found.statuses:
            mine = requests.get(status.request)
            if mine is not None and mine.sub == sub and _stands_elsewhere(mine, status):
                settle(connection, mine, status.status, status.outcome, now)


def _differs(connection: Connection, sub: str, found: Reading) -> bool:
    held = of_source(connection, sub)
    requests = find_all(connection, [one.request for one in found.statuses])
    return (
        any(_is_new(one, held.get(one.uuid)) for one in found.records)
        or any(uuid in held and held[uuid].content is not None for uuid in found.gone)
        or any(
            one.request in requests and _stands_elsewhere(requests[one.request], one)
            for one in found.statuses
        )
    )


def _write(
    connection: Connection, sub: str, one: Recorded, held: Record | None, now: datetime
) -> None:
    if not _is_new(one, held):
        return
    content = dict(one.content)
    before = None if held is None or held.content is None else held.content
    if one.kind == Soort.BERICHT and before and before.get("geopendOp"):
        content["geopendOp"] = before["geopendOp"]  # what a person did is never undone by nothing
    digest = digest_of(one.content)
    if content == before:
        told_again(connection, sub, one.uuid, digest)
    else:
        write_record(connection, sub, one.kind, one.uuid, content, now, digest)


def _is_new(one: Recorded, held: Record | None) -> bool:
    return held is None or held.content is None or held.source_digest != digest_of(one.content)


def _stands_elsewhere(held: Held, told: StatusOf) -> bool:
    return (held.status, held.outcome) != (told.status, told.outcome)


def digest_of(content: Mapping[str, object]) -> str:
    """The same for the same content, in whatever order its keys came."""
    text = json.dumps(content, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return hashlib.sha256(text.encode()).hexdigest()
