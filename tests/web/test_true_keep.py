"""What a browser keeps as it stands there now: Flet 1.0.5 does not see what another tab wrote.

Issue 13 points 1 and 6: one lock across tabs, where a server draws the screens too.
"""

from __future__ import annotations

import asyncio
import json
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest
from starlette.applications import Starlette
from starlette.routing import Route

from app.web import true_keep
from app.web.keep import BrowserKeep
from app.web.true_keep import PATH, KeptDoor, PendingReads, TrueKeep

_OURS = "http://houvast.example"


class Tab:
    """A page of a browser; ``storage`` is of all its tabs, and this one read it at its start."""

    def __init__(self, storage, asked):
        self.storage, self.asked, self.read = storage, asked, dict(storage)
        self.is_silent, self.brought = False, []
        self.house = Starlette(
            routes=[Route(PATH, KeptDoor(asked, frozenset({_OURS})).answer, methods=["POST"])]
        )
        self.keep = TrueKeep(BrowserKeep(self, "a"), "a", self, asked)

    async def get(self, key):
        """As Flet gives it."""
        return self.read.get(key)

    async def set(self, key, text):
        """As Flet keeps it."""
        self.read[key] = self.storage[key] = text

    async def remove(self, key):
        """As Flet takes it away."""
        self.read.pop(key, None)
        self.storage.pop(key, None)

    async def launch_url(self, url):
        """What ``shell/session.js`` does."""
        asked = parse_qs(urlsplit(url).query, keep_blank_values=True)
        now = self.storage.get(asked["key"][0])
        if now == asked.get("known", [None])[0]:
            return
        if not self.is_silent:
            self.brought.append(await self.post(asked["ticket"][0], now))
        raise RuntimeError("no")

    async def post(self, ticket, text, origin=_OURS):
        """Bring it to the door; what that says."""
        head = {"houvast-ticket": ticket, "houvast-there": "0" if text is None else "1"}
        transport = httpx.ASGITransport(self.house)
        async with httpx.AsyncClient(transport=transport, base_url=_OURS) as line:
            told = await line.post(PATH, content=text or "", headers={**head, "Origin": origin})
        return told.status_code


def test_a_tab_sees_what_another_wrote_and_wiped():
    """At its next look; what it wrote itself it knows without being told."""

    async def play():
        storage, asked = {"a": "before"}, PendingReads()
        one, two = Tab(storage, asked), Tab(storage, asked)
        assert (await one.keep.load(), await two.keep.load()) == ("before", "before")
        told = json.dumps({"slot": "é 'n \" + / = & ?"})
        await one.keep.save(told)
        assert (await two.keep.load(), await one.keep.load()) == (told, told)
        assert (one.brought, two.brought) == ([], [204])
        await two.keep.forget()
        assert (await one.keep.load(), await two.keep.load()) == (None, None)
        await one.keep.save("")
        assert await two.keep.load() == ""
        assert not asked._waiting

    asyncio.run(play())


def test_many_at_once_ask_once_and_all_hear_the_same():
    """One page cannot make many tickets wait."""

    async def play():
        storage, asked = {"a": "before"}, PendingReads()
        tab = Tab(storage, asked)
        await tab.keep.load()
        storage["a"] = "after"
        most, launch = [], tab.launch_url

        async def counted(url):
            most.append(len(asked._waiting))
            await launch(url)

        tab.launch_url = counted
        told = await asyncio.gather(*(tab.keep.load() for _one in range(20)))
        assert set(told) == {"after"}
        assert max(most) == 1
        assert tab.brought == [204]

    asyncio.run(play())


def test_a_page_that_says_no_and_brings_nothing_is_a_device_that_does_not_answer(monkeypatch):
    """Nothing may be written then, and nothing is taken for wiped (see taking_up)."""
    monkeypatch.setattr(true_keep, "_PATIENCE_SECONDS", 0.05)

    async def play():
        storage, asked = {"a": "before"}, PendingReads()
        tab = Tab(storage, asked)
        await tab.keep.load()
        storage["a"], tab.is_silent = "after", True
        with pytest.raises(TimeoutError):
            await tab.keep.load()
        assert not asked._waiting
        tab.is_silent = False
        assert await tab.keep.load() == "after"

    asyncio.run(play())


async def _left():
    """Somebody waits for a page that was asked while it went to log in elsewhere."""
    storage, asked = {"a": "before"}, PendingReads()
    tab = Tab(storage, asked)
    await tab.keep.load()
    answers, left = tab.launch_url, asyncio.Event()

    async def leaves(_url):
        left.set()
        await asyncio.Event().wait()

    tab.launch_url = leaves
    waits = asyncio.create_task(tab.keep.load())
    await left.wait()
    tab.launch_url, storage["a"] = answers, "after"
    return tab, asked, waits


def test_who_comes_back_from_a_login_elsewhere_does_not_wait_for_the_page_that_left():
    """It never answers; the page of now is asked."""

    async def play():
        tab, _asked, waits = await _left()
        assert await tab.keep.load() == "after"
        assert await waits == "after"

    asyncio.run(play())


def test_nobody_has_to_ask_anew_when_another_page_is_there(monkeypatch):
    """What waits holds up all that is kept: it hears the page of now by itself."""
    monkeypatch.setattr(true_keep, "_AGAIN_SECONDS", 0.05)

    async def play():
        _tab, asked, waits = await _left()
        assert await waits == "after"
        assert not asked._waiting

    asyncio.run(play())


def test_a_page_that_is_slow_may_answer_what_it_was_asked_first(monkeypatch):
    """Each ask has a ticket of its own; all are good until one of them is brought."""
    monkeypatch.setattr(true_keep, "_AGAIN_SECONDS", 0.05)

    async def play():
        storage, asked = {"a": "before"}, PendingReads()
        tab = Tab(storage, asked)
        await tab.keep.load()
        storage["a"], answers, urls = "after", tab.launch_url, []

        async def slow(url):
            urls.append(url)
            if len(urls) == 3:
                with pytest.raises(RuntimeError):
                    await answers(urls[0])
            raise RuntimeError("no")

        tab.launch_url = slow
        assert await tab.keep.load() == "after"
        assert len(urls) == 3
        assert tab.brought == [204]

    asyncio.run(play())


def test_a_page_without_a_line_is_nobody_to_keep_anything_for():
    """Flet 1.0.5 fails on the queue that it took away."""

    async def play():
        tab = Tab({"a": "before"}, PendingReads())
        await tab.keep.load()

        async def gone(_url):
            raise AttributeError

        tab.launch_url = gone
        with pytest.raises(ConnectionError):
            await tab.keep.load()

    asyncio.run(play())


def test_only_a_page_of_ours_with_the_ticket_of_now_is_heard():
    """Not another site, not with a ticket that was used, and not without end."""

    async def play():
        asked = PendingReads()
        tab = Tab({}, asked)
        with asked.ticket() as (ticket, brought):
            assert await tab.post(ticket, "x", origin="https://evil.example") == 403
            assert await tab.post("made-up", "x") == 403
            assert await tab.post(ticket, "x" * (true_keep.MOST_BYTES + 1)) == 413
            assert not brought.done()
            assert await tab.post(ticket, "true") == 204
            assert await tab.post(ticket, "false") == 403
            assert await brought == "true"
        assert await tab.post(ticket, "late") == 403

    asyncio.run(play())
