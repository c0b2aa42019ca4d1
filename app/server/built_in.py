"""The first case system: the database of the reference gemeente itself."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import Engine, select

from app.server.case_system import News, Parcel
from app.server.store.database import insert, reading
from app.server.store.tables import zaak


class BuiltIn:
    """Keeps a zaak for each verzoek; the operator's side writes what a person may read."""

    def __init__(self, engine: Engine) -> None:
        """Work in this database."""
        self._engine = engine

    def lookup(self, uuid: UUID) -> str | None:
        """The zaak of a verzoek, when there is one."""
        with reading(self._engine) as line:
            found = line.execute(select(zaak.c.kenmerk).where(zaak.c.verzoek == uuid)).scalar()
        return None if found is None else str(found)

    def deliver(self, parcel: Parcel) -> str:
        """Open a zaak under the number of the receipt."""
        reference = f"ZAAK-{parcel.receipt}"
        with self._engine.begin() as line:
            line.execute(insert(self._engine, zaak, {"kenmerk": reference, "verzoek": parcel.uuid}))
        return reference

    def news(self, mark: str) -> News:
        """Nothing: what the operator does is in the database of the API at once."""
        return News((), mark)
