"""What a server that draws the screens keeps for people: security review V5, V11 and V13."""

from __future__ import annotations

import asyncio
import sqlite3
from datetime import timedelta

import httpx
import pytest

from app.data.api.http_client import HttpClient
from app.data.api.login import DemoLogin, Session
from app.data.api.over_httpx import OverHttpx
from app.data.api.quota import LOGINS_OF_VISITOR, OF_VISITOR, Quotas
from app.data.device import Remembered
from app.data.store.kept import File
from app.data.visitors import KEPT
from app.domain.link_state import Stand
from app.domain.request import Inquiry
from tests.data.linked_house import OCTOBER, PDF, House, Storage, run

SECRET = Inquiry("Mijn geheim over geld", "Wanneer komt het?")


@pytest.fixture
def house(tmp_path):
    """The demo gemeente and an app beside it."""
    made = House(tmp_path)
    yield made
    made.door.close()


def folder_of(house):
    """Every byte that is kept, and every name of a file."""
    files = sorted((house.folder / "visitors").rglob("*"))
    return b"".join(one.name.encode() + one.read_bytes() for one in files)


def test_who_clears_a_browser_finds_what_waits_after_the_next_login(house):
    """V5: it was lost, and stayed behind without an owner and without a warning."""
    first = house.link(Storage())
    run(first.log_in("noor"))
    house.cut = True
    run(first.put(OCTOBER, (PDF,), "nl"))
    first.close()
    house.cut = False
    other = house.link(Storage())
    run(other.log_in("noor"))
    assert [(one.request, one.stand) for one in other.state.sent] == [(OCTOBER, Stand.RECEIVED)]
    assert len(list((house.folder / "visitors").glob("*.db"))) == 1


def test_another_browser_of_the_same_person_hears_what_is_sent(house):
    """One store for one person: both show the same, and it goes once."""
    first, second = house.link(Storage()), house.link(Storage())

    async def play():
        await first.log_in("noor")
        await second.log_in("noor")
        await first.put(OCTOBER, (), "nl")
        await asyncio.gather(first.refresh(), second.refresh())
        await first.log_out()
        assert not first.state.is_logged_in
        async with asyncio.timeout(60):
            while second.state.own is None:  # noqa: ASYNC110  (it hears of it when it does)
                await asyncio.sleep(0.01)
        return second.state

    state = asyncio.run(play())
    assert [one.stand for one in state.sent] == [Stand.RECEIVED]
    assert state.is_logged_in
    assert state.own is not None, "a logout elsewhere took the copy away; it is here again"
    assert len(house.door.ask("GET", "/v1/verzoeken", "noor").json()["verzoeken"]) == 1


def test_nothing_that_is_kept_can_be_read(house):
    """V13: text and bijlagen stood in clear on the disk, also in the write-ahead log."""
    link = house.link(Storage())
    run(link.log_in("noor"))
    run(link.put(OCTOBER, (PDF,), "nl"), link.refresh())
    house.cut = True
    run(link.put(SECRET, (PDF,), "nl"))
    number = next(one.number for one in link.state.sent if one.number)
    assert link.state.own.specifications
    told = (b"geheim", b"Wanneer", b"61250", b"loonstrook", b"%PDF", b"noor", b"Noor", b"netto",
            b"89849", b"898.49", number.encode(), b"uitkering")  # fmt: skip
    assert [one for one in told if one in folder_of(house)] == []
    run(link.log_out())
    link.close()
    assert [one for one in told if one in folder_of(house)] == []
    house.cut = False
    again = house.link(Storage())
    run(again.log_in("noor"))
    assert again.state.sent[0].request == SECRET


def test_a_row_of_one_person_does_not_open_in_the_file_of_another(house):
    """Issue 13 point 5: bound to row and person."""
    for who in ("noor", "sam"):
        link = house.link(Storage())
        run(link.log_in(who))
        house.cut = True
        run(link.put(SECRET, (), "nl"))
        house.cut = False
        link.close()
    one, other = (sqlite3.connect(path) for path in (house.folder / "visitors").glob("*.db"))
    (content,) = one.execute("SELECT content FROM row WHERE kind = 'item'").fetchone()
    with other:
        other.execute("UPDATE row SET content = ? WHERE kind = 'item'", (content,))
    one.close()
    other.close()
    sent = []
    for who in ("noor", "sam"):
        link = house.link(Storage())
        house.cut = False
        run(link.log_in(who))
        sent += [one.request for one in link.state.sent]
    assert sent == [SECRET], "one is of its own person; the other opens nowhere"


