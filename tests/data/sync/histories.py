"""Random histories of people with several tabs, against the real server: nothing lost or double.

More of them than the tests run, with figures, on a database of each kind:
``PYTHONPATH=build python -m tests.data.sync.histories --many 10000 --database postgresql``.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import random
import sys
import tempfile
import time
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from uuid import uuid4

import httpx
from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from app.data.api.login import session_of
from app.data.api.over_httpx import OverHttpx
from app.data.device import Remembered
from app.data.endpoint import Endpoint
from app.data.person_session import PersonSession, Round
from app.data.secrets import MemorySecrets
from app.data.store.kept import State
from app.data.visitors import Visitors
from app.domain.connection import NotConnected
from app.server.store.tables import verzoek
from tests.data.linked_house import still_here
from tests.data.sync.faults import FaultTransport
from tests.server.cluster import Cluster
from tests.server.house import Door, income

WHO = ("a", "b")
_ROUNDS = 60
_who, _tab = st.sampled_from(WHO), st.integers(0, 1)
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("put"), _who, _tab),
        st.tuples(st.just("put"), _who, _tab),
        st.tuples(st.just("refresh"), _who, _tab),
        st.tuples(st.just("all at once"), st.none(), st.none()),
        st.tuples(st.just("network"), st.sampled_from([0.0, 0.5, 1.0]), st.none()),
        st.tuples(st.just("log out and in"), _who, _tab),
        st.tuples(st.just("die under way"), _who, _tab),
        st.tuples(st.just("clock"), st.sampled_from([-7200, -1, 1, 3600]), st.none()),
    ),
    min_size=3,
    max_size=14,
)
HISTORIES = st.tuples(STEPS, st.integers(0, 2**32))


@dataclass
class Told:
    """What became of the histories: how much of each."""

    histories: int = 0
    sent: int = 0
    requests: int = 0
    spoilt: int = 0


@dataclass
class World:
    """One gemeente, and people who are others in each history."""

    door: Door
    folder: Path
    told: Told = field(default_factory=Told)

    def play(self, steps, seed):
        """One history, and what must be true when it ends."""
        asyncio.run(History(self, seed).play(steps))
        self.told.histories += 1


class History:
    """Two people with two tabs each; what they sent, by uuid."""

    def __init__(self, world, seed):
        self.world, self.clock = world, world.door.clock
        self.chance = random.Random(seed)
        self.subs = {who: f"demo-{uuid4()}" for who in WHO}
        self.network = FaultTransport(httpx.ASGITransport(world.door.app), seed, 0.0)
        self.sent = {who: [] for who in WHO}
        self.tabs = {}

    async def play(self, steps):
        """Do each step; then heal all, and look."""
        self.visitors = Visitors(
            self.world.folder / "visitors", MemorySecrets(), b"k" * 32, self.clock
        )
        for who in WHO:
            for tab in (0, 1):
                await self._log_in(who, tab)
        for what, *about in steps:
            await getattr(self, "_" + what.replace(" ", "_"))(*about)
        self.network._share = 0.0
        for _round in range(_ROUNDS):
            await self._all_at_once(None, None)
            states = [one.state for who in WHO for one in await self._items(who)]
            if all(one is State.BEVESTIGD for one in states):
                break
            self.clock.move(hours=2)
            for who in WHO:
                await self._log_out_and_in(who, 0)
        await self._check()
        for mine in self.tabs.values():
            mine.store.close()

    async def _check(self):
        told = self.world.told
        told.requests += self.network.asked
        told.spoilt += self.network.spoilt
        asked = select(verzoek.c.uuid, verzoek.c.sub).where(verzoek.c.sub.in_(self.subs.values()))
        with self.world.door.engine.connect() as line:
            there = sorted((sub, str(uuid)) for uuid, sub in line.execute(asked))
        here = sorted((self.subs[who], str(uuid)) for who in WHO for uuid in self.sent[who])
        assert there == here, "nothing is lost, nothing double, nothing in another's name"
        for who in WHO:
            kept = await self._items(who)
            assert [one.uuid for one in kept] == self.sent[who]
            assert all(one.state is State.BEVESTIGD and one.receipt for one in kept)
            told.sent += len(kept)

    async def _items(self, who):
        mine = self.tabs[who, 0]
        return await mine.store.items(mine.known.owner)

    async def _log_in(self, who, tab):
        known = Remembered(f"{uuid4().hex}{uuid4().hex}", self.subs[who])
        token = self.world.door.login.token(self.subs[who], self.clock())
        way = Endpoint(OverHttpx(self.network), "http://gemeente", self.clock, self.chance.random)
        store = await self.visitors.store(known)
        session = session_of(token)
        self.tabs[who, tab] = mine = PersonSession(
            known, session, store, way, lambda: self.visitors.lock(known), still_here
        )
        await mine.outbox.logged_in()

    async def _put(self, who, tab):
        uuid, mine = uuid4(), self.tabs[who, tab]
        body = json.dumps(income(cents=self.chance.randrange(1, 10**6))).encode()
        assert await mine.outbox.put(uuid, body) is not None
        self.sent[who].append(uuid)

    async def _refresh(self, who, tab):
        await self.tabs[who, tab].refresh(Round(NotConnected(None)))

    async def _all_at_once(self, _who, _tab):
        await asyncio.gather(*(self._refresh(who, tab) for who, tab in self.tabs))

    async def _network(self, share, _tab):
        self.network._share = share

    async def _log_out_and_in(self, who, tab):
        mine = self.tabs[who, tab]
        mine.end()
        mine.store.close()
        await self._log_in(who, tab)

    async def _die_under_way(self, who, tab):
        """The page goes in the middle of a refresh, as when the process is killed."""
        doing = asyncio.ensure_future(self._refresh(who, tab))
        for _step in range(self.chance.randrange(30)):
            await asyncio.sleep(0)
        doing.cancel()
        await asyncio.wait({doing})
        await self._log_out_and_in(who, tab)

    async def _clock(self, seconds, _tab):
        self.clock.move(seconds=seconds)


def run(world, many):
    """So many histories; hypothesis makes one that fails as short as it can."""

    @settings(
        max_examples=many, deadline=None, database=None, phases=[Phase.generate, Phase.shrink]
    )
    @given(HISTORIES)
    def all_of_them(history):
        world.play(*history)

    all_of_them()
    return world.told


def main():
    """Run many and print what was found; the first that fails is shown, as short as it can be."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--many", type=int, default=10_000)
    parser.add_argument("--database", choices=["sqlite", "postgresql"], default="sqlite")
    wish = parser.parse_args()
    with ExitStack() as house:
        folder = Path(house.enter_context(tempfile.TemporaryDirectory()))
        database = f"sqlite:///{folder / 'gemeente.db'}"
        if wish.database == "postgresql":
            database = house.enter_context(Cluster()).new()
        door = Door(database, folder)
        house.callback(door.close)
        began, used = time.monotonic(), time.process_time()
        told = run(World(door, folder), wish.many)
        took, used = time.monotonic() - began, time.process_time() - used
    print(f"{wish.database}: {told}, 0 lost, 0 double, 0 in another's name", file=sys.stdout)
    print(f"{took:.0f} s, {used:.0f} s of processor time")


if __name__ == "__main__":
    main()
