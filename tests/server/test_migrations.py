"""A database of an older version moves forward with everything in it kept."""

from __future__ import annotations

from datetime import UTC, datetime
from uuid import uuid4

from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import inspect, text

from app.server.store.attachments import read_file
from app.server.store.database import open_database
from app.server.store.migrate import is_newest, migrate
from app.server.store.records import write_record
from app.server.store.requests import find
from app.server.store.tables import bijlage, bijlagelevering, metadata


def test_an_older_database_keeps_its_receipts(database):
    """From the first version to the newest: the verzoek of then is there with its number."""
    engine = open_database(database)
    migrate(engine, "0001")
    uuid, moment = uuid4(), datetime(2026, 1, 5, 8, tzinfo=UTC)
    with engine.begin() as line:
        line.execute(text("INSERT INTO persoon (sub, volgnummer) VALUES ('demo-noor', 1)"))
        line.execute(
            text(
                "INSERT INTO verzoek (uuid, sub, ingediend_door, volgnummer, gewijzigd_op,"
                " ontvangen_op, sha256, type, inhoud, status) VALUES (:u, 'demo-noor',"
                " 'demo-noor', 1, :m, :m, 'abc', 'vraag', '{\"versie\": 1}', 'ontvangen')"
            ),
            {
                "u": uuid.hex if engine.dialect.name == "sqlite" else uuid,
                "m": "2026-01-05 08:00:00.000000+00:00",
            },
        )
    assert not is_newest(engine)
    migrate(engine)
    migrate(engine)
    assert is_newest(engine)
    with engine.begin() as line:
        held = find(line, uuid)
        assert (held.receipt, held.received, held.replaces) == ("WI-2026-000001", moment, None)
        assert write_record(line, "demo-noor", "taak", uuid4(), {}, moment).number == 2
    engine.dispose()


def test_a_bijlage_of_before_gets_a_row_in_the_ledger(database):
    """From the second version: its bytes stay, and it is carried when it is not found there."""
    engine = open_database(database)
    migrate(engine, "0002")
    uuid, moment = uuid4(), datetime(2026, 1, 5, 8, tzinfo=UTC)
    row = {"uuid": uuid, "verzoek": uuid4(), "sha256": "abc", "ontvangen_op": moment}
    with engine.begin() as line:
        line.execute(bijlage.insert(), {**row, "inhoud": b"a photo"})
    migrate(engine)
    with engine.connect() as line:
        assert read_file(line, uuid) == b"a photo"
        told = line.execute(bijlagelevering.select()).all()
    assert [tuple(one) for one in told] == [(uuid, "te_leveren", None, 0)]
    engine.dispose()


def test_the_steps_together_make_the_tables_the_code_knows(database):
    """No column that only the code has, and none that only the database has."""
    engine = open_database(database)
    migrate(engine)
    with engine.connect() as line:
        context = MigrationContext.configure(line, opts={"compare_server_default": False})
        assert compare_metadata(context, metadata) == []
        assert set(inspect(line).get_table_names()) == {*metadata.tables, "alembic_version"}
    engine.dispose()
