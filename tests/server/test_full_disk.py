"""Fault 37 at the gemeente: her disk is full. No receipt, nothing half, and later all goes well."""

from __future__ import annotations

from uuid import uuid4

from sqlalchemy import event, text

from tests.server.cluster import Cluster
from tests.server.house import Door, income

# What PostgreSQL says when it cannot write (SQLSTATE 53100), in the middle of the transaction.
_FULL = """
    CREATE FUNCTION full_disk() RETURNS trigger AS $$
    BEGIN
      RAISE EXCEPTION 'could not extend file' USING ERRCODE = 'disk_full';
    END $$ LANGUAGE plpgsql;
    CREATE TRIGGER full_disk BEFORE INSERT ON outbox FOR EACH ROW EXECUTE FUNCTION full_disk();
"""


def _held(door):
    told = door.ask("GET", "/v1/verzoeken", "noor").json()["verzoeken"]
    return [one["uuid"] for one in told]


def _counts(door):
    """Rows of the verzoek, its message and the count of the person: all of them, or none."""
    asked = "SELECT (SELECT count(*) FROM verzoek), (SELECT count(*) FROM outbox)"
    with door.engine.connect() as line:
        return tuple(line.execute(text(asked)).one())


def _no_receipt(told):
    assert told.status_code == 503
    assert told.headers["content-type"] == "application/problem+json"
    assert "Retry-After" in told.headers
    assert "nummer" not in told.text


def test_a_full_disk_gives_no_receipt_on_sqlite(tmp_path):
    """The file may not grow; what fits is taken, the first that does not is refused whole."""
    door = Door(f"sqlite:///{tmp_path / 'gemeente.db'}", tmp_path)
    engine = door.app._app._app.state.services.engine
    engine.dispose()

    def small(connection, _record):
        (pages,) = connection.execute("PRAGMA page_count").fetchone()
        connection.execute(f"PRAGMA max_page_count={pages + 2}")

    event.listen(engine, "connect", small)
    names = []
    for _one in range(400):
        names.append(str(uuid4()))
        told = door.ask("PUT", f"/v1/verzoeken/{names[-1]}", "noor", json=income())
        if told.status_code != 201:
            break
    _no_receipt(told)
    assert set(_held(door)) <= set(names[:-1])
    assert _counts(door) == (len(names) - 1,) * 2
    event.remove(engine, "connect", small)
    engine.dispose()
    door.ask("PUT", f"/v1/verzoeken/{names[-1]}", "noor", json=income()).raise_for_status()
    assert _counts(door) == (len(names),) * 2
    door.close()


def test_a_full_disk_gives_no_receipt_on_postgresql(tmp_path):
    """In the middle of the transaction, after the verzoek itself was written."""
    with Cluster() as cluster:
        door = Door(cluster.new(), tmp_path)
        with door.engine.begin() as line:
            line.exec_driver_sql(_FULL)
        path = f"/v1/verzoeken/{uuid4()}"
        for _again in range(3):
            _no_receipt(door.ask("PUT", path, "noor", json=income()))
        assert _counts(door) == (0, 0)
        with door.engine.begin() as line:
            line.exec_driver_sql("DROP TRIGGER full_disk ON outbox")
        assert door.ask("PUT", path, "noor", json=income()).status_code == 201
        assert door.ask("PUT", path, "noor", json=income()).status_code == 200
        assert _counts(door) == (1, 1)
        door.close()
