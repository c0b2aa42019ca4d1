"""The counter of one person: raising it holds the person's row until the transaction ends."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from sqlalchemy import Connection, bindparam, select
from sqlalchemy.sql.dml import ReturningInsert

from app.server.store.database import insert
from app.server.store.tables import persoon

_MINE = persoon.c.sub == bindparam("sub")
_COUNTER = select(persoon.c.volgnummer, persoon.c.opgeruimd_tot).where(_MINE)
_NAME = select(persoon.c.weergavenaam).where(_MINE)


@dataclass(frozen=True, slots=True)
class Counter:
    """Where the changes of a person stand, and up to where they were cleared away."""

    newest: int
    cleared: int


def counter(connection: Connection, sub: str) -> Counter:
    """Where the changes of this person stand; zero for somebody not seen before."""
    row = connection.execute(_COUNTER, {"sub": sub}).first()
    return Counter(0, 0) if row is None else Counter(row[0], row[1])


def next_sequence(connection: Connection, sub: str) -> int:
    """The next number of this person, kept by this transaction alone."""
    return next_sequences(connection, {sub: 1})[sub]


def next_sequences(connection: Connection, steps: Mapping[str, int]) -> dict[str, int]:
    """Raise the counter of each person by so many; where each stands now.

    Always in the same order, so that two transactions never wait for each other.
    """
    rows = connection.execute(
        _raising(connection.dialect.name),
        [{"sub": sub, "volgnummer": steps[sub]} for sub in sorted(steps)],
    )
    return {row.sub: row.volgnummer for row in rows}


@cache
def _raising(dialect: str) -> ReturningInsert[tuple[str, int]]:
    new = insert(dialect, persoon)
    raised = persoon.c.volgnummer + new.excluded.volgnummer
    over = new.on_conflict_do_update(index_elements=[persoon.c.sub], set_={"volgnummer": raised})
    return over.returning(persoon.c.sub, persoon.c.volgnummer)


def display_name(connection: Connection, sub: str) -> str | None:
    """How the gemeente addresses this person, when it knows the person."""
    found = connection.execute(_NAME, {"sub": sub}).scalar()
    return None if found is None else str(found)
