"""Several processes behind one proxy: each browser on one of them, and nothing lost when it goes.

Issue 14 point 6. The processes share a folder and a key, as the README says.
"""

from __future__ import annotations

import asyncio
import base64
import os
from contextlib import ExitStack

from app.ui.role import Role
from app.web.keep import LOOK, VISIT
from tests.browser.server import Server
from tests.web.talking import WAY, Person, StickyProxy


def _play(folder, story):
    """Run a story behind a proxy, with two processes that take pages of its address."""

    async def all_of_it():
        shared = {
            "HOUVAST_DATA": str(folder),
            "HOUVAST_KEY": base64.b64encode(os.urandom(32)).decode(),
            "HOUVAST_GEMEENTE_URL": "http://127.0.0.1:9",
        }
        async with StickyProxy() as proxy:
            shared["HOUVAST_ORIGINS"] = proxy.address
            with ExitStack() as house:
                servers = [Server(**shared), Server(**shared)]
                for one in servers:
                    await asyncio.to_thread(house.enter_context, one)
                proxy.ports += [one.port for one in servers]
                await story(proxy, servers)

    asyncio.run(all_of_it())


def test_a_browser_stays_with_its_process_and_finds_its_page_again(tmp_path):
    """Sticky routing: both have people, and who loses the line gets the same page back."""

    async def story(proxy, servers):
        people = [Person(proxy.address) for _one in range(4)]
        for one in people:
            await one.open()
        ways = [one.cookies[WAY] for one in people]
        assert sorted(ways) == sorted(str(one.port) for one in servers for _twice in "ab")
        for one in people:
            await one.go("/rondkijken")
            page = one.page
            await one.drop()
            await one.open("/rondkijken")
            assert one.page == page, "the very same page, with all that was on it"
            await one.tap("person:noor")
            await one.leave()
        assert [one.cookies[WAY] for one in people] == ways

    _play(tmp_path, story)


def test_what_was_told_is_there_again_after_its_process_was_killed(tmp_path):
    """Kill -9 of one of two: its people go on with the other, with what they told.

    Where one is, is written a moment after what one told. Killed in between, one comes at Thuis.
    """

    async def story(proxy, servers):
        one = Person(proxy.address)
        await one.open()
        await one.tap("language:en")
        await one.until(lambda: "– Houvast" in one.title and not one.title.startswith("Wat"))
        start = one.title
        await one.tap(f"door:{Role.BIJSTAND}")
        await one.until(lambda: one.title not in ("", start))
        told, way, page = one.title, one.cookies[WAY], one.page
        (its,) = (server for server in servers if str(server.port) == way)
        await one.until(lambda: {LOOK, VISIT} <= one.stored.keys())
        kept = dict(one.stored)
        its.process.kill()
        its.process.wait()
        await one.drop()
        await one.open()
        await one.until(lambda: one.title in (told, "Home – Houvast"))
        assert one.page != page
        assert one.cookies[WAY] != way
        assert one.stored.keys() >= kept.keys(), "nothing was thrown away"
        await one.leave()

    _play(tmp_path, story)
