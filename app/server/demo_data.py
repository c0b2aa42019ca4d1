"""Fills an empty database with what the gemeente that does not exist holds about its people."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import cast
from uuid import UUID, uuid5

from pydantic import BaseModel
from sqlalchemy import Connection, Engine, select, update

from app.demo.people import people
from app.domain.person import Person
from app.server.catalogue import plain_toml
from app.server.contract.bericht import Bericht
from app.server.contract.plicht import Plicht
from app.server.contract.taak import Afspraak, Taak
from app.server.contract.uitkering import Uitkering, Uitkeringsspecificatie
from app.server.contract.wijziging import Soort
from app.server.demo_login import subject
from app.server.store.persons import next_sequence
from app.server.store.records import write_record
from app.server.store.tables import persoon

_FOLDER = Path(__file__).parent / "demo"
_NAMES = UUID("8d1a6c52-8d6c-4d39-9a5e-5a0c5b8f1f0e")
_GEMEENTE = "demo"
FORMS: dict[Soort, type[BaseModel]] = {
    Soort.UITKERING: Uitkering,
    Soort.SPECIFICATIE: Uitkeringsspecificatie,
    Soort.PLICHT: Plicht,
    Soort.TAAK: Taak,
    Soort.BERICHT: Bericht,
    Soort.AFSPRAAK: Afspraak,
}


def fill(engine: Engine, moment: datetime) -> None:
    """Write everything in one transaction, unless somebody is in the database already."""
    with engine.begin() as connection:
        if connection.execute(select(persoon.c.sub).limit(1)).first() is None:
            for one in people():
                if one.gemeente == _GEMEENTE:
                    _write(connection, one, moment)


def record_id(person: str, kind: str, name: str) -> UUID:
    """The uuid of a record of the demo: the same in every database."""
    return uuid5(_NAMES, f"{person}/{kind}/{name}")


def _write(connection: Connection, person: Person, moment: datetime) -> None:
    sub = subject(person.id)
    next_sequence(connection, sub)
    connection.execute(update(persoon).where(persoon.c.sub == sub).values(weergavenaam=person.name))
    path = _FOLDER / f"{person.id}.toml"
    if not path.is_file():
        return
    for kind, records in plain_toml(path).items():
        for name, raw in cast("Mapping[str, dict[str, str]]", records).items():
            uuid = record_id(person.id, kind, name)
            told: dict[str, object] = {**raw, "uuid": str(uuid)}
            if "uitkering" in raw:
                told["uitkering"] = str(record_id(person.id, Soort.UITKERING, raw["uitkering"]))
            content = FORMS[Soort(kind)].model_validate(told).model_dump(mode="json")
            write_record(connection, sub, kind, uuid, content, moment)
