"""The nest of a browser: what is kept there without a PIN, and what an older app left (issue 13).

The database and the key are stood in for by memory and a library; the same in a real browser is
tests/browser/test_kept.py.
"""

from __future__ import annotations

import asyncio
import json
from contextlib import contextmanager
from unittest.mock import patch

import pytest

from app.data.browser.device import BrowserDevice
from app.data.device import Remembered
from app.data.safe import turns
from app.data.safe.nest import LookStorage, MovedStorage, Nest, NestStorage, NestVault
from app.data.safe.older_rows import bring_over
from app.data.safe.safe import DeviceSafe
from app.data.safe.shelf import SafeShelf
from app.data.safe.tools import Library
from app.data.safe.turns import in_turn
from app.data.sealing import new_key
from app.data.store.kept import StoreFault
from app.data.store.memory import MemoryShelf
from app.data.store.row_seal import RowSeal
from app.data.store.shelf import Add, Spot
from app.domain.device import DeviceKind
from tests.data.test_safe import _QUICK, NOW, PIN, TOLD, Storage

OWNER = "demo/demo-noor"


class _Full(MemoryShelf):
    """A database of a device, that may be full."""

    is_full = False

    async def write(self, *steps):
        """Nothing more when it is full."""
        if self.is_full and any(isinstance(one, Add) for one in steps):
            raise StoreFault("QuotaExceededError")
        return await super().write(*steps)


class Bells:
    """All pages of a device: each hears the others."""

    def __init__(self):
        self.tells = []

    def of_a_page(self):
        """The bell of one page."""
        bell = type("Bell", (), {})()

        def hear(tell, lock):
            bell.tell, bell.close = tell, lock
            self.tells.append(bell)

        bell.hear = hear
        bell.ring = lambda _device: [one.tell() for one in self.tells if one is not bell]
        bell.lock = lambda _device: [one.close() for one in self.tells if one is not bell]
        return bell


class Browser:
    """One browser: its database, its key, and the storage of the page."""

    def __init__(self, **old):
        self.bells, self.is_promised, self._turn = Bells(), True, asyncio.Lock()
        self.page = {name: Storage(old.get(name)) for name in ("record", "visit", "look")}
        self.made_anew()

    def made_anew(self):
        """The browser threw the database away, with the key."""
        self.rows, self.key = _Full(), new_key()
        self.nest = Nest(self._begin, self._promised)

    async def _begin(self):
        return self.rows, RowSeal(self.key)

    async def _promised(self):
        return self.is_promised

    def tab(self):
        """A page with the app."""
        places = [MovedStorage(NestStorage(self.nest, one), self.page[one]) for one in self.page]
        places[2] = LookStorage(NestStorage(self.nest, "look"), self.page["look"])
        bell = self.bells.of_a_page()
        below = {"below": self.nest, "bell": bell, "turn": self.turn}
        now = lambda: NOW  # noqa: E731
        return DeviceSafe(*places, Library(), now, NestVault(self.nest), _QUICK, **below)

    async def opened(self):
        """A page that looked and took what was kept."""
        safe = self.tab()
        await safe.look()
        return safe, await safe.load()

    def turn(self, _device):
        """The turn of all its tabs."""
        return in_turn(self._turn)

    def all(self):
        """Everything that was written, with its names."""
        rows = [[*map(str, (row.spot.kind, row.spot.person)), row.content.decode("latin-1")]
                for row in self.rows._rows.values()]
        return json.dumps([rows, [one.text for one in self.page.values()]])


def run(what):
    """To the end."""
    return asyncio.run(what())


async def _begun():
    """A new browser, and the safe of a page in it."""
    browser = Browser()
    safe, _nothing = await browser.opened()
    return browser, safe


async def _kept(browser=None):
    """A browser, and the safe of a page in it where somebody told something."""
    browser = browser or Browser()
    safe, _nothing = await browser.opened()
    await safe.save(TOLD)
    return browser, safe


def test_what_is_told_is_there_again_without_a_pin_and_cannot_be_read():
    """By default on one's own device: the keystore of the browser seals, nobody types anything."""

    async def visit():
        browser, safe = await _kept()
        assert safe.state.keeps
        for words in ("Noor", "640,55", "huur", "answers"):
            assert words not in browser.all()
        assert (await browser.opened())[1] == TOLD

    run(visit)


