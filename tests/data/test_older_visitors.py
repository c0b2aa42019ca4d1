"""What a served app of before left in clear is sealed at the start (security review V13)."""

from __future__ import annotations

import sqlite3

import pytest

from app.data.older_visitors import seal_older
from app.data.sealing import Seal
from app.domain.link_state import Stand
from tests.data.linked_house import House, Storage, run
from tests.data.sync.test_older_files import _older
from tests.data.test_visitors import folder_of

_BODY = (
    b'{"verzoekType": "vraag", "versie": 1,'
    b' "aanvraagGegevens": {"onderwerp": "Mijn geheim", "tekst": "Wanneer?"}}'
)
_CLEAR = (b"Mijn geheim", b"a.pdf", b"demo-noor", b"demo-sam", b"\x00two")


@pytest.fixture
def house(tmp_path):
    """The demo gemeente and an app beside it; an app of before was here."""
    made = House(tmp_path)
    (tmp_path / "visitors").mkdir()
    yield made
    made.door.close()


def _left(house, name, version, who="demo-noor"):
    path = house.folder / "visitors" / f"{name * 64}.db"
    _older(path, version)
    line = sqlite3.connect(path)
    tables = ("item", "copy", "mark", *(("rules",) if version > 2 else ()))
    for table in tables:
        line.execute(f"UPDATE {table} SET person = ?", (who,))
    line.execute("UPDATE item SET body = ? WHERE number IS NULL", (_BODY,))
    line.commit()
    line.close()
    return path


@pytest.mark.parametrize("version", [1, 2, 3])
def test_it_is_sealed_for_its_person_and_nothing_of_it_is_lost(house, version):
    """Whatever browser it was of: the next login of that person sends what waited."""
    path = _left(house, "a", version)
    run(seal_older(house.visitors))
    assert not path.exists()
    assert not [one for one in _CLEAR if one in folder_of(house)]
    link = house.link(Storage())
    run(link.log_in("noor"))
    stands = [one.stand for one in link.state.sent]
    assert stands.count(Stand.RECEIVED) == len(stands) == 2


def test_two_browsers_of_one_person_come_together_and_others_stay_apart(house):
    """The same thing twice is there once."""
    for name, who in (("a", "demo-noor"), ("b", "demo-noor"), ("c", "demo-sam")):
        _left(house, name, 3, who)
    run(seal_older(house.visitors), seal_older(house.visitors))
    assert not [one for one in _CLEAR if one in folder_of(house)]
    sam = house.link(Storage())
    run(sam.log_in("sam"))
    assert len(sam.state.sent) == 2


def test_a_server_that_ends_halfway_goes_on_at_the_next_start(house, monkeypatch):
    """Each thing is sealed before it goes; what was not reached is still known as in clear."""
    _left(house, "a", 3)
    calls = []

    async def ends(_self, known):
        calls.append(known)
        raise OSError("killed")

    with monkeypatch.context() as killed:
        killed.setattr(type(house.visitors), "store", ends)
        run(seal_older(house.visitors))
    assert calls
    run(seal_older(house.visitors))
    assert not [one for one in _CLEAR if one in folder_of(house)]
    link = house.link(Storage())
    run(link.log_in("noor"))
    assert len(link.state.sent) == 2


def test_one_that_cannot_be_read_is_sealed_whole(house):
    """Not in clear, and not thrown away."""
    path = _left(house, "a", 3)
    line = sqlite3.connect(path)
    line.execute("UPDATE item SET state = 'no such state' WHERE number IS NULL")
    line.commit()
    line.close()
    whole = path.read_bytes()
    run(seal_older(house.visitors))
    assert not [one for one in _CLEAR if one in folder_of(house)]
    (kept,) = (house.folder / "visitors").glob("*.unread")
    opened = Seal(house.visitors.key).unseal(kept.read_bytes(), "older", "a" * 64)
    assert whole[:16] == opened[:16]
    assert b"Mijn geheim" in opened


def test_what_is_sealed_already_is_left_alone(house):
    """The files of now, and those of a newer app."""
    link = house.link(Storage())
    run(link.log_in("noor"))
    link.close()
    (path,) = (house.folder / "visitors").glob("*.db")
    before = path.read_bytes()
    run(seal_older(house.visitors))
    assert path.read_bytes() == before
