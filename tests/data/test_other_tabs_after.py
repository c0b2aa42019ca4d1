"""What another tab still does after a logout or a wipe writes nothing (issue 13, points 1 and 6).

A tab may be in the middle of a round over the network, may wait for its turn to begin one, and may
not have heard of it: its browser put it to sleep. Found when the session before looked again.
"""

from __future__ import annotations

import asyncio
from unittest.mock import patch

import pytest

from app.data.browser.device import BrowserDevice
from app.data.device import Remembered
from app.data.person_session import Round
from app.data.safe import turns
from app.data.safe.nest import NestStorage
from app.data.safe.tools import Library
from app.data.store.kept import KeptRules
from tests.data.linked_house import OCTOBER, House, Storage
from tests.data.test_nest import Browser
from tests.data.test_person_session import _under_way, at_the_gemeente
from tests.quick_time import run

_ASKS = ["GET /v1/wijzigingen", "GET /v1/gebruikersprofiel", "GET /v1/gemeente-instellingen"]


@pytest.fixture
def house(tmp_path):
    """The demo gemeente and an app beside it."""
    made = House(tmp_path)
    yield made
    made.door.close()


async def _two_tabs(house, *, hears):
    """Two tabs of one browser with Noor in them; the second maybe hears nothing of the first."""
    storage = Storage()
    first, second = house.link(storage), house.link(storage)
    await first.log_in("noor")
    await second.wake()
    await asyncio.sleep(1)  # the first follows what the second did
    if not hears:
        second._now.channel.stop()
    return first, second


def _where(link):
    """The store of who is here, and whose it is."""
    return link._now.store, link._now.known.owner


async def _in_a_round(house, tabs, tab, begin=_ASKS[0]):
    """This tab waits for an answer of the gemeente, with nothing kept here yet."""
    store, owner = _where(tabs[0])
    await store.forget(owner)
    tab._now.round = Round(tab._now.round.connection)  # who this is, is asked for too
    doing, gate = await _under_way(house, begin, tab.refresh())
    return store, owner, doing, gate


def _seconds():
    return asyncio.get_running_loop().time()


async def _left(store, owner):
    """All that lies there of this person."""
    told = await store.copy(owner), await store.mark(owner), await store.rules(owner)
    return [one for one in (*told, await store.items(owner)) if one]


@pytest.mark.parametrize("hears", [True, False])
@pytest.mark.parametrize("leave", ["log_out", "wipe"])
@pytest.mark.parametrize("begin", _ASKS)
def test_a_round_of_another_tab_puts_nothing_back(house, begin, leave, hears):
    """It waits for an answer of the gemeente, which comes after all was thrown away."""

    async def play():
        first, second = tabs = await _two_tabs(house, hears=hears)
        store, owner, doing, gate = await _in_a_round(house, tabs, second, begin)
        await getattr(first, leave)()
        gate.set()
        await doing
        await second.refresh()
        assert await _left(store, owner) == []
        assert not second.state.is_logged_in
        assert second.state.own is None or hears is False

    run(play)


@pytest.mark.parametrize("leave", ["log_out", "wipe"])
def test_a_tab_that_never_lets_go_holds_up_nobody_and_writes_nothing(house, leave):
    """Its browser put it to sleep in the middle of a round; its answer comes after it woke up.

    Who walks away the moment that the screen says so, leaves nothing: no wait stands between.
    """

    async def play():
        first, second = tabs = await _two_tabs(house, hears=False)
        store, owner, doing, gate = await _in_a_round(house, tabs, second)
        await store.keep_rules(owner, KeptRules(b"of before", None))
        begun = _seconds()
        await getattr(first, leave)()
        assert _seconds() == begun
        assert await _left(store, owner) == []
        await asyncio.sleep(2 * turns._PATIENCE_SECONDS)
        assert not doing.done()
        gate.set()
        await doing
        assert await _left(store, owner) == []

    run(play)


@pytest.mark.parametrize("leave", ["log_out", "wipe"])
def test_who_logs_in_again_at_once_keeps_what_came_since(house, leave):
    """What is thrown away when the last tab has let go is of before, and nothing else (V7)."""

    async def play():
        first, second = tabs = await _two_tabs(house, hears=False)
        store, owner, doing, gate = await _in_a_round(house, tabs, second)
        await getattr(first, leave)()
        again = asyncio.ensure_future(first.log_in("noor"))  # waits for the turn of the other tab
        await asyncio.sleep(1)
        uuid = await first.put(OCTOBER, (), "nl")
        await asyncio.sleep(2 * turns._PATIENCE_SECONDS)
        gate.set()
        assert await again
        await doing
        await first.refresh()
        assert first.state.own.duties
        assert [one.uuid for one in await store.items(owner)] == [uuid]

    run(play)