def test_a_pin_on_top_opens_only_with_both():
    """The stronger choice; who copies the database without the browser's key has nothing."""

    async def visit():
        browser, safe = await _kept()
        assert await safe.set_pin(PIN)
        later, told = await browser.opened()
        assert told is None
        assert later.state.is_locked
        assert await later.unlock(PIN)
        assert await later.load() == TOLD
        browser.key = new_key()
        browser.nest = Nest(browser._begin, browser._promised)
        thief, _nothing = await browser.opened()
        assert not await thief.unlock(PIN)

    run(visit)


def test_a_browser_that_threw_it_away_is_told_until_somebody_read_it():
    """Fault 45: eviction takes the database; the mark beside the look tells of it."""

    async def visit():
        browser, safe = await _kept()
        browser.made_anew()
        for _start in range(2):
            safe, told = await browser.opened()
            assert told is None
            assert safe.state.was_evicted
        await safe.save(TOLD)
        safe, told = await browser.opened()
        assert (told, safe.state.was_evicted) == (TOLD, True)
        await safe.was_read()
        assert not (await browser.opened())[0].state.was_evicted

    run(visit)


def test_what_a_person_wiped_is_not_called_thrown_away():
    """Nor on a device where nothing was ever kept."""

    async def visit():
        browser, safe = await _begun()
        assert not safe.state.was_evicted
        await safe.save(TOLD)
        await safe.forget()
        safe, told = await browser.opened()
        assert told is None
        assert not safe.state.was_evicted
        assert "sealed" not in browser.all()
        assert not [one for one in await browser.rows.spots() if one.kind == "secret"]

    run(visit)


def test_a_full_device_keeps_what_it_had_and_says_so():
    """What was told last is in memory; the next time that there is room it is kept."""

    async def visit():
        browser, safe = await _kept()
        browser.rows.is_full = True
        with pytest.raises(OSError, match="QuotaExceeded"):
            await safe.save(TOLD + " ")
        assert safe.state.is_full
        assert (await browser.opened())[1] == TOLD
        browser.rows.is_full = False
        await safe.save(TOLD + " ")
        assert not safe.state.is_full
        assert (await browser.opened())[1] == TOLD + " "

    run(visit)


def test_a_device_that_did_not_answer_in_time_is_not_written_over():
    """A slow phone at its start: what was kept is not replaced by an empty visit."""

    async def visit():
        browser, _safe = await _kept()
        slow = browser.tab()
        with _silent(slow.record), pytest.raises(TimeoutError):
            await asyncio.wait_for(slow.look(), 0.01)
        assert slow.state.is_unread
        # It answers again, but its lock is still not known: nothing is judged by that.
        assert await slow.load() is None
        await slow.save("{}")
        await slow.show("en", "groot", "donker")
        assert not await slow.set_pin(PIN)
        assert not slow.state.keeps
        assert not slow.state.is_locked
        later, told = await browser.opened()
        assert told == TOLD
        assert (later.state.has_pin, later.state.was_evicted) == (False, False)

    run(visit)


def test_what_was_not_read_in_time_is_there_when_it_is_read_again():
    """A visit that failed to be read, after a lock that was; the next try gives it."""

    async def visit():
        browser, _safe = await _kept()
        slow = browser.tab()
        await slow.look()
        with _silent(slow.visit), pytest.raises(TimeoutError):
            await asyncio.wait_for(slow.load(), 0.01)
        assert slow.state.is_unread
        assert slow.key_of(OWNER) is None
        await slow.save("{}")
        await slow.look()
        assert await slow.load() == TOLD
        assert not slow.state.is_unread
        assert (await browser.opened())[1] == TOLD

    run(visit)


def test_on_a_device_of_many_a_start_that_failed_makes_it_nobodys_own():
    """Whose device it is stays as it was chosen, also when it could not be read."""

    async def visit():
        browser, safe = await _begun()
        await safe.use_as(DeviceKind.SHARED)
        slow = browser.tab()
        with _silent(slow.look_of), pytest.raises(TimeoutError):
            await asyncio.wait_for(slow.look(), 0.01)
        await slow.show("en", "groot", "donker")
        assert (await browser.opened())[0].state.device is DeviceKind.SHARED

    run(visit)


