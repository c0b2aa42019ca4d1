"""When the news of each person is read again in the case system."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, select, update

from app.server.store.database import in_utc
from app.server.store.tables import lezing


def due_readings(connection: Connection, now: datetime, limit: int) -> dict[str, datetime]:
    """Of whom the news is to be read now, longest due first, with when they were last here."""
    wanted = select(lezing.c.sub, lezing.c.gezien_op).where(lezing.c.volgende_op <= now)
    rows = connection.execute(wanted.order_by(lezing.c.volgende_op, lezing.c.sub).limit(limit))
    return {row.sub: in_utc(row.gezien_op) for row in rows}


def failures(connection: Connection, sub: str) -> int:
    """How often in a row the news of a person could not be read."""
    found = connection.execute(select(lezing.c.mislukt).where(lezing.c.sub == sub)).scalar()
    return int(found or 0)


def was_read(connection: Connection, sub: str, now: datetime, again: datetime) -> None:
    """The news was read whole; when to read it again."""
    done = {"gelezen_op": now, "volgende_op": again, "mislukt": 0}
    connection.execute(update(lezing).where(lezing.c.sub == sub).values(**done))


def was_not_read(connection: Connection, sub: str, again: datetime) -> None:
    """The news could not be read; when to try again."""
    failed = {"volgende_op": again, "mislukt": lezing.c.mislukt + 1}
    connection.execute(update(lezing).where(lezing.c.sub == sub).values(**failed))


def read_soon(connection: Connection, sub: str, now: datetime) -> None:
    """A hint came that there is news: read it in the next round."""
    connection.execute(update(lezing).where(lezing.c.sub == sub).values(volgende_op=now))
