"""Carries verzoeken and bijlagen into the case system and its news back, with a ledger.

A case system such as Open VTB makes a second verzoek when the first one is repeated. So a parcel
is looked up before it is handed over, and its ledger row says what became of it. One worker at a
time does this: with PostgreSQL it holds a lock that ends with the worker, however it ends.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection, Engine, bindparam, select, text, update

from app.server.carry_files import carry_files
from app.server.case_system import CaseSystem, Parcel, Recorded
from app.server.store.database import reading
from app.server.store.records import take_away, write_record
from app.server.store.requests import DELIVERED, WAITING, Held, held_from
from app.server.store.settings_store import change_setting, setting
from app.server.store.tables import levering, verzoek

_log = logging.getLogger(__name__)
_LOCK = 0x484F5557
_AT_ONCE = 200
_ENOUGH_FAILED = 3
_MARK = "zaaksysteem/nieuws"


def exchange(engine: Engine, system: CaseSystem, clock: Callable[[], datetime]) -> int:
    """One round; how much got there. Zero also when another worker is busy with it."""
    with _alone(engine) as mine:
        if not mine:
            return 0
        done = _carry(engine, system) + carry_files(engine, system)
        try:
            _fetch(engine, system, clock)
        except OSError as fault:
            _log.warning("the case system told no news: %s", type(fault).__name__)
        return done


def _carry(engine: Engine, system: CaseSystem) -> int:
    """Hand parcels over, or find that they got there before the last try was cut off."""
    tried: list[UUID] = []
    done: dict[UUID, str] = {}
    failed = 0
    for group in _groups(_waiting(engine)):
        tried += [one.uuid for one in group]
        try:
            done |= system.lookup([one.uuid for one in group])
            if rest := [one for one in group if one.uuid not in done]:
                done |= system.deliver(rest)
        except OSError as fault:
            _log.warning("the case system took no parcel: %s", type(fault).__name__)
            failed += 1
            if failed == _ENOUGH_FAILED:
                break
    if tried:
        _note(engine, tried, done)
    return len(done)


def _groups(waiting: Sequence[tuple[int, Parcel]]) -> Iterator[list[Parcel]]:
    """What is new goes together; what failed before goes alone, so that it spoils nothing."""
    if new := [parcel for tries, parcel in waiting if tries == 0]:
        yield new
    for tries, parcel in waiting:
        if tries > 0:
            yield [parcel]


def _waiting(engine: Engine) -> list[tuple[int, Parcel]]:
    """What waits and how often it was tried; what failed most comes last."""
    mine = levering.join(verzoek, levering.c.verzoek == verzoek.c.uuid)
    wanted = (
        select(verzoek, levering.c.pogingen)
        .select_from(mine)
        .where(levering.c.status == WAITING)
        .order_by(levering.c.pogingen, verzoek.c.id)
        .limit(_AT_ONCE)
    )
    with reading(engine) as connection:
        return [(row.pogingen, _parcel(held_from(row))) for row in connection.execute(wanted)]


def _note(engine: Engine, tried: list[UUID], done: dict[UUID, str]) -> None:
    """Write into the ledger what became of each; what is not written is looked up next time."""
    mine = update(levering).where(levering.c.verzoek == bindparam("which"))
    got_there = mine.values(status=DELIVERED, kenmerk=bindparam("told"))
    with engine.begin() as connection:
        connection.execute(
            update(levering)
            .where(levering.c.verzoek.in_(tried))
            .values(pogingen=levering.c.pogingen + 1)
        )
        if done:
            connection.execute(
                got_there, [{"which": uuid, "told": told} for uuid, told in done.items()]
            )


def _parcel(held: Held) -> Parcel:
    return Parcel(
        held.uuid, held.receipt, held.received, held.sub, held.by, held.kind, held.content
    )


def _fetch(engine: Engine, system: CaseSystem, clock: Callable[[], datetime]) -> None:
    """Mirror the news; the mark moves in the same transaction, so nothing is skipped."""
    with reading(engine) as connection:
        mark = str(setting(connection, _MARK) or "")
    news = system.news(mark)
    if not news.records and news.mark == mark:
        return
    with engine.begin() as connection:
        for one in sorted(news.records, key=lambda one: one.sub):  # persons in one order, always
            _mirror(connection, one, clock())
        change_setting(connection, _MARK, news.mark)


def _mirror(connection: Connection, one: Recorded, moment: datetime) -> None:
    if one.content is None:
        take_away(connection, one.sub, one.uuid, moment)
    else:
        write_record(connection, one.sub, one.kind, one.uuid, one.content, moment)


@contextmanager
def _alone(engine: Engine) -> Iterator[bool]:
    if engine.dialect.name != "postgresql":
        yield True
        return
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        lock = {"lock": _LOCK}
        mine = bool(connection.execute(text("SELECT pg_try_advisory_lock(:lock)"), lock).scalar())
        try:
            yield mine
        finally:
            if mine:
                connection.execute(text("SELECT pg_advisory_unlock(:lock)"), lock)
