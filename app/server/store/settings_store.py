"""Values of the gemeente that change while the server runs, by name."""

from __future__ import annotations

from sqlalchemy import Connection, select, update

from app.server.store.database import insert
from app.server.store.tables import instelling


def setting(line: Connection, name: str) -> object | None:
    """The value under a name, or None."""
    found: object | None = line.execute(
        select(instelling.c.waarde).where(instelling.c.naam == name)
    ).scalar()
    return found


def settings_under(line: Connection, prefix: str) -> dict[str, object]:
    """Every value of which the name begins so, by the rest of its name."""
    rows = line.execute(
        select(instelling).where(instelling.c.naam.startswith(prefix, autoescape=True))
    )
    return {row.naam.removeprefix(prefix): row.waarde for row in rows}


def change_setting(line: Connection, name: str, value: object) -> None:
    """Put a value under a name."""
    first_setting(line, name, value)
    line.execute(update(instelling).where(instelling.c.naam == name).values(waarde=value))


def first_setting(line: Connection, name: str, value: object) -> None:
    """Put a value under a name that has none yet; whoever is first wins."""
    new = insert(line.engine, instelling).on_conflict_do_nothing()
    line.execute(new, {"naam": name, "waarde": value})