@pytest.mark.parametrize("has_kept", [True, False])
def test_a_database_that_does_not_open_is_told_when_something_lies_in_it(has_kept):
    """The storage of the page still tells that; where nothing was kept, nobody is bothered."""

    async def visit():
        browser, safe = await _begun()
        if has_kept:
            await safe.save(TOLD)
        else:
            await safe.show("nl", "", "")

        async def never():
            raise StoreFault("UnknownError")

        begin, browser.nest = browser._begin, Nest(never, browser._promised)
        broken = browser.tab()
        with pytest.raises(OSError, match="UnknownError"):
            await broken.look()
        assert broken.state.is_unread is has_kept
        assert not broken.state.keeps
        browser.nest = Nest(begin, browser._promised)
        assert (await browser.opened())[1] == (TOLD if has_kept else None)

    run(visit)


@contextmanager
def _silent(storage):
    """A place that does not answer for a while, as on a phone that is very busy."""

    async def never():
        await asyncio.sleep(60)

    with patch.object(type(storage), "load", lambda _self: never()):
        yield


def test_whether_the_browser_promised_to_keep_it_is_known():
    """It is asked for at the start (app/web/shell/start.js); the answer is told."""

    async def visit():
        browser = Browser()
        browser.is_promised = False
        safe, _nothing = await browser.opened()
        assert safe.state.may_vanish
        browser.is_promised = True
        await safe.save(TOLD)
        assert not safe.state.may_vanish

    run(visit)


@pytest.mark.parametrize("pin", [False, True])
def test_what_an_older_app_left_in_the_storage_of_the_page_moves(pin):
    """In clear, or behind a PIN that still opens it; nothing of it stays where it was."""

    async def visit():
        old = {"visit": TOLD}
        if pin:
            storages = Storage(), Storage(), Storage()
            safe = DeviceSafe(*storages, Library(), lambda: NOW, None, _QUICK)
            await safe.save(TOLD)
            await safe.set_pin(PIN)
            old = {"record": storages[0].text, "visit": storages[1].text}
        browser = Browser(**old)
        safe, told = await browser.opened()
        if pin:
            assert await safe.unlock(PIN)
            told = await safe.load()
        assert told == TOLD
        assert (browser.page["record"].text, browser.page["visit"].text) == (None, None)
        assert "Noor" not in browser.all()
        if not pin:
            assert (await browser.opened())[1] == TOLD

    run(visit)


def test_a_language_chosen_before_python_came_counts():
    """The page that is there first writes it where it can (start.js); the rest stays."""

    async def visit():
        browser, safe = await _begun()
        await safe.show("nl", "groot", "donker")
        told = json.loads(browser.page["look"].text)
        browser.page["look"].text = json.dumps({**told, "language": "en", "shade": "licht"})
        safe, _nothing = await browser.opened()
        assert (safe.bare.language, safe.bare.text_size, safe.bare.shade) == (
            "en",
            "groot",
            "donker",
        )

    run(visit)


def test_two_tabs_hear_of_a_wipe_a_pin_and_a_shared_device():
    """What one wiped the other shows no longer, and writes no more."""

    async def visit():
        browser, first = await _kept()
        second, told = await browser.opened()
        assert told == TOLD
        heard = []
        first.when_changed(lambda: None, lambda: None)
        second.when_changed(lambda: heard.append(1), lambda: None)
        await first.set_pin(PIN)
        assert (len(heard), await second.still_open()) == (1, False)
        assert second.state.is_locked
        assert await second.unlock(PIN)
        assert await second.still_open()
        await first.use_as(DeviceKind.SHARED)
        assert (len(heard), await second.still_open()) == (2, False)
        assert second.state.device is DeviceKind.SHARED
        await second.save(TOLD)
        assert (await browser.opened())[1] is None

    run(visit)


@pytest.mark.parametrize("at_once", [False, True])
def test_a_tab_that_keeps_something_while_another_wipes_begins_anew(at_once):
    """It may see that all is gone before it hears of it: it shows nothing more, and keeps again."""

    async def visit():
        browser, first = await _kept()
        second, _told = await browser.opened()
        await first.forget()
        if at_once:
            _none, is_open = await asyncio.gather(second.save(TOLD), second.still_open())
        else:
            await second.save(TOLD)
            is_open = await second.still_open()
        assert not is_open
        assert (await browser.opened())[1] is None
        await second.save("anew")
        assert await second.still_open()
        assert (await browser.opened())[1] == "anew"

    run(visit)


