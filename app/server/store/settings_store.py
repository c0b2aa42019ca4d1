"""Values of the gemeente that change while the server runs, by name."""

from __future__ import annotations

from sqlalchemy import Connection, bindparam, select, update

from app.server.store.database import insert
from app.server.store.tables import instelling

# Which life of the database this is; every cursor of another life gets a 410.
GENERATION = "databasegeneratie"
_VALUE = select(instelling.c.waarde).where(instelling.c.naam == bindparam("name"))


def setting(connection: Connection, name: str) -> object | None:
    """The value under a name, or None."""
    found: object | None = connection.execute(_VALUE, {"name": name}).scalar()
    return found


def settings_under(connection: Connection, prefix: str) -> dict[str, object]:
    """Every value of which the name begins so, by the rest of its name."""
    rows = connection.execute(
        select(instelling).where(instelling.c.naam.startswith(prefix, autoescape=True))
    )
    return {row.naam.removeprefix(prefix): row.waarde for row in rows}


def change_setting(connection: Connection, name: str, value: object) -> None:
    """Put a value under a name."""
    first_setting(connection, name, value)
    connection.execute(update(instelling).where(instelling.c.naam == name).values(waarde=value))


def first_setting(connection: Connection, name: str, value: object) -> None:
    """Put a value under a name that has none yet; whoever is first wins."""
    new = insert(connection.dialect.name, instelling).on_conflict_do_nothing()
    connection.execute(new, {"naam": name, "waarde": value})
