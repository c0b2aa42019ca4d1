"""A demo gemeente, a network that can be cut, and the app's side of it, for tests of the link."""

from __future__ import annotations

import asyncio
from decimal import Decimal

import httpx

from app.data.api.over_httpx import OverHttpx
from app.data.endpoint import Endpoint
from app.data.link import GemeenteLink
from app.data.secrets import MemorySecrets
from app.data.visitors import Visitors
from app.domain.month import Month
from app.domain.request import Attachment, IncomeReport, ReportedIncome
from tests.server.house import Door

OCTOBER = IncomeReport(Month(2026, 10), (ReportedIncome("loon", "zelf", Decimal("612.50"), False),))
PDF = Attachment("loonstrook.pdf", "application/pdf", b"%PDF-1.7 small")


async def still_here():
    """Nobody logged out in another tab."""
    return True


class Storage:
    """The storage of one browser."""

    def __init__(self):
        self.text = None

    async def load(self):
        """What was kept."""
        return self.text

    async def save(self, text):
        """Keep this."""
        self.text = text

    async def forget(self):
        """Keep nothing."""
        self.text = None


class House:
    """A gemeente, a network that can be cut, and the process of the app.

    ``held`` makes answers wait for an event, by how their method and path begin, and ``late`` lets
    a call itself come late; ``canned`` are answers that do not come from the gemeente.
    """

    def __init__(self, folder, **settings):
        self.folder = folder
        self.door = Door(f"sqlite:///{folder / 'gemeente.db'}", folder, **settings)
        self.cut = False
        self.held, self.late, self.canned = {}, {}, {}
        self.asked = []
        self.start_app()

    def start_app(self):
        """A new process of the app: what was in memory is gone."""
        folder, clock = self.folder / "visitors", self.door.clock
        self.visitors = Visitors(folder, MemorySecrets(), b"k" * 32, clock)

    def link(self, storage):
        """The link of the browser with this storage."""
        house = self

        class Network(httpx.AsyncBaseTransport):
            async def handle_async_request(self, request):
                if house.cut:
                    raise httpx.ConnectError("cut", request=request)
                house.asked.append(request)
                asked = f"{request.method} {request.url.path}"
                if asked in house.canned:
                    return house.canned[asked]
                # Known when the call is made: whoever sees that it was may take the gate away.
                gates = [gate for begin, gate in house.held.items() if asked.startswith(begin)]
                for begin in [one for one in house.late if asked.startswith(one)]:
                    await house.late.pop(begin).wait()
                answer = await httpx.ASGITransport(house.door.app).handle_async_request(request)
                for gate in gates:
                    await gate.wait()
                return answer

        endpoint = Endpoint(OverHttpx(Network()), "http://gemeente", self.door.clock, lambda: 0.0)
        return GemeenteLink(self.visitors, storage, lambda _code: endpoint)


def run(*steps):
    """One thing after the other, in one loop."""

    async def all_of_them():
        return [await step for step in steps]

    return asyncio.run(all_of_them())