def test_with_another_key_nothing_opens_and_nothing_is_harmed(house):
    """A folder that was copied is of no use; the right key still opens it."""
    link = house.link(Storage())
    run(link.log_in("noor"))
    house.cut = True
    run(link.put(SECRET, (), "nl"))
    house.cut = False
    link.close()
    usual = house.visitors
    house.visitors = type(usual)(usual.folder, usual.secrets, b"o" * 32, usual.clock)
    thief = house.link(Storage())
    run(thief.log_in("noor"))
    assert thief.state.sent == ()
    thief.close()
    house.visitors = usual
    again = house.link(Storage())
    run(again.log_in("noor"))
    assert [one.request for one in again.state.sent] == [SECRET]


def test_what_was_received_is_thrown_away_after_a_while_and_nothing_else(house):
    """V13: there was no retention. README, Other commands: 92 days after the receipt."""
    link = house.link(Storage())
    run(link.log_in("noor"))
    run(link.put(OCTOBER, (PDF,), "nl"), link.refresh())
    house.cut = True
    run(link.put(SECRET, (PDF,), "nl"))
    house.cut = False
    link.close()
    house.door.clock.move(seconds=KEPT / timedelta(seconds=1) - 60)
    known = Remembered("a" * 64, "demo-noor")

    async def kept():
        store = await house.visitors.store(known)
        found = await store.items(known.owner), await store.files(known.owner)
        store.close()
        return found

    items, files = asyncio.run(kept())
    assert (len(items), len(files)) == (2, 2)
    house.door.clock.move(seconds=120)
    items, files = asyncio.run(kept())
    assert [one.receipt for one in items] == [None]
    assert len(files) == 1


def test_a_file_that_arrived_is_no_longer_here(house):
    """V13: bijlagen stayed after the receipt, and each look read them all."""
    link = house.link(Storage())
    run(link.log_in("noor"))
    run(link.put(OCTOBER, (PDF,), "nl"), link.refresh())
    known = Remembered("a" * 64, "demo-noor")

    async def content():
        store = await house.visitors.store(known)
        (file,) = await store.files(known.owner)
        assert isinstance(file, File)
        found = await store.content(known.owner, file.uuid)
        store.close()
        return found

    assert asyncio.run(content()) is None


def test_a_session_that_is_over_leaves_no_token(house):
    """The session ended by itself while no page of it was open."""
    storage = Storage()
    link = house.link(storage)
    run(link.log_in("noor"))
    text, link_secrets = storage.text, house.visitors.secrets
    assert link_secrets._held
    link.close()
    house.visitors.over(text)
    house.visitors.over("not json")
    assert link_secrets._held == {}


def test_one_visitor_cannot_use_up_the_login_of_others(tmp_path):
    """V11: 320 presses on a name in 3 seconds, and nobody could log in any more."""
    house = House(tmp_path, requests_per_minute=300)
    seconds = [1000.0]
    quotas = Quotas(lambda: seconds[0])
    over = OverHttpx(httpx.ASGITransport(house.door.app))

    async def play():
        angry = DemoLogin(HttpClient(quotas.of(over, "angry", "198.51.100.7"), "http://gemeente"))
        calm = DemoLogin(HttpClient(quotas.of(over, "calm", "198.51.100.8"), "http://gemeente"))
        told = [await angry.log_in("noor") for _press in range(320)]
        return told, await calm.log_in("sam")

    told, other = asyncio.run(play())
    assert sum(isinstance(one, Session) for one in told) == LOGINS_OF_VISITOR
    assert isinstance(other, Session)
    house.door.close()


def test_one_visitor_cannot_use_up_the_reads_of_others(tmp_path):
    """V11, a relative: for the gemeente all visitors of the app come from one address."""
    house = House(tmp_path, requests_per_minute=300)
    quotas = Quotas(lambda: 1000.0)
    over = OverHttpx(httpx.ASGITransport(house.door.app))

    async def play():
        angry = DemoLogin(HttpClient(quotas.of(over, "angry", "198.51.100.7"), "http://gemeente"))
        calm = DemoLogin(HttpClient(quotas.of(over, "calm", "198.51.100.7"), "http://gemeente"))
        told = [await angry.people() for _press in range(400)]
        return told, await calm.people()

    told, other = asyncio.run(play())
    assert sum(isinstance(one, dict) for one in told) == OF_VISITOR
    assert isinstance(other, dict)
    house.door.close()
