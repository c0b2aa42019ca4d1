"""The counter of one person: raising it holds the person's row until the transaction ends."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection, select, update

from app.server.store.database import insert
from app.server.store.tables import persoon


@dataclass(frozen=True, slots=True)
class Counter:
    """Where the changes of a person stand, and up to where they were cleared away."""

    newest: int
    cleared: int


def counter(line: Connection, sub: str) -> Counter:
    """Where the changes of this person stand; zero for somebody not seen before."""
    row = line.execute(
        select(persoon.c.volgnummer, persoon.c.opgeruimd_tot).where(persoon.c.sub == sub)
    ).first()
    return Counter(0, 0) if row is None else Counter(row[0], row[1])


def raised(line: Connection, sub: str) -> int:
    """The next number of this person, kept by this transaction alone."""
    while True:
        number = line.execute(
            update(persoon)
            .where(persoon.c.sub == sub)
            .values(volgnummer=persoon.c.volgnummer + 1)
            .returning(persoon.c.volgnummer)
        ).scalar()
        if number is not None:
            return int(number)
        line.execute(insert(line.engine, persoon, {"sub": sub, "volgnummer": 0}))


def display_name(line: Connection, sub: str) -> str | None:
    """How the gemeente addresses this person, when it knows the person."""
    found = line.execute(select(persoon.c.weergavenaam).where(persoon.c.sub == sub)).scalar()
    return None if found is None else str(found)
