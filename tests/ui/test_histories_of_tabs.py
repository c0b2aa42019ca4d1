"""Histories of several tabs of one device that nobody would think of (issue 13: loses nothing).

Each is drawn with a seed, with a device that answers late and in any order. After all of it every
answer that was told last is there, nothing that was taken back or wiped is, and no tab shows it.
"""

from __future__ import annotations

import asyncio
import random
from hashlib import sha256
from types import SimpleNamespace

import flet as ft
import pytest

from app.data.safe.tools import Library
from app.text.catalog import languages
from app.ui import locking, routes
from app.ui.desk import Desk
from app.ui.discreet import Discreet
from app.ui.parts import Parts
from app.ui.places import ROUTER
from app.ui.state import Visit
from app.ui.taking_up import first_screen, take_up
from tests.data.test_nest import Browser
from tests.data.test_safe import PIN
from tests.ui.visitor import TODAY, TOWN

_STEPS, _TABS = 80, 3
_AWAY, _BACK = ft.AppLifecycleState.HIDE, ft.AppLifecycleState.RESUME


class _Quick(Library):
    """The tools without threads, so that a seed always draws the same history."""

    async def stretch(self, pin, salt, _cost):
        """A key, though one that is easily guessed."""
        return sha256(salt + pin.encode()).digest()


class _Tab:
    """One tab; ``told`` is what the person typed in it."""

    def __init__(self, history, number):
        self.history, self.number = history, number
        store = SimpleNamespace(set=lambda *_told: None)
        session = SimpleNamespace(connection=object(), store=store)
        page = SimpleNamespace(route=routes.HOME, session=session)
        page.run_task, page.navigate = self._run, lambda to: setattr(page, "route", to)
        page.update = lambda: None
        self.safe, visit = history.browser.tab(), Visit()
        self.safe.tools = _Quick()
        parts = Parts(TODAY, (TOWN,), languages(), Discreet(self.safe, visit), safe=self.safe)
        self.desk = Desk(page, parts, visit, ROUTER)
        self.is_there = True

    def _run(self, what, *given):
        if self.is_there:
            self.history.tasks.add(asyncio.ensure_future(what(*given)))

    async def open(self):
        """As the app starts."""
        await take_up(self.desk, routes.HOME)
        self.desk.page.navigate(first_screen(self.desk, routes.HOME))
        locking.hear_others(self.desk)
        return self

    @property
    def shows(self):
        """Whether something can be told in it."""
        return self.desk.page.route != routes.LOCK

    @property
    def answers(self):
        """What it knows."""
        return dict(self.desk.visit.answers)


class _History:
    """One device with its tabs, and what the person expects of them."""

    def __init__(self, seed):
        self.random, self.tasks = random.Random(seed), set()
        self.browser, self.expected, self.count = Browser(), {}, 0
        rows = self.browser.rows
        for name in ("row", "write"):
            setattr(rows, name, self._late(getattr(rows, name)))
        self.tabs = []

    def _late(self, done):
        async def later(*given):
            for _turn in range(self.random.choice((0, 0, 1, 2, 5))):
                await asyncio.sleep(0)
            return await done(*given)

        return later

    async def begin(self):
        self.tabs = [await _Tab(self, number).open() for number in range(_TABS)]

    async def settle(self):
        """Everything that was begun is done."""
        while self.tasks:
            done, _ = await asyncio.wait(self.tasks)
            self.tasks -= done
            for one in done:
                one.result()

    def begun(self, doing):
        self.tasks.add(asyncio.ensure_future(doing))

    async def step(self):
        tab = self.random.choice(self.tabs)
        what = self.random.choice(
            (self.tells, self.tells, self.tells, self.takes_back, self.goes, self.goes, self.goes,
             self.pauses, self.pauses, self.wipes, self.locks, self.chooses, self.restarts)
        )
        await what(tab)

    async def tells(self, tab):
        """Each tab tells other things, so that it is sure what is right."""
        if not tab.shows:
            await self.opens(tab)
            return
        self.count += 1
        name, value = f"huur_{tab.number}_{self.random.randrange(4)}", str(self.count)
        tab.desk.visit.put(name, value)
        self.expected[name] = value
        tab.desk.keep()

    async def takes_back(self, tab):
        mine = [one for one in self.expected if one.startswith(f"huur_{tab.number}_")]
        if tab.shows and mine and not tab.safe.state.is_locked:
            name = self.random.choice(mine)
            del self.expected[name]
            tab.desk.visit.ask_again(name)
            tab.desk.keep()

    async def goes(self, tab):
        """To another tab: both hear of it at once."""
        other = self.random.choice(self.tabs)
        self.begun(locking.moved(tab.desk, _AWAY))
        self.begun(locking.moved(other.desk, _BACK))

    async def pauses(self, _tab):
        for _turn in range(self.random.randrange(40)):
            await asyncio.sleep(0)

    async def wipes(self, tab):
        """The others are away, or just come back; after it there is nothing anywhere."""
        if self.random.random() < 0.6:
            return
        await self.settle()
        for other in self.tabs:
            if other is not tab:
                self.begun(locking.moved(other.desk, self.random.choice((_AWAY, _BACK))))
        for _turn in range(self.random.randrange(30)):
            await asyncio.sleep(0)
        self.expected = {}
        self.begun(locking.erase(tab.desk))
        await self.settle()
        for one in self.tabs:
            assert one.answers == {}, "what was wiped stands on a screen"

    async def locks(self, tab):
        self.begun(locking.lock_all(tab.desk))

    async def chooses(self, tab):
        """A PIN, or none."""
        if tab.shows:
            await tab.desk.store()
            safe = tab.safe
            self.begun(safe.drop_pin() if safe.state.has_pin else safe.set_pin(PIN))

    async def opens(self, tab):
        if not tab.safe.state.is_locked or await tab.safe.unlock(PIN):
            await locking.open_again(tab.desk)

    async def restarts(self, tab):
        """Put away, and thrown away by the device.

        What was told without a key while another tab made the first lock is in this tab alone.
        """
        self.begun(locking.moved(tab.desk, _AWAY))
        await self.settle()
        if tab.safe._now.unkept is not None:
            return
        tab.is_there = False
        self.browser.bells.tells = [
            one for one in self.browser.bells.tells if one is not tab.safe.bell
        ]
        self.tabs[tab.number] = await _Tab(self, tab.number).open()

    async def ends(self):
        """Everything is done, everything is put away, and one comes back to each."""
        for tab in self.tabs:
            self.begun(locking.moved(tab.desk, _AWAY))
        await self.settle()
        later = [*self.tabs, await _Tab(self, _TABS).open()]
        for tab in [*later, *later]:
            await locking.moved(tab.desk, _BACK)
            if not tab.shows:
                await self.opens(tab)
            await self.settle()
        for tab in [*later, await _Tab(self, _TABS).open()]:
            if not tab.shows:
                await self.opens(tab)
            assert tab.answers == self.expected


# The later ones once found something that was lost, or that came back.
@pytest.mark.parametrize("seed", [*range(8), 10, 73, 184, 209, 384, 2095])
def test_whatever_the_tabs_do_everything_told_is_there_and_nothing_wiped(seed):
    """Tell, take back, go to another tab, choose a PIN, lock, wipe and restart, in any order."""

    async def lives():
        history = _History(seed)
        await history.begin()
        for _step in range(_STEPS):
            await history.step()
        await history.ends()

    asyncio.run(lives())
