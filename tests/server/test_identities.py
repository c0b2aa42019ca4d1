"""Who is who: the BSN comes from a claim, is kept apart and encrypted, and shows nowhere."""

from __future__ import annotations

import logging
from datetime import datetime
from uuid import uuid4

import pytest
from sqlalchemy import select, text

from app.server.access import Caller
from app.server.identities import Identities, is_bsn
from app.server.relay import Relay
from app.server.store.tables import identiteit, lezing
from tests.server.forgetful import Forgetful
from tests.server.house import income
from tests.server.tokens import KEY, token

NOOR, SAM = "999990019", "999990020"


@pytest.fixture
def known(new_door):
    """A gemeente whose login tells the BSN."""
    return new_door(identity_key=KEY)


def _identities(door, key=KEY):
    return Identities(door.engine, key, door.clock)


def test_the_claim_of_the_login_says_who_a_sub_is(known):
    """The person of the token; with a mandate the person it stands for, from another claim."""
    assert known.ask("GET", "/v1/taken", headers=token(known, "noor", bsn=NOOR)).status_code == 200
    mandate = {"sub": "demo-sam", "bsn": SAM}
    head = token(known, "jobcoach", bsn="123456782", represents=mandate)
    assert known.ask("GET", "/v1/taken", headers=head).status_code == 200
    found = _identities(known)
    assert [found.bsn_of(f"demo-{name}") for name in ("noor", "sam", "jobcoach")] == [
        NOOR, SAM, None
    ]  # fmt: skip
    assert [found.sub_of(bsn) for bsn in (NOOR, SAM, "123456782")] == [
        "demo-noor",
        "demo-sam",
        None,
    ]


@pytest.mark.parametrize(
    "told", ["", "12345678", "123456789", "000000000", "９９９９９００１９", 999990019, None]
)
def test_what_is_no_bsn_is_not_kept(known, told):
    """Eight digits, a number that fails the elfproef, zeros, other digits, no text: nobody."""
    assert known.ask("GET", "/v1/taken", headers=token(known, "noor", bsn=told)).status_code == 200
    assert _identities(known).bsn_of("demo-noor") is None


def test_the_elfproef():
    """Numbers for tests that pass, and their neighbours that do not (RvIG, fictieve BSN's)."""
    assert is_bsn(NOOR)
    assert is_bsn("123456782")
    assert not any(is_bsn(f"12345678{digit}") for digit in "01345679"), "more than one fits"


def test_the_bsn_is_nowhere_to_be_read(known, caplog):
    """Not in the database, the logs at their loudest, the logbook, an answer or a repr."""
    caplog.set_level(logging.DEBUG)
    head = token(known, "noor", bsn=NOOR)
    uuid = uuid4()
    told = [known.ask("PUT", f"/v1/verzoeken/{uuid}", headers=head, json=income())]
    told += [known.ask("GET", path, headers=head) for path in ("/v1/wijzigingen", "/v1/zzz")]
    system = Forgetful()
    relay = Relay(known.engine, system, _identities(known), known.clock)
    assert relay.round() == 1
    with known.engine.connect() as connection:
        for table in connection.execute(text(_TABLES[known.engine.dialect.name])).scalars():
            rows = connection.execute(text(f"SELECT * FROM {table}")).all()
            assert NOOR not in repr(rows), table
        (held,) = connection.execute(select(identiteit)).all()
    assert held.sub == "demo-noor"
    assert NOOR not in caplog.text
    assert NOOR not in (known.folder / "logbook.jsonl").read_text()
    assert all(NOOR not in one.text + repr(one.headers) for one in told)
    caller = Caller("demo-noor", "demo-noor", frozenset(), 0, NOOR)
    assert NOOR not in repr(caller)


_TABLES = {
    "sqlite": "SELECT name FROM sqlite_master WHERE type = 'table'",
    "postgresql": "SELECT tablename FROM pg_tables WHERE schemaname = 'public'",
}


def test_another_key_or_another_row_tells_nothing(known):
    """A stolen database is of no use without the key; rows cannot be swapped between people."""
    for name, bsn in (("noor", NOOR), ("sam", SAM)):
        known.ask("GET", "/v1/taken", headers=token(known, name, bsn=bsn))
    other = _identities(known, KEY[::-1])
    assert (other.bsn_of("demo-noor"), other.sub_of(NOOR)) == (None, None)
    with known.engine.begin() as connection:
        of_sam = select(identiteit.c.versleuteld).where(identiteit.c.sub == "demo-sam")
        sealed = connection.execute(of_sam).scalar()
        connection.execute(
            identiteit.update().where(identiteit.c.sub == "demo-noor").values(versleuteld=sealed)
        )
    assert _identities(known).bsn_of("demo-noor") is None


def test_a_new_bsn_counts_and_who_is_here_is_read_soon(known):
    """The newest login wins; its news is read at once, and again when the person is here later."""
    known.ask("GET", "/v1/taken", headers=token(known, "noor", bsn=NOOR))
    known.ask("GET", "/v1/taken", headers=token(known, "noor", bsn=SAM))
    assert _identities(known).bsn_of("demo-noor") == SAM
    before = _due(known)
    known.clock.move(minutes=6)
    known.ask("GET", "/v1/taken", headers=token(known, "noor", bsn=SAM))
    assert _due(known) > before


def _due(door):
    with door.engine.connect() as connection:
        due = connection.execute(select(lezing.c.volgende_op)).scalar()
    return due.timestamp() if isinstance(due, datetime) else due


def test_a_verzoek_waits_for_the_bsn_and_goes_when_it_comes(known):
    """A token without the claim: the receipt is given, and the next login lets it go."""
    system = Forgetful()
    system.traits = system.traits.__class__("needs", batch=10, needs_bsn=True)
    identities = known.app._app._app.state.services.identities
    relay = Relay(known.engine, system, identities, known.clock)
    head = token(known, "noor")
    told = known.ask("PUT", f"/v1/verzoeken/{uuid4()}", headers=head, json=income())
    assert (told.status_code, relay.round(), system.verzoeken) == (201, 0, [])
    known.ask("GET", "/v1/taken", headers=token(known, "noor", bsn=NOOR))
    assert relay.round() == 1
    assert system.verzoeken[0][1].person.bsn == NOOR


def test_without_a_key_nothing_is_kept(door):
    """Where the case system asks no BSN, the claim is not even read."""
    assert door.ask("GET", "/v1/taken", headers=token(door, "noor", bsn=NOOR)).status_code == 200
    with door.engine.connect() as connection:
        assert connection.execute(select(identiteit)).all() == []