def test_a_tab_that_missed_the_wipe_puts_nothing_back_where_somebody_began_anew():
    """What waits of somebody else keeps its key, so a lock is still there: with nothing behind."""

    async def visit():
        browser, first = await _kept(await _older())
        await bring_over(browser.nest, SafeShelf(browser.nest.shelf, first, Library()))
        second, told = await browser.opened()
        assert told == TOLD
        await first.forget()
        await second.save(TOLD)
        assert (await browser.opened())[1] is None
        assert not await second.still_open()
        await second.save("anew")
        assert (await browser.opened())[1] == "anew"

    run(visit)


def test_a_tab_that_missed_the_wipe_knows_it_also_after_somebody_told_something_new():
    """The key is the same, for what waits of somebody else: the name of the lock is not."""

    async def visit():
        browser, first = await _kept(await _older())
        await bring_over(browser.nest, SafeShelf(browser.nest.shelf, first, Library()))
        second, _told = await browser.opened()
        await first.forget()
        await first.save("new")
        await second.save(TOLD)
        assert not await second.still_open()
        assert (await browser.opened())[1] == "new"

    run(visit)


def test_what_is_told_while_another_tab_chooses_a_pin_goes_behind_that_pin():
    """This tab did not hear of it yet; once it does nothing of it is in memory any more."""

    async def visit():
        browser = Browser()
        first, _nothing = await browser.opened()
        await first.save("told")
        second, _told = await browser.opened()
        second.when_changed(lambda: None, lambda: None)
        await first.set_pin(PIN)
        await second.save(TOLD)
        assert second.state.is_locked
        assert not await second.still_open()
        second.lock()
        assert await second.load() is None
        assert "Noor" not in repr(second._now)
        assert not await second.unlock("000000")
        assert await second.unlock(PIN)
        assert await second.load() == TOLD

    run(visit)


def test_two_tabs_that_make_the_first_lock_at_once_make_one():
    """And two that choose a PIN: what both told is behind the one that is there."""

    async def visit():
        browser = Browser()
        tabs = [browser.tab(), browser.tab()]
        for one in tabs:
            await one.look()
        both = lambda _base, theirs, mine: f"{theirs} {mine}"  # noqa: E731
        await asyncio.gather(*(one.save(text, both) for one, text in zip(tabs, "ab", strict=True)))
        assert sorted((await browser.opened())[1].split()) == ["a", "b"]
        await asyncio.gather(*(one.set_pin(PIN) for one in tabs))
        later, _nothing = await browser.opened()
        assert await later.unlock(PIN)
        assert sorted((await later.load()).split()) == ["a", "b"]

    run(visit)


def test_what_a_full_device_did_not_take_waits_sealed_behind_the_lock():
    """Locking loses nothing of it; with what another tab kept meanwhile when there was room."""

    async def visit():
        browser = Browser()
        safe, _nothing = await browser.opened()
        await safe.save("told")
        await safe.set_pin(PIN)
        other, _locked = await browser.opened()
        assert await other.unlock(PIN)
        await other.load()
        browser.rows.is_full = True
        with pytest.raises(OSError, match="QuotaExceeded"):
            await safe.save(TOLD)
        safe.lock()
        assert "Noor" not in repr(safe._now)
        browser.rows.is_full = False
        await other.save("other")
        assert await safe.unlock(PIN)
        assert await safe.load() == TOLD
        heard = []
        await safe.save(TOLD, lambda *three: heard.append(three) or TOLD)
        assert heard == [("told", "other", TOLD)]
        await other.forget()
        assert not await safe.still_open()
        assert await safe.load() is None

    run(visit)


def test_a_page_whose_turn_does_not_come_goes_on():
    """Another page has it, which its browser put to sleep; nobody waits for that for ever."""

    async def visit():
        browser = Browser()
        safe, _nothing = await browser.opened()
        async with browser.turn(b""):
            with patch.object(turns, "_PATIENCE_SECONDS", 0.01):
                await safe.save(TOLD)
        assert (await browser.opened())[1] == TOLD
        await asyncio.wait_for(browser._turn.acquire(), 10)

    run(visit)


