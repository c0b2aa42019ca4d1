"""A session is of one person, from login to logout, whatever is still under way.

Each test is an attack that worked (reviews/security.md, by its number).
"""

from __future__ import annotations

import asyncio

import pytest

from app.domain.connection import Connected
from app.domain.link_state import Stand
from app.domain.month import Month
from app.domain.request import IncomeReport, Inquiry
from tests.data.linked_house import OCTOBER, PDF, House, Storage

SEPTEMBER = IncomeReport(Month(2026, 9), ())


@pytest.fixture
def house(tmp_path):
    """The demo gemeente and an app beside it."""
    made = House(tmp_path)
    yield made
    made.door.close()


def at_the_gemeente(house, who):
    """What the gemeente has of this person."""
    return house.door.ask("GET", "/v1/verzoeken", who).json()["verzoeken"]


def _months(house, who):
    """The months that were reported, in the order in which the gemeente got them."""
    newest_first = at_the_gemeente(house, who)
    return [one["aanvraagGegevens"]["periode"] for one in reversed(newest_first)]


async def _until(what):
    async with asyncio.timeout(60):
        while not what():  # noqa: ASYNC110  (a call is made when it is made)
            await asyncio.sleep(0)


async def _under_way(house, begin, step):
    """A step of which this call was made and not answered yet."""
    gate = house.held[begin] = asyncio.Event()
    before = len(house.asked)

    def is_asked():
        new = (f"{one.method} {one.url.path}" for one in house.asked[before:])
        return any(one.startswith(begin) for one in new)

    doing = asyncio.ensure_future(step)
    await _until(is_asked)
    del house.held[begin]
    return doing, gate


def test_nothing_is_ever_filed_in_the_name_of_another(house):
    """V1: Noor has two items on a slow network and logs out; Sam logs in on the same page."""
    link = house.link(Storage())

    async def play():
        await link.log_in("noor")
        await link.put(OCTOBER, (PDF,), "nl")
        await link.put(SEPTEMBER, (), "nl")
        doing, gate = await _under_way(house, "PUT /v1/verzoeken", link.refresh())
        await link.log_out()
        assert link.state.sent == ()
        await link.log_in("sam")
        gate.set()
        await doing
        await link.refresh()
        assert link.state.sent == ()
        assert link.state.person == "Sam Voorbeeld"

    asyncio.run(play())
    assert at_the_gemeente(house, "sam") == []
    assert len(at_the_gemeente(house, "noor")) == 1
    asyncio.run(link.log_in("noor"))
    assert [one.stand for one in link.state.sent] == [Stand.RECEIVED, Stand.RECEIVED]
    assert len(at_the_gemeente(house, "noor")) == 2


@pytest.mark.parametrize("begin", ["GET /v1/wijzigingen", "GET /v1/gebruikersprofiel"])
def test_nothing_of_one_person_gets_into_the_copy_of_another(house, begin):
    """V1 and V7: an answer for Noor comes when Sam is there, or when nobody is."""
    link = house.link(Storage())

    async def play():
        # Who somebody is, is asked once, at the login.
        is_login = "profiel" in begin
        if not is_login:
            await link.log_in("noor")
        step = link.log_in("noor") if is_login else link.refresh()
        doing, gate = await _under_way(house, begin, step)
        await link.log_out()
        await link.log_in("sam")
        gate.set()
        await doing
        assert link.state.person == "Sam Voorbeeld"
        theirs = {one.month: one.paid for one in link.state.own.specifications}
        await link.log_out()
        await link.log_in("noor")
        state = link.state
        assert isinstance(state.connection, Connected)
        assert {one.month: one.paid for one in state.own.specifications} != theirs
        assert state.own.specifications
        assert state.own.duties, "V7: connected with nothing"

    asyncio.run(play())


