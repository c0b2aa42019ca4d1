"""What two pages of one device keep while its lock changes (issue 13 point 2: two tabs).

Found by random histories (seed 2095 of ``test_histories_of_tabs.py``): choosing another PIN wrote
back what another page had taken back since.
"""

from __future__ import annotations

from datetime import timedelta

import pytest

from app.domain.device import DeviceKind
from tests.data.test_nest import Browser, run
from tests.data.test_safe import NOW, OTHER, PIN


def _joined(base, theirs, mine):
    """Letters: what only one took out goes, and what either wrote stays."""
    gone = (set(base or "") - set(theirs)) | (set(base or "") - set(mine))
    return "".join(sorted((set(theirs) | set(mine)) - gone))


async def _two(told):
    """Two pages that know the same."""
    browser = Browser()
    first, _nothing = await browser.opened()
    await first.save(told, _joined)
    second, _told = await browser.opened()
    return browser, first, second


async def _there(browser, pin):
    """What lies there for who opens it."""
    later, told = await browser.opened()
    if pin is None:
        return told
    assert await later.unlock(pin)
    return await later.load()


@pytest.mark.parametrize("again", [(), (PIN,), (OTHER, PIN)])
def test_another_pin_does_not_bring_back_what_another_page_took_back(again):
    """The first page was never told of it, so it told nothing of it either."""

    async def visit():
        browser, first, second = await _two("a")
        await second.save("ab", _joined)
        assert await first.set_pin(PIN)
        await second.save("a", _joined)
        for pin in again:
            assert await first.set_pin(pin)
        assert await _there(browser, PIN) == "a"
        await first.save("ac", _joined)
        assert await _there(browser, PIN) == "ac"

    run(visit)


def test_a_pin_keeps_what_another_page_told_and_this_one_hears_it_when_it_keeps():
    """Nothing of the other is lost either: it is joined as soon as this page keeps something."""

    async def visit():
        browser, first, second = await _two("a")
        await second.save("ab", _joined)
        assert await first.set_pin(PIN)
        assert await _there(browser, PIN) == "ab"
        assert await first.save("ac", _joined) == "abc"

    run(visit)


def test_going_without_a_pin_brings_nothing_back():
    """The lock changes once more; what lies behind it does not."""

    async def visit():
        browser, first, second = await _two("a")
        await second.save("ab", _joined)
        assert await first.set_pin(PIN)
        await second.save("a", _joined)
        assert await first.drop_pin()
        assert await _there(browser, None) == "a"
        assert await first.set_pin(PIN)
        assert await _there(browser, PIN) == "a"

    run(visit)


async def _told_without_a_key():
    """A page where somebody told something while another page made the first lock, with a PIN."""
    browser = Browser()
    first, _nothing = await browser.opened()
    second, _nothing = await browser.opened()
    await first.save("a", _joined)
    await first.set_pin(PIN)
    await second.save("noor", _joined)
    second.lock()
    assert "noor" in repr(second._now), "SECURITY.md says so: there is no key to seal it with"
    assert "noor" not in browser.all()
    return browser, first, second


def test_what_was_told_without_a_key_is_sealed_as_soon_as_there_is_one():
    """By the PIN; the next time that the page locks it is nowhere in clear."""

    async def visit():
        browser, _first, second = await _told_without_a_key()
        assert await second.unlock(PIN)
        told = await second.load()
        await second.save(told, _joined)
        second.lock()
        assert "noor" not in repr(second._now)
        assert set(await _there(browser, PIN)) == set("anor")

    run(visit)


@pytest.mark.parametrize("leave", ["forget", "use_as"])
def test_what_was_told_without_a_key_goes_with_a_wipe(leave):
    """Of another page, which this one hears; on a device of many nothing stays either."""

    async def visit():
        browser, first, second = await _told_without_a_key()
        await (first.forget() if leave == "forget" else first.use_as(DeviceKind.SHARED))
        await second.still_open()
        assert "noor" not in repr(second._now)
        assert "noor" not in browser.all()
        assert await second.load() is None

    run(visit)


@pytest.mark.parametrize("pin", [None, PIN])
def test_a_page_that_starts_while_another_tells_the_first_thing_throws_nothing_away(pin):
    """It saw no lock yet; what it reads then is closed by one that came meanwhile."""

    async def visit():
        browser = Browser()
        late = browser.tab()
        await late.look()
        first, _nothing = await browser.opened()
        await first.save("a", _joined)
        if pin is not None:
            assert await first.set_pin(pin)
        assert await late.load() == ("a" if pin is None else None)
        assert late.state.is_locked is (pin is not None)
        assert not late.state.was_evicted
        assert await _there(browser, pin) == "a"
        if pin is None:
            await late.save("ab", _joined)
            assert await first.save("a", _joined) == "ab"

    run(visit)


def test_what_no_lock_closes_any_more_goes():
    """The lock alone was thrown away by the device: nothing opens what is left."""

    async def visit():
        browser, first, _second = await _two("a")
        await first.record.forget()
        late, told = await browser.opened()
        assert told is None
        assert late.state.was_evicted
        assert await late.visit.load() is None

    run(visit)


class _JustRead:
    """A place of which another page changes something just after this one read it."""

    def __init__(self, storage, does):
        self.save, self._storage, self._does = storage.save, storage, does

    async def load(self):
        """What lay there before the other did something."""
        text, does = await self._storage.load(), self._does
        self._does = None
        if does is not None:
            await does()
        return text


@pytest.mark.parametrize("leave", ["another pin", "forget", "nothing"])
def test_a_page_that_starts_with_its_clock_set_back_undoes_no_lock_of_another_page(leave):
    """It lays down that the wait begins anew, over the very lock that it read and no other."""

    async def visit():
        browser, first, _second = await _two("a")
        assert await first.set_pin(PIN)
        first.lock()
        first.clock = lambda: NOW + timedelta(hours=1)
        assert not await first.unlock(OTHER)
        late = browser.tab()

        async def does():
            if leave == "forget":
                await first.forget()
            elif leave == "another pin":
                assert await first.unlock(PIN)
                assert await first.set_pin(OTHER)

        late.record = _JustRead(late.record, does)
        await late.look()
        later, _nothing = await browser.opened()
        assert later.state.has_pin is (leave != "forget")
        if leave != "forget":
            assert await later.unlock(OTHER if leave == "another pin" else PIN)

    run(visit)