def test_a_lock_that_became_unreadable_is_not_written_over():
    """The device lost a part of it while the app was open: what it closes stays as it lies."""

    async def visit():
        browser, safe = await _kept()
        lock = NestStorage(browser.nest, "record")
        await lock.save("half a re")
        await safe.save("more")
        assert safe.state.is_lost
        assert await lock.load() == "half a re"

    run(visit)


async def _older():
    """A browser with rows as the app before kept them: under a name in clear, with a mark."""
    browser = Browser()
    seal = RowSeal(browser.key)
    for person, key in ((OWNER, "b"), (OWNER, "a"), ("demo/demo-sam", "c")):
        spot = Spot("item", person, key)
        await browser.rows.write(Add(spot, await seal.close(spot, key.encode())))
    await browser.rows.write(Add(Spot("birth", "", "mark"), b""))
    return browser


def test_rows_of_an_older_app_move_behind_the_safe_under_no_name():
    """The owner stands nowhere in clear; order and contents stay, also when it begins again."""

    async def visit():
        browser, safe = await _kept(await _older())
        shelf = SafeShelf(browser.nest.shelf, safe, Library())
        await bring_over(browser.nest, shelf)
        await bring_over(browser.nest, shelf)
        assert "demo" not in browser.all()
        assert [one.content for one in await shelf.rows("item", OWNER)] == [b"b", b"a"]
        assert [one.content for one in await shelf.rows("item", "demo/demo-sam")] == [b"c"]
        assert not [one for one in await browser.rows.spots() if one.kind == "birth"]

    run(visit)


def test_who_wipes_everything_leaves_what_waits_of_somebody_else():
    """Promise 8: Sam cannot delete what Noor did not send yet; a PIN of Sam goes."""

    async def visit():
        browser, safe = await _kept(await _older())
        shelf = SafeShelf(browser.nest.shelf, safe, Library())
        await bring_over(browser.nest, shelf)
        await safe.set_pin(PIN)
        await safe.forget()
        later, told = await browser.opened()
        assert told is None
        assert not later.state.has_pin
        shelf = SafeShelf(browser.nest.shelf, later, Library())
        assert len(await shelf.rows("item", OWNER)) == 2

    run(visit)


def test_who_forgot_the_pin_leaves_nothing_that_no_key_opens():
    """The screen says that what was not sent goes too."""

    async def visit():
        browser, safe = await _kept(await _older())
        await bring_over(browser.nest, SafeShelf(browser.nest.shelf, safe, Library()))
        await safe.set_pin(PIN)
        later, _nothing = await browser.opened()
        await later.forget()
        assert {one.kind for one in await browser.rows.spots()} <= {"pocket"}

    run(visit)


def test_while_it_is_locked_the_token_opens_for_nobody():
    """It is in memory, sealed; the PIN brings it back, another person does not."""

    async def visit():
        browser, safe = await _kept()
        await safe.set_pin(PIN)
        device = BrowserDevice(browser.nest, safe, Library())
        noor, sam = Remembered("a" * 64, "demo-noor"), Remembered("b" * 64, "demo-sam")
        device.secrets.put(noor.public, "token of noor")
        await device.rest(noor)
        safe.lock()
        assert device.secrets.get(noor.public) is None
        await device.rise(noor)
        assert device.secrets.get(noor.public) is None
        assert "token of noor" not in repr(device)
        assert await safe.unlock(PIN)
        await device.rise(sam)
        assert device.secrets.get(sam.public) is None
        await device.rise(noor)
        assert device.secrets.get(noor.public) == "token of noor"

    run(visit)


def test_a_full_browser_remembers_nobody_after_a_logout():
    """There is room to take something away; the next start shows nothing of who was here."""

    async def visit():
        browser, safe = await _begun()
        device = BrowserDevice(browser.nest, safe, Library())
        noor = Remembered("a" * 64, "demo-noor")
        storage = NestStorage(browser.nest, "visitor")
        met = await device.meet(storage, noor, "demo-noor", "demo")
        assert (await device.known(storage)).person == "demo-noor"

        async def full(*_steps):
            raise StoreFault("full")

        write, drops = browser.rows.write, []

        async def only_away(*steps):
            drops.extend(steps)
            is_full = any(isinstance(one, Add) for one in steps)
            return await (full if is_full else write)(*steps)

        browser.rows.write = only_away
        await device.part(storage, met)
        assert drops
        assert await device.known(storage) is None

    run(visit)
