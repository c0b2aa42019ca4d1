"""Opens the database, SQLite or PostgreSQL, so that a commit is on disk when it returns."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.sql.schema import Table

_BUSY_MILLISECONDS = 15_000
_POOL = 10
_READS = "houvast_reads"


def open_database(url: str) -> Engine:
    """An engine for a ``sqlite:///path`` or ``postgresql+psycopg://`` address.

    Values never stand in an error, so that an ordinary log holds nobody's data.
    """
    if url.startswith("sqlite"):
        engine = create_engine(url, hide_parameters=True, pool_size=_POOL)
        event.listen(engine, "connect", _careful_sqlite)
        event.listen(engine, "begin", _begin_sqlite)
        return engine
    engine = create_engine(url, hide_parameters=True, pool_size=_POOL, max_overflow=0)
    event.listen(engine, "connect", _own_transactions)
    event.listen(engine, "begin", _begin_postgresql)
    return engine


@contextmanager
def reading(engine: Engine) -> Iterator[Connection]:
    """A connection to read with, beside whoever writes.

    In SQLite all of it sees one moment, in PostgreSQL each question sees its own.
    """
    with engine.connect().execution_options(**{_READS: True}) as connection:
        yield connection


def _own_transactions(connection: DBAPIConnection, _record: object) -> None:
    connection.autocommit = True


def _begin_postgresql(connection: Connection) -> None:
    """A reader begins nothing: at this level (READ COMMITTED) a transaction shows it no more.

    It would cost two more ways to the database and back, for each look of a person.
    """
    if not connection.get_execution_options().get(_READS, False):
        connection.exec_driver_sql("BEGIN")


def _begin_sqlite(connection: Connection) -> None:
    """A writer waits its turn before it reads; a reader never waits."""
    reads = connection.get_execution_options().get(_READS, False)
    connection.exec_driver_sql("BEGIN" if reads else "BEGIN IMMEDIATE")


def _careful_sqlite(connection: DBAPIConnection, _record: object) -> None:
    """Readers beside one writer; every commit reaches the disk before it counts."""
    connection.isolation_level = None
    cursor = connection.cursor()
    for pragma in (
        f"busy_timeout={_BUSY_MILLISECONDS}",
        "journal_mode=WAL",
        "synchronous=FULL",
        "foreign_keys=ON",
    ):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def insert(dialect: str, table: Table) -> sqlite.Insert | postgresql.Insert:
    """An insert that can say what to do when a row is there already, in both kinds of database."""
    if dialect == "sqlite":
        return sqlite.insert(table)
    return postgresql.insert(table)


def in_utc(moment: datetime) -> datetime:
    """A stored moment; SQLite gives it back without its zone, which is always UTC."""
    return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
