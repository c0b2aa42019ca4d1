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
from app.server.store.outbox import Kind, entries
from app.server.store.records import write_record
from app.server.store.requests import find
from app.server.store.settings_store import setting
from app.server.store.tables import bijlage, metadata, verzoek


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


def test_the_ledgers_of_before_become_the_outbox(database):
    """From the third version: bytes stay, what was tried may have arrived, a reference is kept."""
    engine = open_database(database)
    migrate(engine, "0003")
    sent, tried, photo = uuid4(), uuid4(), uuid4()
    moment = datetime(2026, 1, 5, 8, tzinfo=UTC)
    own = {"sub": "demo-noor", "ingediend_door": "demo-noor", "gewijzigd_op": moment}
    own |= {"ontvangen_op": moment, "sha256": "abc", "type": "vraag", "inhoud": {"versie": 1}}
    with engine.begin() as line:
        for number, uuid in enumerate((sent, tried), 1):
            row = {**own, "uuid": uuid, "volgnummer": number, "status": "ontvangen"}
            line.execute(verzoek.insert(), row)
        file = {"uuid": photo, "verzoek": sent, "sha256": "abc", "ontvangen_op": moment}
        line.execute(bijlage.insert(), {**file, "inhoud": b"a photo"})
        _ledger(line, "levering", sent, "geleverd", "VTB-1", 1)
        _ledger(line, "levering", tried, "te_leveren", None, 2)
        _ledger(line, "bijlagelevering", photo, "te_leveren", None, 0)
        line.execute(text("INSERT INTO instelling VALUES ('levensloop', '\"abc\"')"))
    migrate(engine)
    with engine.connect() as line:
        assert read_file(line, photo) == b"a photo"
        assert setting(line, "databasegeneratie") == "abc"
        (one, other) = sorted(entries(line, Kind.REQUEST, [sent, tried]), key=lambda e: e.tries)
        (file,) = entries(line, Kind.FILE, [photo])
    assert (one.uuid, one.status, one.reference) == (sent, "geleverd", "VTB-1")
    assert (other.uuid, other.status, other.may_exist) == (tried, "te_leveren", True)
    assert (file.status, file.sub, file.not_before) == ("te_leveren", "demo-noor", moment)
    engine.dispose()


def _ledger(line, table, uuid, status, reference, tries):
    """A row as the older version wrote it."""
    key = uuid.hex if line.dialect.name == "sqlite" else uuid
    values = {"u": key, "s": status, "k": reference, "p": tries}
    line.execute(text(f"INSERT INTO {table} VALUES (:u, :s, :k, :p)"), values)


def test_the_steps_together_make_the_tables_the_code_knows(database):
    """No column that only the code has, and none that only the database has."""
    engine = open_database(database)
    migrate(engine)
    with engine.connect() as line:
        context = MigrationContext.configure(line, opts={"compare_server_default": False})
        assert compare_metadata(context, metadata) == []
        assert set(inspect(line).get_table_names()) == {*metadata.tables, "alembic_version"}
    engine.dispose()