def test_the_round_of_the_tab_itself_is_let_go_of_at_once(house):
    """Who logs out on a slow network does not wait for what is no longer of use."""

    async def play():
        first, _second = tabs = await _two_tabs(house, hears=True)
        store, owner, doing, _gate = await _in_a_round(house, tabs, first)
        begun = _seconds()
        await first.log_out()
        assert _seconds() - begun < turns._PATIENCE_SECONDS
        await doing
        assert await _left(store, owner) == []

    run(play)


def test_a_round_that_waits_for_its_turn_asks_the_gemeente_nothing(house):
    """It comes after the wipe, in a tab that did not hear of it."""

    async def play():
        first, second = await _two_tabs(house, hears=False)
        store, owner = _where(first)
        async with house.visitors.lock(first._now.known):
            wiping = asyncio.ensure_future(first.wipe())
            await asyncio.sleep(1)
            later = asyncio.ensure_future(second.refresh())
            await asyncio.sleep(1)
        before = len(house.asked)
        await asyncio.gather(wiping, later)
        assert len(house.asked) == before
        assert await _left(store, owner) == []
        assert not second.state.is_logged_in

    run(play)


def test_what_is_put_in_a_tab_that_did_not_hear_of_a_wipe_is_not_called_kept(house):
    """The screen then says that it could not be kept, and the person still has it in front."""

    async def play():
        first, second = await _two_tabs(house, hears=False)
        store, owner = _where(first)
        await first.wipe()
        assert await second.put(OCTOBER, (), "nl") is None
        assert await _left(store, owner) == []

    run(play)


@pytest.mark.parametrize(("leave", "rows"), [("log_out", 1), ("wipe", 0)])
def test_what_is_under_way_gets_its_receipt_or_no_row_at_all(house, leave, rows):
    """What was sent is at the gemeente; only what is still kept here can say so."""

    async def play():
        first, second = await _two_tabs(house, hears=True)
        store, owner = _where(first)
        house.cut = True
        await second.put(OCTOBER, (), "nl")
        house.cut = False
        doing, gate = await _under_way(house, "PUT /v1/verzoeken", second.refresh())
        await getattr(first, leave)()
        gate.set()
        await doing
        assert [one.receipt is not None for one in await store.items(owner)] == [True] * rows

    run(play)
    assert len(at_the_gemeente(house, "noor")) == 1


async def _device():
    browser = Browser()
    safe, _nothing = await browser.opened()
    device = BrowserDevice(browser.nest, safe, Library(), turn=browser.turn)
    return device, NestStorage(browser.nest, "visitor")


def test_two_tabs_that_log_in_at_once_are_known_by_one_name():
    """By another each would have a lock of its own, and neither would hear the other."""

    async def visit():
        device, storage = await _device()
        met = await asyncio.gather(
            *(device.meet(storage, None, "demo-noor", "demo") for _tab in range(3))
        )
        assert {one.name for one in met} == {(await device.known(storage)).name}

    run(visit)


@pytest.mark.parametrize("turn", ["after", "at once"])
def test_a_logout_leaves_who_logged_in_meanwhile_in_another_tab(turn):
    """The one tab looks who is here and writes; nothing comes between the two."""

    async def visit():
        device, storage = await _device()
        noor = await device.meet(storage, None, "demo-noor", "demo")
        if turn == "after":
            await device.meet(storage, noor, "demo-sam", "demo")
            await device.part(storage, noor)
        else:
            sam = device.meet(storage, noor, "demo-sam", "demo")
            await asyncio.gather(sam, device.part(storage, noor))
        assert (await device.known(storage)).person == "demo-sam"

    run(visit)


def test_in_a_server_a_logout_leaves_who_logged_in_meanwhile_too(house):
    """There the pocket is the session of the browser."""

    async def visit():
        storage, visitors = Storage(), house.visitors
        noor = await visitors.meet(storage, None, "demo-noor", "")
        sam = await visitors.meet(storage, noor, "demo-sam", "")
        await visitors.part(storage, noor)
        assert await visitors.known(storage) == sam
        await visitors.part(storage, sam)
        assert await visitors.known(storage) is None

    run(visit)


def test_a_turn_that_comes_late_is_let_go_of_by_itself():
    """Also when who asked for it was cut off while it waited."""

    async def visit():
        lock = asyncio.Lock()
        async with lock:
            with patch.object(turns, "_PATIENCE_SECONDS", 1):
                async with turns.in_turn(lock):
                    pass

            async def asks():
                async with turns.in_turn(lock):
                    pass

            asking = asyncio.ensure_future(asks())
            await asyncio.sleep(0)
            asking.cancel()
            await asyncio.wait({asking})
        await asyncio.wait_for(lock.acquire(), 10)

    run(visit)


def test_a_lock_that_cannot_be_had_stops_nobody(tmp_path):
    """A folder without room for the file of a lock; the sweep goes on without."""
    house = House(tmp_path)

    async def visit():
        known = Remembered("a" * 64, "demo-noor")
        async with turns.in_turn(house.visitors.lock(known)):
            return

    run(visit)
    house.door.close()
