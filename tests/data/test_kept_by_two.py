"""What two pages of one device keep while its lock changes (issue 13 point 2: two tabs).

Found by random histories (seed 2095 of ``test_histories_of_tabs.py``): choosing another PIN wrote
back what another page had taken back since.
"""

from __future__ import annotations

import pytest

from tests.data.test_nest import Browser, run
from tests.data.test_safe import OTHER, PIN


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