def test_log_out_leaves_nothing_to_see_on_a_shared_browser(house):
    """V2: the next person read the text, the receipt and the names of files, and could wipe."""
    storage = Storage()
    link = house.link(storage)

    async def play():
        await link.log_in("noor")
        house.cut = True
        await link.put(Inquiry("Mijn geheim", "Wanneer?"), (PDF,), "nl")
        await link.log_out()
        assert link.state.sent == ()
        assert link.state.own is None
        await link.wipe()
        house.cut = False
        again = house.link(storage)
        await again.wake()
        assert again.state.sent == ()
        await again.log_in("noor")
        (mine,) = again.state.sent
        assert mine.request == Inquiry("Mijn geheim", "Wanneer?"), "what was not sent is not lost"
        assert mine.stand is Stand.RECEIVED

    asyncio.run(play())


def test_two_refreshes_keep_the_order(house):
    """V10: two at once reversed it; now one waits for the other, also from two tabs."""
    storage = Storage()
    link = house.link(storage)

    async def play():
        await link.log_in("noor")
        tab = house.link(storage)
        await tab.wake()
        for month in (SEPTEMBER, OCTOBER):
            await link.put(month, (), "nl")
        await asyncio.gather(link.refresh(), tab.refresh(), link.hurry(), tab.hurry())
        assert [one.stand for one in tab.state.sent] == [Stand.RECEIVED] * 2

    asyncio.run(play())
    assert _months(house, "noor") == ["2026-09", "2026-10"]
    puts = [one for one in house.asked if one.method == "PUT"]
    assert len(puts) == 2


@pytest.mark.parametrize("tabs", [1, 2])
def test_what_comes_late_is_not_overtaken(house, tabs):
    """V10: the first is still on a slow line, and somebody presses again, here or in another tab.

    On d0ce9c5 October came before September, and three messages were sent for two.
    """
    storage = Storage()
    link = house.link(storage)

    async def play():
        await link.log_in("noor")
        tab = link if tabs == 1 else house.link(storage)
        await tab.wake()
        for month in (SEPTEMBER, OCTOBER):
            await link.put(month, (), "nl")
        line = house.late["PUT /v1/verzoeken"] = asyncio.Event()
        first = asyncio.ensure_future(link.refresh())
        await _until(lambda: "PUT /v1/verzoeken" not in house.late)
        again = [asyncio.ensure_future(step()) for step in (tab.refresh, tab.hurry)]
        for _turn in range(500):
            await asyncio.sleep(0)
        assert not any(one.done() for one in again), "they wait for their turn"
        line.set()
        await asyncio.gather(first, *again)
        assert [one.stand for one in tab.state.sent] == [Stand.RECEIVED] * 2

    asyncio.run(play())
    assert _months(house, "noor") == ["2026-09", "2026-10"]
    assert len([one for one in house.asked if one.method == "PUT"]) == 2


def test_a_late_one_of_one_tab_does_not_hold_up_another_person(house):
    """The order is of one person: what Noor waits for, Sam does not."""
    noor, sam = house.link(Storage()), house.link(Storage())

    async def play():
        await noor.log_in("noor")
        await sam.log_in("sam")
        await noor.put(SEPTEMBER, (), "nl")
        line = house.late["PUT /v1/verzoeken"] = asyncio.Event()
        waits = asyncio.ensure_future(noor.refresh())
        await _until(lambda: "PUT /v1/verzoeken" not in house.late)
        await sam.put(OCTOBER, (), "nl")
        await sam.refresh()
        assert [one.stand for one in sam.state.sent] == [Stand.RECEIVED]
        line.set()
        await waits

    asyncio.run(play())
    assert (_months(house, "noor"), _months(house, "sam")) == (["2026-09"], ["2026-10"])


def test_a_logout_on_a_full_device_hides_everything_all_the_same(house):
    """Nothing can be written any more: the copy goes, the other tab hears it, nobody is shown."""
    storage = Storage()
    link = house.link(storage)

    async def full(_text):
        raise OSError("full")

    async def play():
        await link.log_in("noor")
        await link.put(OCTOBER, (), "nl")
        await link.refresh()
        tab = house.link(storage)
        await tab.wake()
        store, owner = link._now.store, link._now.known.owner
        storage.save = full
        await link.log_out()
        assert await store.copy(owner) == ()
        for one in (link, tab):
            await one.refresh()
            assert one.state.own is None
        assert link.state.sent == ()
        assert not link.state.is_logged_in

    asyncio.run(play())
