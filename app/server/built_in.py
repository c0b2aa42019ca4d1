"""The first case system: the database of the reference gemeente itself."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from uuid import UUID

from sqlalchemy import Engine, select

from app.server.case_system import FileParcel, News, Parcel
from app.server.store.database import insert, reading
from app.server.store.tables import zaak, zaakbijlage


class BuiltIn:
    """Keeps a zaak for each verzoek; the operator's side writes what a person may read."""

    def __init__(self, engine: Engine) -> None:
        """Work in this database."""
        self._engine = engine

    def lookup(self, uuids: Sequence[UUID]) -> Mapping[UUID, str]:
        """The zaken of these verzoeken, of those that have one."""
        wanted = select(zaak.c.verzoek, zaak.c.kenmerk).where(zaak.c.verzoek.in_(uuids))
        with reading(self._engine) as connection:
            return {row.verzoek: row.kenmerk for row in connection.execute(wanted)}

    def deliver(self, parcels: Sequence[Parcel]) -> Mapping[UUID, str]:
        """Open a zaak for each, under the number of the receipt."""
        references = {one.uuid: f"ZAAK-{one.receipt}" for one in parcels}
        rows = [{"verzoek": uuid, "kenmerk": told} for uuid, told in references.items()]
        new = insert(self._engine, zaak).on_conflict_do_nothing().returning(zaak.c.kenmerk)
        with self._engine.begin() as connection:
            connection.execute(new, rows)
        return references

    def lookup_files(self, uuids: Sequence[UUID]) -> Mapping[UUID, str]:
        """The documents of these bijlagen, of those that have one."""
        table = zaakbijlage.c
        wanted = select(table.bijlage, table.kenmerk).where(table.bijlage.in_(uuids))
        with reading(self._engine) as connection:
            return {row.bijlage: row.kenmerk for row in connection.execute(wanted)}

    def deliver_file(self, file: FileParcel) -> str:
        """Note which zaak it belongs to; its bytes are in this database already."""
        told = f"DOC-{file.uuid}"
        row = {"bijlage": file.uuid, "zaak": file.case, "kenmerk": told}
        with self._engine.begin() as connection:
            connection.execute(insert(self._engine, zaakbijlage).on_conflict_do_nothing(), row)
        return told

    def news(self, mark: str) -> News:
        """Nothing: what the operator does is in the database of the API at once."""
        return News((), mark)
