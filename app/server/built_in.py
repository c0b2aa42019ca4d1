"""The first case system: the database of the reference gemeente itself."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import Engine

from app.server.case_system import (
    Checked,
    Delivered,
    FileMessage,
    Known,
    Message,
    Outcome,
    Person,
    Reading,
    Traits,
)
from app.server.store.database import insert
from app.server.store.tables import zaak, zaakbijlage


class BuiltIn:
    """Keeps a zaak for each verzoek; the operator's side writes what a person may read."""

    def __init__(self, engine: Engine) -> None:
        """Work in this database."""
        self._engine = engine
        self.traits = Traits("built-in", batch=200, needs_bsn=False, tells_news=False)

    def check(self) -> Checked:
        """It is this database: there is nothing to set up."""
        return Checked(answered=True)

    def deliver(self, messages: Sequence[Message]) -> Mapping[UUID, Outcome]:
        """Open a zaak for each, under the number of the receipt, with its bijlagen."""
        references = {one.uuid: f"ZAAK-{one.receipt}" for one in messages}
        rows = [{"verzoek": uuid, "kenmerk": told} for uuid, told in references.items()]
        files = [_row(file, references[one.uuid]) for one in messages for file in one.files]
        dialect = self._engine.dialect.name
        new = insert(dialect, zaak).on_conflict_do_nothing().returning(zaak.c.kenmerk)
        with self._engine.begin() as connection:
            connection.execute(new, rows)
            if files:
                connection.execute(insert(dialect, zaakbijlage).on_conflict_do_nothing(), files)
        return {uuid: Delivered(told) for uuid, told in references.items()}

    def deliver_file(self, file: FileMessage, case: str, _person: Person) -> Outcome:
        """Note which zaak it belongs to; its bytes are in this database already."""
        row = _row(file, case)
        new = insert(self._engine.dialect.name, zaakbijlage).on_conflict_do_nothing()
        with self._engine.begin() as connection:
            connection.execute(new, row)
        return Delivered(str(row["kenmerk"]))

    def opened(self, _bericht: UUID, _moment: datetime) -> Outcome:
        """It is in this database already."""
        return Delivered("")

    def read(self, _person: Person, _known: Known, _moment: datetime) -> Reading:
        """Nothing: what the operator does is in the database of the API at once."""
        return Reading()

    def close(self) -> None:
        """The database is not its own."""

    def person_of(self, _resource: str) -> None:
        """Nobody: it sends no notifications."""
        return


def _row(file: FileMessage, case: str) -> dict[str, str | UUID]:
    return {"bijlage": file.uuid, "zaak": case, "kenmerk": f"DOC-{file.uuid}"}
